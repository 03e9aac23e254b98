import { Checkbox } from '@mantine/core';
import { rowKey, type UpdateChoice } from '../../worker/update-choice';
import type { FirstOf, UpdateRow } from '../../worker/update-digest';
import { FirstRows } from './FirstRows';
import { RowName } from './RowName';
import classes from './Update.module.css';

interface TickedRowsProps {
  readonly title: string;
  readonly lead: string;
  /** What a tick at a row does, for those who hear the page. */
  readonly labelOf: (row: UpdateRow) => string;
  /** What a tick at all of them does. */
  readonly allLabel: string;
  readonly list: FirstOf<UpdateRow>;
  readonly ticked: UpdateChoice['removed'];
  onTick(row: UpdateRow, on: boolean): void;
  onTickAll(on: boolean): void;
}

/** Rows to which nothing happens unless they are ticked. */
export const TickedRows = (props: TickedRowsProps) => {
  const { title, lead, labelOf, allLabel, list, ticked, onTick, onTickAll } = props;
  const count = ticked === 'all' ? list.count : ticked.size;
  return (
    <>
      <FirstRows title={title} lead={lead} list={list} keyOf={rowKey}>
        {(row) => (
          <Checkbox
            size="sm"
            aria-label={labelOf(row)}
            label={<RowName row={row} />}
            checked={ticked === 'all' || ticked.has(rowKey(row))}
            onChange={(event) => onTick(row, event.currentTarget.checked)}
          />
        )}
      </FirstRows>
      {list.count > 1 && (
        <Checkbox
          size="sm"
          mt="sm"
          className={classes.all}
          label={allLabel}
          checked={count === list.count}
          indeterminate={count > 0 && count < list.count}
          onChange={(event) => onTickAll(event.currentTarget.checked)}
        />
      )}
    </>
  );
};
