import {
  createColumnHelper,
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { fold } from '../../model/fold';
import { byCodeUnit } from '../../model/order';
import { sortValue } from './cells';
import type { Directory } from './directory';
import type { Field } from './fields';
import type { Row } from './row';

/** What the tables use of TanStack Table. Rows are filtered before they come here. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<{ field: Field }>(),
});

const helper = createColumnHelper<typeof features, Row>();

/** Ascending order of two values of a column. Texts are folded once and not at each comparison. */
const comparing = () => {
  const folded = new Map<string, string>();
  const keyOf = (text: string): string => {
    const known = folded.get(text);
    if (known !== undefined) return known;
    const key = fold(text);
    folded.set(text, key);
    return key;
  };
  return (a: string | number, b: string | number): number => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    const [left, right] = [String(a), String(b)];
    return byCodeUnit(keyOf(left), keyOf(right)) || byCodeUnit(left, right);
  };
};

/** Columns for TanStack Table. Its sort keeps the order of the data where values are equal. */
export const tableColumns = (fields: readonly Field[], directory: Directory) => {
  const compare = comparing();
  return helper.columns(
    fields.map((field) =>
      helper.accessor((row) => sortValue(field, row, directory), {
        id: field.id,
        header: field.label,
        sortDescFirst: field.numeric,
        sortUndefined: 'last',
        sortFn: (a, b, id) => compare(a.getValue<string | number>(id), b.getValue<string | number>(id)),
        meta: { field },
      }),
    ),
  );
};
