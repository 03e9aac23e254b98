import { UNSPECIFIED_TYPE } from '../model/network';
import { directionInType } from './cells/parsers';
import type { FieldColumn, MatchedColumns } from './columns/headers';
import { emptyTie, tieOf } from './draft-tie';
import { cellReaders, fieldReader, isWhole, noteBlankLines, type RowFields } from './fields';
import type { FileLedger } from './ledger';
import { PlainTies } from './plain-ties';
import type { Actor, Roster } from './roster';
import type { StrengthScale } from './strength';
import type { Table, TableRow } from './table';
import { listed, quoted } from './text';
import type { TieList } from './ties';

/** What the rows of all relationship tables are read into. */
export interface TieSink {
  readonly roster: Roster;
  readonly ties: TieList;
  readonly scale: StrengthScale;
}

/** All columns that say something of a tie: those of the table, and those that its shape makes up. */
export const tieColumns = (table: Table, matched: MatchedColumns): MatchedColumns =>
  table.spread === undefined
    ? matched
    : { ...matched, fields: [...matched.fields, ...table.spread.matched.fields] };

/**
 * Read the rows of a relationship table. The stakeholder tables must have been read before.
 *
 * @returns a generator that yields how much of the table is read, in the unit of its size.
 */
export function* readRelationships(
  table: Table,
  matched: MatchedColumns,
  ledger: FileLedger,
  sink: TieSink,
): Generator<number, void, undefined> {
  const reader = new TieReader(table, matched, ledger, sink);
  const blank: number[] = [];
  for (const batch of table.batches()) {
    for (const row of batch.rows) reader.read(row);
    for (const line of batch.blank) blank.push(line);
    yield batch.read;
  }
  reader.enterActors();
  noteBlankLines(blank, ledger);
}

/** Says no to a tie. */
type Refuse = (code: 'end-missing' | 'end-ambiguous' | 'strength-not-positive', message: string) => void;

class TieReader {
  readonly #table: Table;
  readonly #ledger: FileLedger;
  readonly #sink: TieSink;
  readonly #fields: ReturnType<typeof fieldReader>;
  readonly #partFields: ReturnType<typeof fieldReader> | undefined;
  readonly #headers: Readonly<Record<'source' | 'target', string>>;
  readonly #strengthHeader: string | null;
  readonly #idHeader: string | null;
  readonly #typeColumn: FieldColumn | undefined;
  readonly #partType: number | undefined;
  readonly #setAside: Refuse;
  readonly #plain: PlainTies | undefined;

  constructor(table: Table, matched: MatchedColumns, ledger: FileLedger, sink: TieSink) {
    this.#table = table;
    this.#ledger = ledger;
    this.#sink = sink;
    this.#setAside = (code, message) => ledger.setAside(code, message);
    const readers = cellReaders(matched);
    this.#fields = fieldReader(matched, readers, emptyTie);
    // Fields of several columns are joined, which only the long way does.
    const isSimple = new Set(readers.map(({ column }) => column)).size === readers.length;
    if (table.spread === undefined && isSimple) {
      this.#plain = new PlainTies(table.headers.length, matched, readers, sink.roster, ledger);
    }
    this.#partFields = table.spread && fieldReader(table.spread.matched);
    const { fields } = tieColumns(table, matched);
    const columnOf = (column: string) => fields.find((field) => field.column === column);
    this.#headers = { source: columnOf('source')?.header ?? '', target: columnOf('target')?.header ?? '' };
    this.#strengthHeader = columnOf('strength')?.header ?? null;
    this.#idHeader = columnOf('id')?.header ?? null;
    this.#typeColumn = matched.fields.find((field) => field.column === 'type');
    this.#partType = table.spread?.matched.fields.find((field) => field.column === 'type')?.index;
  }

  read(row: TableRow): void {
    const ledger = this.#ledger;
    ledger.beginRow(row);
    this.#sink.ties.countRow();
    const plain = this.#plain?.read(row);
    if (plain !== undefined) {
      if (plain.isRated) this.#sink.scale.add(plain.tie.strength);
      this.#sink.ties.add(plain.tie, ledger, plain.isRated, this.#idHeader);
      return;
    }
    if (row.problem !== undefined) {
      ledger.setAside(row.problem.code, row.problem.message);
      return;
    }
    if (!isWhole(row, this.#table.headers.length, ledger)) return;
    const fields = this.#fields(row, ledger);
    if (this.#table.spread !== undefined) {
      this.#readParts(row, fields);
      return;
    }
    const typeText = this.#typeColumn ? (row.clean[this.#typeColumn.index] ?? '') : '';
    this.#addTie(fields, typeText, this.#setAside);
  }

  /** Make the actors of a matrix that have no row, and maybe no tie. */
  enterActors(): void {
    const { spread, headerLine } = this.#table;
    for (const name of spread?.actors ?? []) {
      if (this.#sink.roster.find(name) !== undefined) continue;
      const { stakeholder } = this.#sink.roster.create(name, this.#ledger.file, headerLine);
      const place = { line: headerLine, column: name, value: name };
      this.#ledger.note('actor-created', place, createdMessage(name, stakeholder.id, 'the matrix'));
    }
  }

  /** The ties of a row that holds several. What cannot come in is left out; the row does if anything of it does. */
  #readParts(row: TableRow, shared: RowFields): void {
    const ledger = this.#ledger;
    const { spread } = this.#table;
    const source = this.#endOf(shared, 'source', this.#setAside);
    if (source === undefined) return;
    const parts = spread?.parts(row) ?? [];
    if (parts.length === 0 && spread?.whenEmpty !== undefined) {
      ledger.setAside(spread.whenEmpty.code, spread.whenEmpty.message);
      return;
    }
    if (spread?.actors !== undefined && source === null) this.#create(shared, 'source');
    let first: { readonly code: Parameters<Refuse>[0]; readonly message: string } | undefined;
    let isAnyIn = spread?.actors !== undefined;
    for (const { column, cells } of parts) {
      ledger.within(column);
      const own = this.#partFields!({ ...row, clean: cells }, ledger);
      const fields = {
        values: { ...shared.values, ...own.values },
        attributes: shared.attributes,
        isStrengthInWords: own.isStrengthInWords || shared.isStrengthInWords,
      };
      const typeText = this.#partType === undefined ? '' : (cells[this.#partType] ?? '');
      const isIn = this.#addTie(fields, typeText, (code, message) => {
        first ??= { code, message };
        ledger.repair('tie-left-out', `This tie is left out. ${message}`);
      });
      if (isIn) isAnyIn = true;
    }
    ledger.within(null);
    if (!isAnyIn && first !== undefined) ledger.setAside(first.code, first.message);
  }

  /** @returns whether the tie came in. */
  #addTie(fields: RowFields, typeText: string, refuse: Refuse): boolean {
    const ledger = this.#ledger;
    const { ties, scale } = this.#sink;
    const source = this.#endOf(fields, 'source', refuse);
    const target = source === undefined ? undefined : this.#endOf(fields, 'target', refuse);
    if (source === undefined || target === undefined) return false;
    const given = fields.values.strength;
    if (typeof given === 'number' && given <= 0) {
      ledger.at(this.#strengthHeader, String(given));
      refuse('strength-not-positive', given === 0 ? STRENGTH_ZERO : STRENGTH_NEGATIVE);
      return false;
    }
    // A direction may stand where the type belongs, as in the tables of graph programs.
    const direction = fields.values.type === undefined ? directionInType(typeText) : undefined;
    const hasType = fields.values.type !== undefined || direction !== undefined;
    const tie = tieOf(
      fields,
      direction,
      source ?? this.#create(fields, 'source'),
      target ?? this.#create(fields, 'target'),
    );
    // Words for a strength are no part of a scale that may run the other way.
    const isRated = typeof given === 'number' && !fields.isStrengthInWords;
    if (isRated) scale.add(given);
    if (!hasType) {
      ledger.at(this.#typeColumn?.header ?? null, null);
      ledger.tally('type-missing', '', typeMissing);
    }
    ledger.at(null, null);
    if (tie.source === tie.target) {
      ledger.at(this.#headers.target, textOf(fields, 'target'));
      ledger.rowNote(
        'self-tie',
        'The tie runs from an actor to itself. It is kept, and counts in no figure.',
      );
    }
    ties.add(tie, ledger, isRated, this.#idHeader);
    return true;
  }

  /** The id of an end; `null` where the actor is new, `undefined` where it cannot be one. */
  #endOf(fields: RowFields, column: 'source' | 'target', refuse: Refuse): string | null | undefined {
    const ledger = this.#ledger;
    const { roster } = this.#sink;
    const header = this.#headers[column];
    const text = textOf(fields, column);
    ledger.at(header, text);
    if (text === '') {
      refuse('end-missing', `The ${column} is missing. Fill in the id or the name of the actor.`);
      return undefined;
    }
    const found = roster.find(text);
    if (found === undefined) return null;
    if (found.by === 'several') {
      refuse(
        'end-ambiguous',
        `${quoted(text)} is the name of several actors: ${listed(idsInWords(found.actors))}. Write the id of the one that is meant.`,
      );
      return undefined;
    }
    const { stakeholder } = found.actor;
    if (found.by === 'spelling') {
      ledger.tally(
        'actor-spelling',
        text,
        (rows) => `${quoted(text)} is taken for ${quoted(stakeholder.name)}, in ${rows}.`,
      );
    }
    return stakeholder.id;
  }

  /** A self-tie of a new actor comes here twice, and the second time the actor is there. */
  #create(fields: RowFields, column: 'source' | 'target'): string {
    const ledger = this.#ledger;
    const { roster } = this.#sink;
    const text = textOf(fields, column);
    const found = roster.find(text);
    if (found && found.by !== 'several') return found.actor.stakeholder.id;
    const { stakeholder } = roster.create(text, ledger.file, ledger.line);
    ledger.at(this.#headers[column], text);
    const origin = this.#table.shape === 'matrix' ? 'the matrix' : 'the tie';
    ledger.rowNote('actor-created', createdMessage(text, stakeholder.id, origin));
    return stakeholder.id;
  }
}

const STRENGTH_ZERO =
  'The strength is 0, which says that there is no tie. Leave the row out, or give a strength above 0.';
const STRENGTH_NEGATIVE =
  'A strength must be above 0. Give the strength without the sign, and say in the column sentiment that the tie is a conflict.';

const typeMissing = (rows: string): string =>
  `No type is given in ${rows}. The ties are kept as ${UNSPECIFIED_TYPE}.`;

const createdMessage = (name: string, id: string, origin: string): string =>
  `${quoted(name)} stands in no stakeholder table. The actor is made from ${origin}, with the id ${quoted(id)}.`;

const textOf = ({ values }: RowFields, column: string): string => {
  const value = values[column];
  return typeof value === 'string' ? value : '';
};

/** More ids than this make no readable sentence, and a table of namesakes would make endless ones. */
const MOST_IDS = 5;

const idsInWords = (actors: readonly Actor[]): readonly string[] => {
  const ids = actors.slice(0, MOST_IDS).map(({ stakeholder }) => quoted(stakeholder.id));
  return actors.length > MOST_IDS ? [...ids.slice(0, -1), 'others'] : ids;
};
