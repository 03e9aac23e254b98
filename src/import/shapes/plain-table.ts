import { cleanCell } from '../formula';
import type { Grid } from '../readers/grid';
import type { ImportIssue } from '../report';
import type { TextRow } from '../rows';
import { type Table, type TableNote, tableProblem } from '../table';
import { counted, quoted } from '../text';
import { bodyOf } from './body';

/** As many as a spreadsheet has. */
export const MOST_COLUMNS = 16_384;

export type ShapedTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: ImportIssue };

/** What every table made of a grid has in common. */
export const tableBase = (grid: Grid) => ({
  file: grid.file,
  ...(grid.sheet !== undefined && { sheet: grid.sheet }),
  ...(grid.sheets && { sheets: grid.sheets }),
  format: grid.format,
  encoding: grid.encoding,
  delimiter: grid.delimiter,
  size: grid.size,
});

/**
 * An ordinary table: a header, and one row an actor or a tie.
 *
 * @param titles The rows above the header that are not blank.
 */
export const plainTable = (grid: Grid, header: TextRow, titles: readonly TextRow[]): ShapedTable => {
  const failed = headerProblem(grid, header);
  if (failed !== undefined) return { ok: false, problem: failed };
  return {
    ok: true,
    table: {
      ...tableBase(grid),
      shape: 'table',
      headers: header.cells.map(cleanCell),
      headerLine: header.line,
      notes: [...grid.notes, ...titleNotes(titles)],
      batches: () => bodyOf(grid, header.line),
    },
  };
};

/** Why this row cannot be the header of a table. */
export const headerProblem = (grid: Grid, { line, cells, quotes }: TextRow): ImportIssue | undefined => {
  if (quotes === 'open') {
    const message = `cannot be read: line ${line} has a quotation mark that is not closed.`;
    return tableProblem(grid, 'header-unreadable', message);
  }
  if (cells.length <= MOST_COLUMNS) return undefined;
  const message = `has ${counted(cells.length, 'column')}; at most ${MOST_COLUMNS} can be read.`;
  return tableProblem(grid, 'too-many-columns', message);
};

/** What stands above a header. */
export const titleNotes = (titles: readonly TextRow[]): readonly TableNote[] => {
  const first = titles[0];
  if (first === undefined) return [];
  const text = first.cells.map(cleanCell).find((cell) => cell !== '') ?? '';
  const lines = counted(titles.length, 'line above the header is', 'lines above the header are');
  const message = `${lines} passed over: ${quoted(text)}${titles.length > 1 ? ' and more' : ''}.`;
  return [{ code: 'title-lines', line: first.line, message }];
};
