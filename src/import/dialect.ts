import { recognised } from './columns/headers';
import { readRows, type TextRow } from './rows';
import { findHeader, HEADER_SAMPLE } from './shapes/header-line';
import { trim } from './text';

/** How a text is divided into cells. */
export interface Dialect {
  readonly delimiter: string;
  /** Where the table starts, in characters: behind a line such as `sep=;`. */
  readonly start: number;
  /** The line of the file that the table starts on, counted from 1. */
  readonly firstLine: number;
}

/** Tried in this order where nothing else decides. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What a person may write for a delimiter that cannot be typed. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['\\t', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
]);

/** The first line by which Excel tells itself the delimiter; some programs fill it up to the table's width. */
const SEPARATOR_LINE = /^"?sep=([^"\n\r\ufeff])"?\1*[ \t]*(?:\r\n?|\n|$)/i;

/** Characters looked at. */
const SAMPLE_LENGTH = 64_000;

/** The delimiter that `asked` stands for, or `undefined` where it cannot be one. */
export const delimiterAsked = (asked: string): string | undefined => {
  const delimiter = NAMED.get(asked.toLowerCase()) ?? asked;
  return delimiter.length === 1 && !/["\n\r\ufeff]/.test(delimiter) ? delimiter : undefined;
};

/** Find out how a text is divided, from its beginning. A delimiter that is given is taken as it is. */
export const dialectOf = (text: string, delimiter?: string): Dialect => {
  const separator = SEPARATOR_LINE.exec(text);
  const start = separator ? separator[0].length : 0;
  const firstLine = separator ? 2 : 1;
  const chosen = delimiter ?? separator?.[1] ?? guess(text.slice(start, start + SAMPLE_LENGTH));
  return { delimiter: chosen, start, firstLine };
};

/**
 * The delimiter under which the header has the most columns that we know; among equals, the one under which the
 * rows below agree best with the header's width; then the one with most columns. Title lines above the header,
 * and decimal commas below it, count for nothing.
 */
const guess = (sample: string): string => {
  let best: { delimiter: string; score: readonly number[] } | undefined;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(sample, delimiter);
    if (best === undefined || isBetter(score, best.score)) best = { delimiter, score };
  }
  return best?.delimiter ?? ',';
};

const scoreOf = (sample: string, delimiter: string): readonly number[] => {
  const rows: TextRow[] = [];
  readRows(sample, delimiter, 1, (row) => {
    if (row.cells.some((cell) => trim(cell) !== '')) rows.push(row);
    return rows.length < HEADER_SAMPLE;
  });
  // The sample may end in the middle of a row.
  if (sample.length === SAMPLE_LENGTH && rows.length > 1) rows.pop();
  const table = rows.slice(findHeader(rows));
  // Nothing but delimiters: the one that explains the lines best leaves no text.
  if (table.length === 0) return [0, 0, 1];
  const header = table[0]!.cells;
  if (header.length < 2) return [0, 0, 0];
  const agreeing = table.filter(({ cells }) => cells.length === header.length).length;
  return [recognised(header), agreeing / table.length, header.length];
};

const isBetter = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((figure, i) => figure !== b[i]);
  return at !== -1 && a[at]! > b[at]!;
};
