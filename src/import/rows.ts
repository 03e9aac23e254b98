import Papa from 'papaparse';

/** One row of a delimited text. */
export interface TextRow {
  /** Line of the file on which the row starts, counted from 1. */
  readonly line: number;
  /** As in the file: neither trimmed nor filled up to the width of the header. */
  readonly cells: readonly string[];
  /**
   * `open`: a quotation mark is not closed on the line where it is opened, and reading on would swallow other
   * rows; the cells are those of the bare line. `mended`: quotation marks inside a quoted text.
   */
  readonly quotes?: 'open' | 'mended';
}

/** Called for every row. `end` is where the row ends, in characters. Return `false` to stop. */
export type VisitRow = (row: TextRow, end: number) => boolean | undefined;

/**
 * How often the text may be read again, as a multiple of its length, before quoted line breaks are given up.
 * Keeps a file of nothing but stray quotation marks from taking quadratic time.
 */
const MAX_READ_AGAIN = 3;

/**
 * The rows of a delimited text, one by one, so that no table is held in memory. Line breaks must be `\n`.
 *
 * A quoted text may hold line breaks. Where a quotation mark is not closed, or is followed by other text on a
 * later line, papaparse would swallow the lines in between: here that one line is reported as `open`, and
 * reading goes on with the line below. Linear time.
 */
export const readRows = (text: string, delimiter: string, firstLine: number, visit: VisitRow): void => {
  let position = 0;
  let line = firstLine;
  let readAgain = 0;
  while (position < text.length) {
    if (readAgain > MAX_READ_AGAIN * text.length) {
      readLines(text, delimiter, position, line, visit);
      return;
    }
    // papaparse passes over a byte-order mark at the start, and its cursor with it.
    while (text.charCodeAt(position) === 0xfeff) position++;
    const origin = position;
    const rest = origin === 0 ? text : text.slice(origin);
    const quotes = rest.includes('"');
    let stopped = false;
    Papa.parse<string[]>(rest, {
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta }, parser) => {
        const start = position;
        if (start >= text.length) return;
        position = origin + meta.cursor;
        const lines = quotes ? linesBetween(text, start, position) : 1;
        const state = stateOf(errors);
        if (state !== undefined && (lines > 1 || state === 'open')) {
          const end = endOfLine(text, start);
          readAgain += position - end;
          position = end + 1;
          const cells = text.slice(start, end).split(delimiter);
          stopped = visit({ line, cells, quotes: 'open' }, position) === false;
          line++;
          parser.abort();
          return;
        }
        const row = state === undefined ? { line, cells: data } : { line, cells: data, quotes: state };
        stopped = visit(row, position) === false;
        line += lines;
        if (stopped) parser.abort();
      },
    });
    if (stopped) return;
  }
};

/** Every line a row: for what is left of a text whose quotation marks cannot be trusted. */
const readLines = (
  text: string,
  delimiter: string,
  from: number,
  firstLine: number,
  visit: VisitRow,
): void => {
  let line = firstLine;
  for (let start = from; start < text.length; line++) {
    const end = endOfLine(text, start);
    const content = text.slice(start, end);
    start = end + 1;
    const { data, errors } = Papa.parse<string[]>(content, { delimiter, newline: '\n' });
    const state = stateOf(errors);
    const row: TextRow =
      state === 'open'
        ? { line, cells: content.split(delimiter), quotes: 'open' }
        : { line, cells: data[0] ?? [], ...(state && { quotes: state }) };
    if (visit(row, start) === false) return;
  }
};

const stateOf = (errors: readonly Papa.ParseError[]): TextRow['quotes'] => {
  if (errors.length === 0) return undefined;
  return errors.some((error) => error.code === 'MissingQuotes') ? 'open' : 'mended';
};

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

/** Lines of `text` from `start` up to `end`, which stands behind a line break or at the end of the text. */
const linesBetween = (text: string, start: number, end: number): number => {
  let lines = 1;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end - 1; at = text.indexOf('\n', at + 1))
    lines++;
  return lines;
};
