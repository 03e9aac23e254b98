import Papa from 'papaparse';
import { FORMULA } from '../import/formula';
import { joined } from './pieces';

/** What one cell can hold. */
export type Cell = string | number | boolean | null | undefined;

/** Rows that are written together: the cells of a large table take many times its text. */
const ROWS = 1_000;

/**
 * A table as CSV (RFC 4180): commas, CRLF after every line, the last one included, quotes where they are needed.
 *
 * Numbers are written with full double precision and a dot, so that reading them back gives the same number;
 * a figure that is undefined (`NaN`, infinite, `null`, `undefined`) is an empty cell. A text, a header included,
 * that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export const toCsv = (columns: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  joined(csvPieces(columns, rows));

/** The same, piece by piece. */
export function* csvPieces(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string, void, undefined> {
  let waiting: (readonly (string | number | boolean | null)[])[] = [columns];
  const write = (): string => {
    const options = { delimiter: ',', newline: '\r\n', escapeFormulae: FORMULA };
    const text = `${Papa.unparse(waiting, options)}\r\n`;
    waiting = [];
    return text;
  };
  for (const row of rows) {
    waiting.push(row.map(written));
    if (waiting.length === ROWS) yield write();
  }
  if (waiting.length > 0) yield write();
}

const written = (cell: Cell): string | number | boolean | null =>
  cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell)) ? null : cell;
