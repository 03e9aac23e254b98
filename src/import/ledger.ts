import type { MatchedColumns } from './columns/headers';
import { PREVIEW_ROWS, type TablePreview } from './preview';
import type { FileReport, ImportIssue, ImportIssueCode, SetAsideRow } from './report';
import type { Table, TableRow } from './table';
import { counted } from './text';

/** Where the reader of a cell says what it had to do. The place is known to the ledger. */
export interface CellLog {
  /** The row is imported with this repair. */
  repair(code: ImportIssueCode, message: string): void;
  /**
   * Something that may be so in many rows: told once for each `code` and `about`, with the number of rows.
   * `message` gets that number in words, `3 rows`.
   */
  tally(code: ImportIssueCode, about: string, message: (rows: string) => string): void;
}

interface Tally {
  readonly code: ImportIssueCode;
  readonly column: string | null;
  readonly value: string | null;
  readonly line: number | null;
  readonly message: (rows: string) => string;
  rows: number;
}

/** Longer values are cut in issues: a cell may hold the whole file. */
const MAX_VALUE = 500;

/**
 * The books of one file: every row ends in exactly one of imported, repaired and set aside. What a row has to
 * say is held back until it is known whether it comes in, so that no repair is told of a row that was set aside.
 */
export class FileLedger implements CellLog {
  readonly #table: Table;
  readonly #matched: MatchedColumns;
  readonly #issues: ImportIssue[] = [];
  readonly #setAside: SetAsideRow[] = [];
  readonly #preview: (readonly string[])[] = [];
  readonly #tallies = new Map<string, Tally>();
  #row: TableRow | undefined;
  #column: string | null = null;
  #value: string | null = null;
  #rowIssues: ImportIssue[] = [];
  #rowTallies: (readonly [key: string, tally: Tally])[] = [];
  #isRepaired = false;
  #isSetAside = false;
  #read = 0;
  #repaired = 0;

  constructor(table: Table, matched: MatchedColumns) {
    this.#table = table;
    this.#matched = matched;
    for (const { code, column, message } of matched.notes) {
      this.note(code, { line: null, column, value: null }, message);
    }
  }

  get rowsRead(): number {
    return this.#read;
  }

  get file(): string {
    return this.#table.file;
  }

  get line(): number | null {
    return this.#row?.line ?? null;
  }

  beginRow(row: TableRow): void {
    this.#closeRow();
    this.#row = row;
    this.#read++;
    this.at(null, null);
    if (this.#preview.length < PREVIEW_ROWS) this.#preview.push(row.cells);
  }

  /** The cell that is being read. */
  at(column: string | null, value: string | null): void {
    this.#column = column;
    this.#value = value;
  }

  repair(code: ImportIssueCode, message: string): void {
    this.#isRepaired = true;
    this.#rowIssues.push(this.#issue(code, 'repair', message));
  }

  /** The row counts as repaired; the issue follows when it can be worded (`repairLater`). */
  markRepaired(): void {
    this.#isRepaired = true;
  }

  /** A repair of a row that was marked before. */
  repairLater(code: ImportIssueCode, place: Pick<ImportIssue, 'line' | 'column' | 'value'>, message: string) {
    this.#issues.push({ file: this.file, ...place, code, severity: 'repair', message });
  }

  /** The row is not imported. Only the first reason counts. */
  setAside(code: ImportIssueCode, message: string): void {
    if (this.#isSetAside || !this.#row) return;
    this.#isSetAside = true;
    this.#rowIssues = [];
    this.#rowTallies = [];
    this.#issues.push(this.#issue(code, 'set-aside', message));
    this.#setAside.push({ line: this.#row.line, cells: this.#row.cells, reason: message });
  }

  /** A note on the cell or row that is being read. */
  rowNote(code: ImportIssueCode, message: string): void {
    this.#rowIssues.push(this.#issue(code, 'note', message));
  }

  /** A note on the file, or on a row that was read before. */
  note(code: ImportIssueCode, place: Pick<ImportIssue, 'line' | 'column' | 'value'>, message: string): void {
    this.#issues.push({ file: this.file, ...place, code, severity: 'note', message });
  }

  tally(code: ImportIssueCode, about: string, message: (rows: string) => string): void {
    const key = `${code}\n${this.#column}\n${about}`;
    const { column, value, line } = this.#issue(code, 'note', '');
    this.#rowTallies.push([key, { code, column, value, line, message, rows: 0 }]);
  }

  preview(): TablePreview {
    return {
      ...this.#head(),
      rows: this.#preview,
      rowCount: this.#read,
    };
  }

  finish(): FileReport {
    this.#closeRow();
    for (const { message, rows, ...place } of this.#tallies.values()) {
      const { code, column, value, line } = place;
      this.note(code, { line, column, value }, message(counted(rows, 'row')));
    }
    this.#tallies.clear();
    return {
      ...this.#head(),
      rows_read: this.#read,
      rows_imported: this.#read - this.#repaired - this.#setAside.length,
      rows_repaired: this.#repaired,
      rows_set_aside: this.#setAside.length,
      issues: this.#issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      set_aside: this.#setAside,
    };
  }

  #head() {
    const { file, encoding, delimiter, headers } = this.#table;
    return { file, role: this.#matched.role, encoding, delimiter, headers, columns: this.#matched.columns };
  }

  #closeRow(): void {
    if (!this.#row) return;
    for (const issue of this.#rowIssues) this.#issues.push(issue);
    for (const [key, tally] of this.#rowTallies) {
      const known = this.#tallies.get(key);
      if (!known) this.#tallies.set(key, tally);
      (known ?? tally).rows++;
    }
    if (this.#isRepaired && !this.#isSetAside) this.#repaired++;
    this.#row = undefined;
    this.#rowIssues = [];
    this.#rowTallies = [];
    this.#isRepaired = false;
    this.#isSetAside = false;
  }

  #issue(code: ImportIssueCode, severity: ImportIssue['severity'], message: string): ImportIssue {
    const value =
      this.#value !== null && this.#value.length > MAX_VALUE
        ? `${this.#value.slice(0, MAX_VALUE)}…`
        : this.#value;
    return { file: this.file, line: this.line, column: this.#column, value, code, severity, message };
  }
}
