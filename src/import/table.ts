import { decode } from './decode';
import { delimiterAsked, dialectOf } from './dialect';
import { cleanCell } from './formula';
import type { ImportIssue, ImportIssueCode, TableRole } from './report';
import { readRows, type TextRow } from './rows';
import { quoted } from './text';

/** A file that a person chose. What is not given is found out. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly role?: TableRole;
  /** A label of the Encoding Standard, such as `utf-8` or `windows-1250`. */
  readonly encoding?: string;
  /** One character, or a word for it: `tab`. */
  readonly delimiter?: string;
}

/** A row below the header. */
export interface TableRow extends TextRow {
  /** The cells trimmed and without protection against formulas. */
  readonly clean: readonly string[];
}

/** A table with its header, whatever kind of file it came from. Rows are read when they are asked for. */
export interface Table {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** As in the file, trimmed. */
  readonly headers: readonly string[];
  /** For progress: how much there is to read, in characters. */
  readonly size: number;
  /**
   * Visit every row that is not blank, in order.
   *
   * @param progress Called now and then with the characters read so far.
   * @returns the lines that were passed over because they are blank, below the header.
   */
  eachRow(visit: (row: TableRow) => void, progress?: (read: number) => void): readonly number[];
}

export type Opened =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: ImportIssue };

/** Rows between two reports of progress. */
const PROGRESS_STEP = 2_000;

/** Open a delimited text file. Never throws: a file that cannot be read is a problem with a sentence. */
export const openTable = (input: InputFile): Opened => {
  const failed = (code: ImportIssueCode, message: string): Opened => ({
    ok: false,
    problem: fileProblem(input.name, code, message),
  });
  const decoded = decode(input.bytes, input.encoding);
  if (!decoded.ok) return failed(decoded.code, decoded.message);
  const asked = input.delimiter === undefined ? undefined : delimiterAsked(input.delimiter);
  if (input.delimiter !== undefined && asked === undefined) {
    return failed('delimiter-unknown', `cannot be read: ${quoted(input.delimiter)} cannot divide cells.`);
  }
  const all = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  const { delimiter, start, firstLine } = dialectOf(all, asked);
  const text = start === 0 ? all : all.slice(start);

  let header: TextRow | undefined;
  readRows(text, delimiter, firstLine, (row) => {
    if (row.cells.every(isBlank)) return true;
    header = row;
    return false;
  });
  if (header === undefined) return failed('file-empty', 'is empty.');
  if (header.quotes === 'open') {
    return failed(
      'header-unreadable',
      `cannot be read: line ${header.line} has a quotation mark that is not closed.`,
    );
  }
  const headerLine = header.line;
  return {
    ok: true,
    table: {
      file: input.name,
      encoding: decoded.encoding,
      delimiter,
      headers: header.cells.map(cleanCell),
      size: text.length,
      eachRow: (visit, progress) => {
        const blank: number[] = [];
        let rows = 0;
        readRows(text, delimiter, firstLine, (row, end) => {
          if (row.line <= headerLine) return true;
          const clean = row.cells.map(cleanCell);
          if (clean.every((cell) => cell === '')) blank.push(row.line);
          else visit({ ...row, clean });
          if (++rows % PROGRESS_STEP === 0) progress?.(end);
          return true;
        });
        return blank;
      },
    },
  };
};

/** A problem of a whole file. `message` goes on from the file's name. */
export const fileProblem = (file: string, code: ImportIssueCode, message: string): ImportIssue => ({
  file,
  line: null,
  column: null,
  value: null,
  code,
  severity: 'error',
  message: `${quoted(file)} ${message}`,
});

const isBlank = (cell: string): boolean => cleanCell(cell) === '';
