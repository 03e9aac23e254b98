import type { MatchedColumns } from '../columns/headers';
import type { RowProblem, TableRow } from '../table';

/** One tie that a row tells of. */
export interface TiePart {
  /** The column of the file that tells of it. */
  readonly column: string;
  /** Cells in the order of `Spread.matched`. */
  readonly cells: readonly string[];
}

/** How one row of a table holds several ties: a row of a matrix, or a pair of actors with a column a tie type. */
export interface Spread {
  /** What the cells of a part mean. What all ties of a row share is in the table's own columns. */
  readonly matched: MatchedColumns;
  /** The ties of a row, in the order of the columns. */
  parts(row: TableRow): readonly TiePart[];
  /** Why a row without a tie cannot come in; absent where its actor does. */
  readonly whenEmpty?: RowProblem;
  /** Every actor that the shape names, whether it has ties or not. */
  readonly actors?: readonly string[];
}

/** The columns of the parts: fields of a tie that are made up by the shape, with the header that issues name. */
export const partColumns = (
  fields: readonly { readonly column: string; readonly header: string }[],
): MatchedColumns => ({
  role: 'relationships',
  columns: fields.map(({ column, header }) => ({ header, column, reason: 'by the shape of the table' })),
  fields: fields.map(({ column, header }, index) => ({ index, header, column })),
  attributes: [],
  notes: [],
  weakEnds: false,
});
