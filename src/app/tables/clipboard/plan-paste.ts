import { cleanCell } from '../../../import/formula';
import { fold, slug, trim } from '../../../import/text';
import type { Stakeholder } from '../../../model/network';
import { defaultDirection } from '../../../model/vocabulary';
import { cellValue, patchOf } from '../cells';
import type { Directory } from '../directory';
import { newActor, newTie } from '../edit/new-row';
import { type EntryProblem, readEntry } from '../entry';
import { type Field, isEditable } from '../fields';
import type { Row, RowPatch, TableName } from '../row';
import type { PastedTable } from './pasted-table';

/** Why something pasted stays out. */
export type PasteProblem =
  | EntryProblem
  /** A new row that lacks what a row must have. */
  | 'row-incomplete'
  /** The cell lies to the right of the last column. */
  | 'no-column'
  | 'id-kept';

/** One thing that was not understood. */
export interface PasteTrouble {
  /** Line of what was pasted, from 1. */
  readonly line: number;
  /** `null` where the row as a whole is meant. */
  readonly field: Field | null;
  readonly text: string;
  readonly problem: PasteProblem;
}

/** What pasting would do. Nothing is done by making it. */
export interface PastePlan {
  readonly edit: ReadonlyMap<string, RowPatch>;
  readonly add: readonly Row[];
  /** Actors that ties name and that are not there yet. */
  readonly actors: readonly Stakeholder[];
  readonly troubles: readonly PasteTrouble[];
  /** Words that stand in no list and are kept as they are, each once. */
  readonly unknownWords: readonly string[];
  /** Columns that the table does not have yet. */
  readonly newColumns: readonly Field[];
}

export interface PasteTarget {
  readonly table: TableName;
  readonly fields: readonly Field[];
  /** Columns on screen, in their order. */
  readonly shown: readonly Field[];
  /** Rows on screen, in their order. */
  readonly rows: readonly Row[];
  /** Every row of the table. */
  readonly all: readonly Row[];
  readonly directory: Directory;
  /** The active cell; `null`: what has no header becomes new rows from the first column on. */
  readonly at: { readonly row: number; readonly column: number } | null;
  /** Make the actors that ties name and nobody has entered. */
  readonly makeActors: boolean;
}

/** A new row without a direction gets that of its type. */
const completed = (row: Row, given: ReadonlySet<string>): Row =>
  'type' in row && !given.has('direction') ? { ...row, direction: defaultDirection(row.type) } : row;

const isComplete = (row: Row): boolean =>
  'type' in row ? row.source !== '' && row.target !== '' : row.name !== '';

class PastePlanner {
  readonly #target: PasteTarget;
  readonly #edit = new Map<string, RowPatch>();
  readonly #add: Row[] = [];
  /** New actors by the spelling of their names, and their ids. */
  readonly #actors = new Map<string, Stakeholder>();
  readonly #newIds = new Set<string>();
  readonly #troubles: PasteTrouble[] = [];
  readonly #unknown = new Set<string>();
  readonly #byId: ReadonlyMap<string, Row>;

  constructor(target: PasteTarget) {
    this.#target = target;
    this.#byId = new Map(target.all.map((row) => [row.id, row]));
  }

  plan({ columns, added, rows }: PastedTable): PastePlan {
    const { at, shown } = this.#target;
    rows.forEach(({ line, cells }, i) => {
      if (columns !== 'none') {
        this.#row(line, cells, columns, this.#rowNamed(cells, columns), true);
        return;
      }
      const from = at?.column ?? 0;
      const own = cells.map((_, place) => shown[from + place] ?? null);
      this.#beyond(line, cells, own);
      this.#row(line, cells, own, at === null ? undefined : this.#target.rows[at.row + i], false);
    });
    return {
      edit: this.#edit,
      add: this.#add,
      actors: [...this.#actors.values()],
      troubles: this.#troubles,
      unknownWords: [...this.#unknown],
      newColumns: added,
    };
  }

  /** The row that a pasted one stands for, by its id, else, an actor, by its name. */
  #rowNamed(cells: readonly string[], columns: readonly (Field | null)[]): Row | undefined {
    const textOf = (field: string): string => {
      const place = columns.findIndex((one) => one?.column.field === field && !one.column.extra);
      return place < 0 ? '' : cleanCell(cells[place] ?? '');
    };
    const id = textOf('id');
    if (id !== '' || this.#target.table === 'relationships') return this.#byId.get(id);
    const found = this.#target.directory.find(textOf('name'));
    return found.by === 'one' ? this.#byId.get(found.id) : undefined;
  }

  #beyond(line: number, cells: readonly string[], columns: readonly (Field | null)[]): void {
    const place = cells.findIndex((cell, i) => columns[i] === null && trim(cell) !== '');
    if (place >= 0) this.#trouble(line, null, cells[place]!, 'no-column');
  }

  #trouble(line: number, field: Field | null, text: string, problem: PasteProblem): void {
    this.#troubles.push({ line, field, text: cleanCell(text), problem });
  }

  /**
   * @param row The row that is pasted over; a new one else.
   * @param keepsEmpty An empty cell leaves what is there: the table has columns that not every row fills.
   */
  #row(
    line: number,
    cells: readonly string[],
    columns: readonly (Field | null)[],
    row: Row | undefined,
    keepsEmpty: boolean,
  ): void {
    const before = this.#troubles.length;
    const given = new Set<string>();
    const wantedId = row === undefined ? this.#givenId(cells, columns) : row.id;
    const start = row ?? this.#emptyRow(wantedId);
    let now: Row = { ...start, ...this.#edit.get(start.id) } as Row;
    let patch: RowPatch = {};
    columns.forEach((field, place) => {
      const text = cells[place];
      if (field === null || text === undefined) return;
      const isEmpty = cleanCell(text) === '';
      if (isEmpty && (keepsEmpty || row === undefined)) return;
      if (!isEditable(field)) {
        const isOwn = row === undefined || cleanCell(text) === row.id;
        if (!isOwn) this.#trouble(line, field, text, 'id-kept');
        return;
      }
      const value = this.#read(line, field, text, row === undefined ? null : now);
      if (value === undefined) return;
      given.add(field.column.field);
      const change = patchOf(field, now, value.holds);
      if (JSON.stringify(cellValue(field, now)) !== JSON.stringify(value.holds))
        patch = { ...patch, ...change };
      now = { ...now, ...change } as Row;
    });
    if (row !== undefined) {
      if (Object.keys(patch).length > 0) this.#edit.set(row.id, { ...this.#edit.get(row.id), ...patch });
    } else if (isComplete(now)) {
      this.#add.push(completed(now, given));
    } else if (this.#troubles.length === before && cells.some((cell) => cleanCell(cell) !== '')) {
      // Where a cell was not understood, that says it all.
      this.#trouble(line, null, cells.find((cell) => cleanCell(cell) !== '') ?? '', 'row-incomplete');
    }
  }

  #givenId(cells: readonly string[], columns: readonly (Field | null)[]): string {
    const place = columns.findIndex((field) => field !== null && !isEditable(field));
    return place < 0 ? '' : cleanCell(cells[place] ?? '');
  }

  #emptyRow(id: string): Row {
    return this.#target.table === 'stakeholders' ? newActor('', id) : newTie('', '', undefined, id);
  }

  /** `undefined` where the text was not understood. */
  #read(line: number, field: Field, text: string, row: Row | null) {
    const entry = readEntry(field, text, row, this.#target.directory);
    if (entry.ok) {
      if (entry.isUnknownWord) this.#unknown.add(cleanCell(text));
      return { holds: entry.value };
    }
    const end = entry.problem === 'actor' && this.#target.makeActors ? this.#newActor(text) : undefined;
    if (end !== undefined) return { holds: end };
    this.#trouble(line, field, text, entry.problem);
    return undefined;
  }

  /** The id of an actor that only the pasted ties name. */
  #newActor(text: string): string {
    const name = cleanCell(text);
    const known = this.#actors.get(fold(name));
    if (known !== undefined) return known.id;
    const base = slug(name);
    let id = base;
    for (let n = 2; this.#newIds.has(id) || this.#target.directory.find(id).by !== 'none'; n++) {
      id = `${base}-${n}`;
    }
    this.#newIds.add(id);
    this.#actors.set(fold(name), newActor(name, id));
    return id;
  }
}

/**
 * What pasting a table would do: rows over those from the active cell on, and new rows beyond the last; or, with a
 * header, over the rows that the ids or names say, and new rows for the others. Cells are read as the import reads
 * them; what is not understood is left as it is and told. O(pasted cells + rows).
 */
export const planPaste = (pasted: PastedTable, target: PasteTarget): PastePlan =>
  new PastePlanner(target).plan(pasted);
