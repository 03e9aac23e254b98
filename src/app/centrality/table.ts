import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { type ColumnSpec, compareValues } from './column-specs';
import type { CentralityRow } from './rows';

/** What the table uses of TanStack Table. The filter box filters the data before they come here. */
export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<{ spec: ColumnSpec }>(),
});

const helper = createColumnHelper<typeof features, CentralityRow>();

/** Columns for TanStack Table. Its sort keeps the order of the data where values are equal. */
export const tableColumns = (specs: readonly ColumnSpec[]) =>
  helper.columns(
    specs.map((spec) =>
      helper.accessor((row) => spec.sortValue(row), {
        id: spec.id,
        header: spec.label,
        enableHiding: spec.id !== 'name',
        // What matters is at the large end of a number and at the start of the alphabet.
        sortDescFirst: spec.numeric,
        sortUndefined: 'last',
        sortFn: (a, b, id) => compareValues(a.getValue<string | number>(id), b.getValue<string | number>(id)),
        meta: { spec },
      }),
    ),
  );
