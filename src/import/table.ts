import type { ColumnChoice } from './choices';
import type { MatchedColumns } from './columns/headers';
import type { ImportIssue, ImportIssueCode, TableRole } from './report';
import type { TextRow } from './rows';
import type { Spread } from './shapes/spread';
import { quoted } from './text';

/** What kind of file a table stands in. `json`: a list of objects; the others name themselves. */
export const TABLE_FORMATS = [
  'csv',
  'xlsx',
  'gexf',
  'graphml',
  'kumu-json',
  'node-link-json',
  'json',
] as const;

export type TableFormat = (typeof TABLE_FORMATS)[number];

/**
 * How the cells of a table are meant. `table`: one row an actor or a tie; `matrix`: actors in the first row and
 * the first column, ties in the cells; `net-map`: one row a pair of actors, one column a type of tie.
 */
export const TABLE_SHAPES = ['table', 'matrix', 'net-map'] as const;

export type TableShape = (typeof TABLE_SHAPES)[number];

/** A file that a person chose. What is not given is found out. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a workbook or a graph file, only the tables of this role are taken, if it has any. */
  readonly role?: TableRole;
  /** A label of the Encoding Standard, such as `utf-8` or `windows-1250`. */
  readonly encoding?: string;
  /** One character, or a word for it: `tab`. */
  readonly delimiter?: string;
  /** Name of the sheet of a workbook; the others are passed over. Give the file twice to read two so. */
  readonly sheet?: string;
  /** Line of the file (row of the sheet) that holds the header, counted from 1; 0: there is none. */
  readonly headerLine?: number;
  readonly shape?: TableShape;
  /** Decisions on columns of this file. They go before those that the project remembers. */
  readonly columns?: readonly ColumnChoice[];
}

/** Why a row cannot come in, found out before its cells are looked at. */
export interface RowProblem {
  readonly code: ImportIssueCode;
  readonly message: string;
}

/** A row below the header. */
export interface TableRow extends TextRow {
  /** The cells trimmed and without protection against formulas. */
  readonly clean: readonly string[];
  readonly problem?: RowProblem;
}

/** Some rows that follow one another. */
export interface RowBatch {
  /** Rows that are not blank. */
  readonly rows: readonly TableRow[];
  /** Lines that were passed over because they are blank, below the header. */
  readonly blank: readonly number[];
  /** How much of the table is read so far, in the unit of its `size`. */
  readonly read: number;
}

/** Something to be told of a table that is in no row. */
export interface TableNote {
  readonly code: ImportIssueCode;
  readonly line: number | null;
  readonly message: string;
}

/** A table with its header, whatever kind of file it came from. Rows are read when they are asked for. */
export interface Table {
  readonly file: string;
  /** Name of the sheet, where the file is a workbook. */
  readonly sheet?: string;
  /** Names of all sheets of the workbook. */
  readonly sheets?: readonly string[];
  readonly format: TableFormat;
  readonly shape: TableShape;
  /** Empty where the format settles it. */
  readonly encoding: string;
  /** Empty where cells are not divided by a character. */
  readonly delimiter: string;
  /** As in the file, trimmed. */
  readonly headers: readonly string[];
  /** Line of the header; `null` where there is none. */
  readonly headerLine: number | null;
  /** What it holds, where the format says so. */
  readonly role?: TableRole;
  /** What the columns mean, where the format or the shape says so by itself. */
  readonly matched?: MatchedColumns;
  /** The first rows as they stand there, the header and what is above it among them, where it has lines. */
  readonly top?: readonly TextRow[];
  /** How a row holds several ties, where it does. */
  readonly spread?: Spread;
  readonly notes: readonly TableNote[];
  /** For progress: how much there is to read. */
  readonly size: number;
  /** The rows from the first on, in batches; every call starts afresh. */
  batches(): Iterable<RowBatch>;
}

/** Visit every row of a table that is not blank, in order. Return `false` to stop. */
export const eachRow = (table: Table, visit: (row: TableRow) => boolean | undefined): void => {
  for (const { rows } of table.batches()) {
    for (const row of rows) if (visit(row) === false) return;
  }
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

/** A problem of one table of a file: names the sheet, where there are sheets. */
export const tableProblem = (
  { file, sheet }: Pick<Table, 'file' | 'sheet'>,
  code: ImportIssueCode,
  message: string,
): ImportIssue =>
  sheet === undefined
    ? fileProblem(file, code, message)
    : { ...fileProblem(file, code, message), message: `${quoted(file)}, sheet ${quoted(sheet)}, ${message}` };
