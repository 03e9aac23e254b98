import type { WordChoice, WordField } from './choices';
import type { MatchedColumns } from './columns/headers';
import { ownText } from './own-text';
import { aroundOf, headOf, PREVIEW_ROWS, type TablePreview } from './preview';
import type { FileReport, ImportIssue, ImportIssueCode, SetAsideRow } from './report';
import type { Table, TableRow } from './table';
import { counted, quoted } from './text';
import { WordBook } from './words/word-book';

/** Where the reader of a cell says what it had to do. The place is known to the ledger. */
export interface CellLog {
  /** The row is imported with this repair. */
  repair(code: ImportIssueCode, message: string): void;
  /**
   * Something that may be so in many rows: told once for each `code` and `about`, with the number of rows.
   * `message` gets that number in words, `3 rows`.
   */
  tally(code: ImportIssueCode, about: string, message: (rows: string) => string): void;
  /** What a person decided that this word stands for, if anything. */
  chosen(field: WordField, word: string): WordChoice | undefined;
  /** Nobody knows this word: the person is asked, if the row comes in. */
  ask(field: WordField, word: string): void;
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
  readonly #words: WordBook;
  readonly #issues: ImportIssue[] = [];
  readonly #setAside: SetAsideRow[] = [];
  readonly #preview: (readonly string[])[] = [];
  readonly #tallies = new Map<string, Tally>();
  #row: TableRow | undefined;
  #column: string | null = null;
  #within: string | null = null;
  #value: string | null = null;
  #rowIssues: ImportIssue[] = [];
  readonly #rowTallies = new Map<string, Tally>();
  #rowWords: (readonly [field: WordField, word: string])[] = [];
  #isRepaired = false;
  #isSetAside = false;
  #read = 0;
  #told = 0;
  readonly #tallyKeys: string[] = [];
  #tallyCount = 0;
  #repaired = 0;

  /** `words` is one for the whole import. */
  constructor(table: Table, matched: MatchedColumns, words: WordBook = new WordBook()) {
    this.#table = table;
    this.#matched = matched;
    this.#words = words;
    for (const { code, column, message } of matched.notes) {
      this.note(code, { line: null, column, value: null }, message);
    }
    for (const { code, line, message } of table.notes) {
      this.note(code, { line, column: null, value: null }, message);
    }
  }

  get rowsRead(): number {
    return this.#read;
  }

  get file(): string {
    return this.#table.file;
  }

  /** How often a cell had something to say, or asked what was decided: more when it did so again. */
  get told(): number {
    return this.#told;
  }

  /** How often something was tallied. */
  get tallies(): number {
    return this.#tallyCount;
  }

  /** What was tallied since there were so many of them, in this row. */
  talliesSince(count: number): readonly string[] {
    return this.#tallyKeys.slice(count - this.#tallyCount);
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

  /** What follows is of a part of the row that this column of the file holds; `null`: of the whole row again. */
  within(column: string | null): void {
    this.#within = column;
  }

  repair(code: ImportIssueCode, message: string): void {
    this.#isRepaired = true;
    this.#told++;
    this.#rowIssues.push(this.#issue(code, 'repair', message));
  }

  /** The row counts as repaired; the issue follows when it can be worded (`repairLater`). */
  markRepaired(): void {
    this.#isRepaired = true;
  }

  /** A repair of a row that was marked before. */
  repairLater(code: ImportIssueCode, place: Pick<ImportIssue, 'line' | 'column' | 'value'>, message: string) {
    this.#add({ file: this.file, ...place, code, severity: 'repair', message });
  }

  /** The row is not imported. Only the first reason counts. */
  setAside(code: ImportIssueCode, message: string): void {
    if (this.#isSetAside || !this.#row) return;
    this.#isSetAside = true;
    this.#rowIssues = [];
    this.#rowTallies.clear();
    this.#rowWords = [];
    this.#add(this.#issue(code, 'set-aside', message));
    this.#setAside.push({ line: this.#row.line, cells: this.#row.cells.map(ownText), reason: message });
  }

  /** A note on the cell or row that is being read. */
  rowNote(code: ImportIssueCode, message: string): void {
    this.#rowIssues.push(this.#issue(code, 'note', message));
  }

  /** A note on the file, or on a row that was read before. */
  note(code: ImportIssueCode, place: Pick<ImportIssue, 'line' | 'column' | 'value'>, message: string): void {
    this.#add({ file: this.file, ...place, code, severity: 'note', message });
  }

  tally(code: ImportIssueCode, about: string, message: (rows: string) => string): void {
    this.#told++;
    this.#tallyCount++;
    const key = `${code}\n${this.#column}\n${about}`;
    this.#tallyKeys.push(key);
    if (this.#rowTallies.has(key)) return;
    const { value, line } = this.#issue(code, 'note', '');
    this.#rowTallies.set(key, { code, column: this.#column, value, line, message, rows: 0 });
  }

  /**
   * Count this row, which comes in, where an earlier row that came in was counted.
   *
   * @returns whether there was one: else it has to be said what is counted.
   */
  tallyAgain(keys: readonly string[]): boolean {
    for (const key of keys) if (!this.#tallies.has(key)) return false;
    for (const key of keys) this.#tallies.get(key)!.rows++;
    return true;
  }

  chosen(field: WordField, word: string): WordChoice | undefined {
    return this.#words.chosen(field, word);
  }

  ask(field: WordField, word: string): void {
    this.#told++;
    this.#rowWords.push([field, word]);
  }

  preview(): TablePreview {
    return {
      ...this.#head(),
      ...aroundOf(this.#table),
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
    const { columns, role } = this.#matched;
    return { ...headOf(this.#table), role, columns };
  }

  /** Issues of a workbook name the sheet: their lines are its rows. */
  #add(issue: ImportIssue): void {
    const { sheet } = this.#table;
    this.#issues.push(
      sheet === undefined ? issue : { ...issue, message: `Sheet ${quoted(sheet)}: ${issue.message}` },
    );
  }

  #closeRow(): void {
    if (!this.#row) return;
    if (this.#rowIssues.length > 0) {
      for (const issue of this.#rowIssues) this.#add(issue);
      this.#rowIssues = [];
    }
    for (const [key, tally] of this.#rowTallies) {
      const known = this.#tallies.get(key);
      if (!known) this.#tallies.set(key, tally);
      (known ?? tally).rows++;
    }
    if (this.#rowWords.length > 0) {
      for (const [field, word] of this.#rowWords) this.#words.add(field, word);
      this.#rowWords = [];
    }
    if (this.#isRepaired && !this.#isSetAside) this.#repaired++;
    this.#row = undefined;
    if (this.#rowTallies.size > 0) this.#rowTallies.clear();
    if (this.#tallyKeys.length > 0) this.#tallyKeys.length = 0;
    this.#isRepaired = false;
    this.#isSetAside = false;
  }

  #issue(code: ImportIssueCode, severity: ImportIssue['severity'], message: string): ImportIssue {
    const value =
      this.#value !== null && this.#value.length > MAX_VALUE
        ? `${this.#value.slice(0, MAX_VALUE)}…`
        : this.#value && ownText(this.#value);
    const column = this.#within ?? this.#column;
    return { file: this.file, line: this.line, column, value, code, severity, message };
  }
}
