import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { rowKey } from '../../worker/update-choice';
import type { FirstOf, UpdateRow } from '../../worker/update-digest';
import { FirstRows } from './FirstRows';
import { RowName } from './RowName';
import classes from './Update.module.css';
import type { Updating } from './use-updating';

interface GoneRowsProps {
  readonly gone: FirstOf<UpdateRow>;
  readonly updating: Updating;
}

/** Rows that the tables have no more. They stay unless they are ticked. */
export const GoneRows = ({ gone, updating }: GoneRowsProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'updating' });
  const { removed } = updating;
  const count = removed === 'all' ? gone.count : removed.size;
  return (
    <>
      <FirstRows
        title={t('goneTitle', { count: gone.count })}
        lead={t('goneLead')}
        list={gone}
        keyOf={rowKey}
      >
        {(row) => (
          <Checkbox
            size="sm"
            aria-label={t('goneOne', { label: row.label })}
            label={<RowName row={row} />}
            checked={removed === 'all' || removed.has(rowKey(row))}
            onChange={(event) => updating.remove(row, event.currentTarget.checked)}
          />
        )}
      </FirstRows>
      {gone.count > 1 && (
        <Checkbox
          size="sm"
          mt="sm"
          className={classes.all}
          label={t('goneAll')}
          checked={count === gone.count}
          indeterminate={count > 0 && count < gone.count}
          onChange={(event) => updating.removeAll(event.currentTarget.checked)}
        />
      )}
    </>
  );
};
