import Papa from 'papaparse';
import { REASON_PREFIX } from './fields';
import { FORMULA } from './formula';
import { personalColumns } from './personal';
import type { FileReport } from './report';

export interface SetAsideOptions {
  /** Leave the cells of columns with personal data empty. */
  readonly blankPersonal?: boolean;
}

/**
 * The rows of a file that were set aside, as a table in its original columns and a last column `reason`: to be
 * mended and imported again (the import passes over that reason). CSV as in RFC 4180 with commas and CRLF; a
 * text that a spreadsheet would run as a formula gets an apostrophe in front, which the import takes off.
 *
 * Rows with more cells than the header get columns without a header. Where such rows hold personal data, nobody
 * knows in which cell: with `blankPersonal` all from the first personal column on are left empty.
 */
export const setAsideCsv = (file: FileReport, { blankPersonal = false }: SetAsideOptions = {}): string => {
  const width = file.set_aside.reduce((most, { cells }) => Math.max(most, cells.length), file.headers.length);
  const personal = personalColumns(file);
  const firstPersonal = personal.indexOf(true);
  const isShifted = brokenLines(file);
  const isHidden = (line: number, i: number): boolean =>
    blankPersonal &&
    firstPersonal !== -1 &&
    (personal[i] === true || (i >= firstPersonal && isShifted.has(line)));

  const rows = file.set_aside.map(({ line, cells, reason }) => [
    ...filled(cells, width).map((cell, i) => (isHidden(line, i) ? '' : cell)),
    `${REASON_PREFIX}${reason}`,
  ]);
  const text = Papa.unparse([[...filled(file.headers, width), 'reason'], ...rows], {
    delimiter: ',',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `${text}\r\n`;
};

const filled = (cells: readonly string[], width: number): readonly string[] =>
  cells.length < width ? [...cells, ...new Array<string>(width - cells.length).fill('')] : cells;

/** Lines whose cells may stand in the wrong column. */
const brokenLines = (file: FileReport): ReadonlySet<number | null> =>
  new Set(
    file.issues
      .filter(({ code }) => code === 'row-too-long' || code === 'quote-open')
      .map(({ line }) => line),
  );
