import type { ImportIssue, TableRole } from '../report';
import { fileProblem, type RowProblem, type Table, type TableFormat, type TableNote } from '../table';
import { type CollectedCell, CollectedRows } from './collected-table';
import { ownColumns, ownFields, ownMatch } from './own-export';

/** Columns that graph formats give to nodes and edges themselves. They are kept where some row fills them. */
const NODE_COLUMNS = ['id', 'label', 'parent', 'start', 'end'] as const;
const EDGE_COLUMNS = ['id', 'label', 'weight', 'directed', 'kind', 'start', 'end'] as const;
const ENDS = ['source', 'target'] as const;

export type NodeParts = Partial<Record<(typeof NODE_COLUMNS)[number], string>>;
export type EdgeParts = Partial<Record<(typeof EDGE_COLUMNS)[number] | (typeof ENDS)[number], string>>;

/** In our own files, a key that starts with this is an extra column, whatever its name. No XML file can hold it. */
export const EXTRA_COLUMN = '\0';

/** A value under the key of its column. */
export type KeyedValue = readonly [key: string, text: string];

interface Declared {
  readonly title: string;
  /** For rows that say nothing. */
  readonly fallback: string;
}

/** The nodes, or the edges, of one file. */
class Side {
  readonly #role: TableRole;
  readonly #isOwn: boolean;
  readonly #rows: CollectedRows;
  readonly #parts = new Map<string, number>();
  /** By key: the column, or `undefined` for what is not read. */
  readonly #columns = new Map<string, number | undefined>();
  readonly #kindOf: ReturnType<typeof ownColumns>;

  constructor(role: TableRole, declared: ReadonlyMap<string, Declared>, isOwn: boolean) {
    this.#role = role;
    this.#isOwn = isOwn;
    const fixed = isOwn ? ownFields(role) : role === 'stakeholders' ? [] : ENDS;
    this.#rows = new CollectedRows(fixed);
    this.#kindOf = ownColumns(
      role,
      Array.from(declared.values(), ({ title }) => title),
    );
    for (const [i, title] of fixed.entries()) this.#parts.set(title, i);
    if (!isOwn) {
      for (const title of role === 'stakeholders' ? NODE_COLUMNS : EDGE_COLUMNS) {
        this.#parts.set(title, this.#rows.column(title));
      }
    }
    for (const [key, { title, fallback }] of declared) {
      this.#columns.set(key, this.#columnFor(title, fallback));
    }
  }

  get size(): number {
    return this.#rows.size;
  }

  problemOf(file: string): ImportIssue | undefined {
    return this.#rows.problemOf(file);
  }

  add(
    line: number,
    parts: Readonly<Record<string, string | undefined>>,
    values: readonly KeyedValue[],
    problem?: RowProblem,
  ): void {
    const cells: CollectedCell[] = [];
    for (const [title, column] of this.#parts) {
      const text = parts[title];
      if (text !== undefined && text !== '') cells.push([column, text]);
    }
    for (const [key, text] of values) {
      const column = this.#columnOf(key);
      if (column !== undefined) cells.push([column, text]);
    }
    this.#rows.add(line, cells, problem);
  }

  table(about: Parameters<CollectedRows['table']>[0]): Table {
    const role = this.#role;
    return this.#rows.table({ ...about, role, ...(this.#isOwn && { match: ownMatch(role) }) });
  }

  #columnOf(key: string): number | undefined {
    if (!this.#columns.has(key)) this.#columns.set(key, this.#columnFor(key));
    return this.#columns.get(key);
  }

  #columnFor(title: string, fallback = ''): number | undefined {
    if (!this.#isOwn) return this.#rows.column(title, fallback);
    if (title.startsWith(EXTRA_COLUMN)) return this.#rows.column(title.slice(EXTRA_COLUMN.length));
    const column = this.#kindOf(title);
    if (column.is === 'figure') return undefined;
    return column.is === 'field' ? column.index : this.#rows.column(column.name);
  }
}

/** The nodes and edges of a graph file on the way into two tables. */
export class GraphTables {
  readonly #file: string;
  readonly #declared = {
    stakeholders: new Map<string, Declared>(),
    relationships: new Map<string, Declared>(),
  };
  readonly #sides: Partial<Record<TableRole, Side>> = {};
  readonly #notes: TableNote[] = [];
  /** The file is one of ours: set before the first node or edge. */
  isOwn = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Declare a column before the first node or edge. Keys that are not declared are their own title. */
  declare(role: TableRole, key: string, title: string, fallback = ''): void {
    this.#declared[role].set(key, { title: title === '' ? key : title, fallback });
  }

  titles(role: TableRole): readonly string[] {
    return Array.from(this.#declared[role].values(), ({ title }) => title);
  }

  titleOf(role: TableRole, key: string): string | undefined {
    return this.#declared[role].get(key)?.title;
  }

  node(line: number, parts: NodeParts, values: readonly KeyedValue[]): void {
    this.#side('stakeholders').add(line, parts, values);
  }

  edge(line: number, parts: EdgeParts, values: readonly KeyedValue[], problem?: RowProblem): void {
    this.#side('relationships').add(line, parts, values, problem);
  }

  note(note: TableNote): void {
    this.#notes.push(note);
  }

  problem(): ImportIssue | undefined {
    return (
      this.#sides.stakeholders?.problemOf(this.#file) ?? this.#sides.relationships?.problemOf(this.#file)
    );
  }

  /** The nodes and the edges, where there are any; a problem where there is neither. Notes go with the first. */
  tables(
    format: TableFormat,
    encoding: string,
  ):
    | { readonly ok: true; readonly tables: readonly Table[] }
    | { readonly ok: false; readonly problem: ImportIssue } {
    const { stakeholders, relationships } = this.#sides;
    const sides = [stakeholders, relationships].filter((side) => side !== undefined && side.size > 0);
    if (sides.length === 0) {
      const problem = fileProblem(this.#file, 'file-empty', 'holds neither actors nor ties.');
      return { ok: false, problem };
    }
    const about = { file: this.#file, format, encoding };
    const tables = sides.map((side, i) => side!.table({ ...about, notes: i === 0 ? this.#notes : [] }));
    return { ok: true, tables };
  }

  #side(role: TableRole): Side {
    this.#sides[role] ??= new Side(role, this.#declared[role], this.isOwn);
    return this.#sides[role];
  }
}
