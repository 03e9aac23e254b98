import { rowKey } from '../../worker/update-choice';
import type { FirstOf, UpdateRow } from '../../worker/update-digest';
import { FirstRows } from './FirstRows';
import { RowName } from './RowName';

interface RowListProps {
  readonly title: string;
  readonly list: FirstOf<UpdateRow>;
}

/** Rows by their names. */
export const RowList = ({ title, list }: RowListProps) => (
  <FirstRows title={title} list={list} keyOf={rowKey}>
    {(row) => <RowName row={row} />}
  </FirstRows>
);
