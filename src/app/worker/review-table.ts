import type { TablePreview } from '../../import';

/** More columns, and longer cells, are not shown before the import. */
const MOST_COLUMNS = 60;
const LONGEST_CELL = 160;

/** A table as it was read, as much of it as fits on a screen. */
export interface ReviewTable extends Omit<TablePreview, 'headers'> {
  /** Columns of the table; `columns` may hold fewer. */
  readonly columnCount: number;
}

const short = (cell: string): string =>
  cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL - 1)}…` : cell;

const shortRow = (cells: readonly string[]): readonly string[] => cells.slice(0, MOST_COLUMNS).map(short);

/** A preview cut to what is shown. */
export const reviewTable = ({ headers, ...preview }: TablePreview): ReviewTable => ({
  ...preview,
  columns: preview.columns.slice(0, MOST_COLUMNS),
  columnCount: headers.length,
  rows: preview.rows.map(shortRow),
  top: preview.top.map(({ line, cells }) => ({ line, cells: shortRow(cells) })),
});
