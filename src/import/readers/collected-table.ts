import type { MatchedColumns } from '../columns/headers';
import type { ImportIssue, TableRole } from '../report';
import { LONGEST_CELL } from '../shapes/body';
import { MOST_COLUMNS } from '../shapes/plain-table';
import {
  fileProblem,
  type RowBatch,
  type RowProblem,
  type Table,
  type TableFormat,
  type TableNote,
  type TableRow,
} from '../table';
import { counted, trim } from '../text';

/** One value of one row: which column, and the text. */
export type CollectedCell = readonly [column: number, text: string];

interface CollectedRow {
  readonly line: number;
  readonly cells: readonly CollectedCell[];
  readonly problem?: RowProblem;
}

/** More cells than this, empty ones counted, take too long; no network of a size we can show comes near. */
const MOST_CELLS = 20_000_000;

/** More characters than this, defaults counted in every row, are an attack. */
const MOST_CHARACTERS = 500_000_000;

/** Rows handed out in one go. */
const BATCH = 2_000;

/**
 * The rows of a file that says of every row which columns it fills: a graph file, a list of JSON objects. Columns
 * are declared as they turn up; those that no row fills are left out of the table. Keeps to bounds by itself.
 */
export class CollectedRows {
  readonly #titles: string[] = [];
  readonly #rows: CollectedRow[] = [];
  readonly #isFilled: boolean[] = [];
  /** By column: what counts in rows that do not speak of it. */
  readonly #fallbacks = new Map<number, string>();
  #fallbackCharacters = 0;
  #characters = 0;

  /** @param fixed Titles of the first columns, which stay whether they are filled or not. */
  constructor(fixed: readonly string[]) {
    for (const title of fixed) this.#isFilled[this.column(title)] = true;
  }

  get size(): number {
    return this.#rows.length;
  }

  /**
   * Declare one more column. Two may have one title.
   *
   * @param fallback What counts in rows that do not speak of it.
   */
  column(title: string, fallback = ''): number {
    const column = this.#titles.push(title) - 1;
    this.#isFilled.push(fallback !== '');
    if (fallback !== '') this.#fallbacks.set(column, fallback);
    this.#fallbackCharacters += fallback.length;
    return column;
  }

  /** `problem`: the row is there to be set aside with it. A text that is empty goes before a fallback. */
  add(line: number, cells: readonly CollectedCell[], problem?: RowProblem): void {
    let longest = 0;
    this.#characters += this.#fallbackCharacters;
    for (const [column, text] of cells) {
      if (trim(text) !== '') this.#isFilled[column] = true;
      this.#characters += text.length;
      longest = Math.max(longest, text.length);
    }
    const why = problem ?? (longest > LONGEST_CELL ? tooLong(longest) : undefined);
    this.#rows.push(why === undefined ? { line, cells } : { line, cells, problem: why });
  }

  /** Why these rows are too much to be read, if they are. Cheap: to be asked while a file is read. */
  problemOf(file: string): ImportIssue | undefined {
    const columns = this.#titles.length;
    if (columns > MOST_COLUMNS) {
      const message = `has ${counted(columns, 'column')}; at most ${MOST_COLUMNS} can be read.`;
      return fileProblem(file, 'too-many-columns', message);
    }
    const isTooLarge = columns * this.#rows.length > MOST_CELLS || this.#characters > MOST_CHARACTERS;
    return isTooLarge
      ? fileProblem(file, 'file-too-large', 'holds more than can be read. Split it into smaller files.')
      : undefined;
  }

  /**
   * The rows as a table.
   *
   * @param match What the columns mean, where the format says so by itself.
   */
  table(about: {
    readonly file: string;
    readonly format: TableFormat;
    readonly encoding: string;
    readonly notes: readonly TableNote[];
    readonly role?: TableRole;
    readonly match?: (headers: readonly string[]) => MatchedColumns;
  }): Table {
    const { file, format, encoding, notes, role, match } = about;
    const kept = this.#titles.map((_, i) => i).filter((i) => this.#isFilled[i]);
    const place = new Map(kept.map((column, i) => [column, i]));
    const headers = kept.map((column) => trim(this.#titles[column]!));
    const rows = this.#rows;
    const empty = kept.map((column) => this.#fallbacks.get(column) ?? '');
    return {
      file,
      format,
      shape: 'table',
      encoding,
      delimiter: '',
      headers,
      headerLine: null,
      ...(role && { role }),
      ...(match && { matched: match(headers) }),
      notes,
      size: rows.length,
      *batches(): Iterable<RowBatch> {
        for (let from = 0; from < rows.length; from += BATCH) {
          const some = rows.slice(from, from + BATCH);
          const full = some.map((row) => rowOf(row, place, empty));
          yield { rows: full, blank: [], read: from + some.length };
        }
      },
    };
  }
}

const rowOf = (
  { line, cells, problem }: CollectedRow,
  place: ReadonlyMap<number, number>,
  empty: readonly string[],
): TableRow => {
  const full = empty.slice();
  for (const [column, text] of cells) {
    const at = place.get(column);
    if (at !== undefined) full[at] = text;
  }
  const clean = full.map(trim);
  return problem === undefined ? { line, cells: full, clean } : { line, cells: full, clean, problem };
};

const tooLong = (length: number): RowProblem => ({
  code: 'cell-too-long',
  message: `A value has ${counted(length, 'character')}; ${LONGEST_CELL} can be kept. Is a file inside it?`,
});
