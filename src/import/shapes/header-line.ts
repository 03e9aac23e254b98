import { recognised } from '../columns/headers';
import { cleanCell } from '../formula';
import type { TextRow } from '../rows';

/** Rows of a table among which its header is sought: title lines are few. */
export const HEADER_SAMPLE = 40;

/** A header stands within these rows, or nobody finds it. */
const MOST_TITLES = 20;

/** A header fills at least this share of the columns that are filled below it. */
const LEAST_FILLED = 0.6;

/** More numbers than this share are no header. */
const MOST_NUMBERS = 0.2;

const NUMBER = /^[-+]?[\d.,\s]*\d[\d.,\s]*%?$/;

interface Candidate {
  readonly filled: number;
  /** Cells that name a column we know. */
  readonly known: number;
  readonly numbers: number;
}

/**
 * Which of the first rows of a table is its header: the row with most column names that we know, unless a full
 * row stands above it; where no name is known, the first row that is about as full as the rows below and mostly
 * text; else the first row. Rows above the header are titles.
 *
 * @param rows The first rows that are not blank, at most `HEADER_SAMPLE`.
 * @returns the place in `rows`; 0 where there is none.
 */
export const findHeader = (rows: readonly TextRow[]): number => {
  const candidates = rows.slice(0, MOST_TITLES).map(candidateOf);
  const typical = typicalWidth(rows);
  let best = 0;
  for (const [i, { known }] of candidates.entries()) if (known > candidates[best]!.known) best = i;
  const header = candidates[best];
  if (header === undefined) return 0;
  if (header.known === 0 || (header.filled === 1 && typical > 1)) return firstFullRow(candidates, typical);
  const above = candidates.slice(0, best).findIndex((row) => !isTitle(row, header));
  return above === -1 ? best : above;
};

const candidateOf = ({ cells }: TextRow): Candidate => {
  const words = cells.map(cleanCell).filter((cell) => cell !== '');
  return {
    filled: words.length,
    known: recognised(words),
    numbers: words.filter((word) => NUMBER.test(word)).length,
  };
};

const isTitle = (row: Candidate, header: Candidate): boolean =>
  row.filled <= Math.max(1, header.filled / 2) ||
  (row.known === 0 && header.known >= 2 && row.filled < header.filled);

const firstFullRow = (candidates: readonly Candidate[], typical: number): number => {
  const least = typical * LEAST_FILLED;
  const at = candidates.findIndex(
    ({ filled, numbers }) => filled >= least && numbers <= filled * MOST_NUMBERS,
  );
  return Math.max(at, 0);
};

/** How many cells a row of the table fills, as a rule: the median. */
const typicalWidth = (rows: readonly TextRow[]): number => {
  const widths = rows
    .map(({ cells }) => cells.filter((cell) => cleanCell(cell) !== '').length)
    .sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 0;
};
