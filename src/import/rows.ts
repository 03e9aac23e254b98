import Papa from 'papaparse';
import { type LineText, lineTextOf } from './encoding/line-text';

/** One row of a table, whatever kind of file it came from. */
export interface TextRow {
  /** Line of the file (row of the sheet) on which the row starts, counted from 1. */
  readonly line: number;
  /** As in the file: neither trimmed nor filled up to the width of the header. */
  readonly cells: readonly string[];
  /**
   * `open`: a quotation mark is not closed on the line where it is opened, and reading on would swallow other
   * rows; the cells are those of the bare line. `mended`: quotation marks inside a quoted text.
   */
  readonly quotes?: 'open' | 'mended';
}

/** Some rows that follow one another. Large texts come in many batches, so that others get their turn between. */
export interface TextBatch {
  readonly rows: readonly TextRow[];
  /** Where the batch ends, in characters of the text. */
  readonly end: number;
  /** NUL characters that were taken out. */
  readonly nuls: number;
}

/** Characters read in one go, at first and at most. */
const FIRST_CHUNK = 1 << 12;
const LARGEST_CHUNK = 1 << 15;

/** A line that goes on for longer than this behind the end of a chunk gets a chunk of its own. */
const LONG_LINE = 1 << 20;

/** A quoted text that is longer than this is taken for a quotation mark that nobody closed. */
const LONGEST_QUOTED = 1 << 23;

/** A single line with more cells than this is not divided: it would fill the memory with nothing. */
const MOST_CELLS = 1 << 18;

/**
 * How often the text may be read again, as a multiple of its length, before quoted line breaks are given up.
 * Keeps a file of nothing but stray quotation marks from taking quadratic time.
 */
const MAX_READ_AGAIN = 3;

const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * The rows of a delimited text, a batch at a time, so that no table is held in memory. Lines may end in LF, CR or
 * CRLF, also mixed; inside quoted texts a line break becomes `\n`. NUL characters are taken out and counted.
 *
 * A quoted text may hold line breaks. Where a quotation mark is not closed, or is followed by other text on a
 * later line, papaparse would swallow the lines in between: here that one line is reported as `open`, and
 * reading goes on with the line below. Linear time.
 */
export function* rowBatches(
  source: LineText,
  delimiter: string,
  start: number,
  firstLine: number,
): Generator<TextBatch, void, undefined> {
  const most = MAX_READ_AGAIN * source.length;
  const pieces = source.pieces()[Symbol.iterator]();
  // As much of the text as is needed now, what stands before it in characters, and where in it we are.
  let text = '';
  let before = 0;
  let position = start;
  let isAll = false;
  let line = firstLine;
  let size = FIRST_CHUNK;
  let readAgain = 0;
  for (;;) {
    const end = position < text.length ? endOfChunk(text, position, size) : text.length;
    // What ends with the text in hand may go on in the next piece.
    if (end === text.length && !isAll) {
      const next = pieces.next();
      if (next.done) isAll = true;
      else {
        const read = Math.min(position, text.length);
        text = text.slice(read) + next.value;
        before += read;
        position -= read;
      }
      continue;
    }
    if (position >= text.length) return;
    const { content, nuls } = contentOf(text, position, end);
    if (end - position > LONG_LINE && !content.includes('\n') && isTooWide(content, delimiter)) {
      yield { rows: [{ line, cells: [content] }], end: before + end, nuls };
      position = end;
      line++;
      continue;
    }
    const lineWise = readAgain > most;
    const chunk = lineWise ? readLines(content, delimiter, line) : readChunk(content, delimiter, line);
    const isCut = chunk.stop?.why === 'unfinished' && end < text.length && end - position < LONGEST_QUOTED;
    if (chunk.stop === undefined) {
      yield { rows: chunk.rows, end: before + end, nuls };
      position = end;
      line += chunk.lines;
      size = Math.min(2 * size, LARGEST_CHUNK);
      continue;
    }
    // Read up to the row that could not be read whole, and go on from there.
    const rowStart = skipLines(text, position, chunk.lines);
    readAgain += end - rowStart;
    line += chunk.lines;
    if (isCut) {
      if (chunk.rows.length > 0) yield { rows: chunk.rows, end: before + rowStart, nuls: 0 };
      position = rowStart;
      size = 2 * Math.max(size, end - rowStart);
      continue;
    }
    const next = skipLines(text, rowStart, 1);
    const open = contentOf(text, rowStart, next);
    const row: TextRow = { line, cells: open.content.split(delimiter), quotes: 'open' };
    yield { rows: [...chunk.rows, row], end: before + next, nuls: open.nuls };
    position = next;
    line++;
    size = FIRST_CHUNK;
  }
}

/** Visit the rows of a text one by one. Return `false` to stop. */
export const readRows = (
  text: string,
  delimiter: string,
  firstLine: number,
  visit: (row: TextRow) => boolean | undefined,
): void => {
  for (const { rows } of rowBatches(lineTextOf(text), delimiter, 0, firstLine)) {
    for (const row of rows) if (visit(row) === false) return;
  }
};

interface Chunk {
  readonly rows: readonly TextRow[];
  /** Lines of these rows. */
  readonly lines: number;
  /** Set where the next row is not whole: `unfinished`: the chunk ends inside a quoted text. */
  readonly stop?: { readonly why: 'unfinished' | 'open' };
}

/** Rows of a piece of text that starts and ends with a line, its last line break taken off. */
const readChunk = (content: string, delimiter: string, firstLine: number): Chunk => {
  const { data, errors } = parse(content, delimiter);
  if (!content.includes('"')) {
    return { rows: data.map((cells, i) => ({ line: firstLine + i, cells })), lines: data.length };
  }
  const states = new Map<number, TextRow['quotes']>();
  for (const { row = 0, code } of errors) {
    if (states.get(row) !== 'open') states.set(row, code === 'MissingQuotes' ? 'open' : 'mended');
  }
  const rows: TextRow[] = [];
  let lines = 0;
  for (const [i, cells] of data.entries()) {
    const state = states.get(i);
    const height = heightOf(cells);
    if (state !== undefined && (state === 'open' || height > 1)) {
      const why = state === 'open' && i === data.length - 1 ? 'unfinished' : 'open';
      return { rows, lines, stop: { why } };
    }
    const line = firstLine + lines;
    rows.push(state === undefined ? { line, cells } : { line, cells, quotes: state });
    lines += height;
  }
  return { rows, lines };
};

/** Every line a row: for what is left of a text whose quotation marks cannot be trusted. */
const readLines = (content: string, delimiter: string, firstLine: number): Chunk => {
  const rows = content.split('\n').map((text, i): TextRow => {
    const line = firstLine + i;
    if (!text.includes('"')) return { line, cells: text.split(delimiter) };
    const { data, errors } = parse(text, delimiter);
    if (errors.some(({ code }) => code === 'MissingQuotes')) {
      return { line, cells: text.split(delimiter), quotes: 'open' };
    }
    const cells = data[0] ?? [];
    return errors.length === 0 ? { line, cells } : { line, cells, quotes: 'mended' };
  });
  return { rows, lines: rows.length };
};

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly Papa.ParseError[];
}

/**
 * The parser itself, and not `Papa.parse`: that ties each call to the next, so that the rows of a whole file stay in
 * memory until engines sweep all of it.
 */
const parse = (content: string, delimiter: string): Parsed => {
  // A byte-order mark stands where files were put one behind the other.
  const text = content.charCodeAt(0) === BYTE_ORDER_MARK ? content.slice(1) : content;
  if (text === '') return { data: [['']], errors: [] };
  return new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, false);
};

const heightOf = (cells: readonly string[]): number => {
  let height = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) height++;
  }
  return height;
};

/**
 * Where a chunk of about `size` characters ends: behind a line break, or at the end of the text. A very long line
 * comes alone.
 */
const endOfChunk = (text: string, from: number, size: number): number => {
  const end = from + size >= text.length ? text.length : behindLine(text, from + size - 1);
  if (end - from <= size + LONG_LINE) return end;
  let before = from + size;
  while (before > from && !isLineEnd(text, before)) before--;
  return before > from ? before : behindLine(text, from);
};

/** Does a line end just before `at`? */
const isLineEnd = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at - 1);
  return code === LF || (code === CR && text.charCodeAt(at) !== LF);
};

/** Behind the line break of the line that `at` stands in. */
const behindLine = (text: string, at: number): number => {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF) return i + 1;
    if (code === CR) return text.charCodeAt(i + 1) === LF ? i + 2 : i + 1;
  }
  return text.length;
};

const skipLines = (text: string, from: number, lines: number): number => {
  let at = from;
  for (let i = 0; i < lines; i++) at = behindLine(text, at);
  return at;
};

/** The text of some lines with `\n` between them, and without NUL characters. */
const contentOf = (text: string, start: number, end: number): { content: string; nuls: number } => {
  let content = text.slice(start, end);
  if (content.includes('\r')) content = content.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (content.endsWith('\n')) content = content.slice(0, -1);
  if (!content.includes('\0')) return { content, nuls: 0 };
  const without = content.replaceAll('\0', '');
  return { content: without, nuls: content.length - without.length };
};

const isTooWide = (content: string, delimiter: string): boolean => {
  let cells = 1;
  let isQuoted = false;
  for (let i = 0; i < content.length; i++) {
    const character = content[i];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted && ++cells > MOST_CELLS) return true;
  }
  return false;
};
