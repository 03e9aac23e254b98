import Papa from 'papaparse';
import { FORMULA } from '../import/formula';

/** What one cell can hold. */
export type Cell = string | number | boolean | null | undefined;

/**
 * A table as CSV (RFC 4180): commas, CRLF after every line, the last one included, quotes where they are needed.
 *
 * Numbers are written with full double precision and a dot, so that reading them back gives the same number;
 * a figure that is undefined (`NaN`, infinite, `null`, `undefined`) is an empty cell. A text, a header included,
 * that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export const toCsv = (columns: readonly string[], rows: Iterable<readonly Cell[]>): string => {
  const lines = [columns, ...Array.from(rows, (row) => row.map(written))];
  return `${Papa.unparse(lines, { delimiter: ',', newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
};

const written = (cell: Cell): string | number | boolean | null =>
  cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell)) ? null : cell;
