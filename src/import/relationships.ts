import { type Relationship, UNSPECIFIED_TYPE } from '../model/network';
import { defaultDirection } from '../model/vocabulary';
import { directionInType } from './cells/parsers';
import type { MatchedColumns } from './columns/headers';
import { fieldReader, isWhole, noteBlankLines, type RowFields } from './fields';
import type { FileLedger } from './ledger';
import type { Actor, Roster } from './roster';
import type { StrengthScale } from './strength';
import type { Table } from './table';
import { listed, quoted } from './text';
import type { TieList } from './ties';

/** What the rows of all relationship tables are read into. */
export interface TieSink {
  readonly roster: Roster;
  readonly ties: TieList;
  readonly scale: StrengthScale;
}

/** Read the rows of a relationship table. The stakeholder tables must have been read before. */
export const readRelationships = (
  table: Table,
  matched: MatchedColumns,
  ledger: FileLedger,
  { roster, ties, scale }: TieSink,
  progress?: (read: number) => void,
): void => {
  const read = fieldReader(matched);
  const columnOf = (column: string) => matched.fields.find((field) => field.column === column);
  const headers = { source: columnOf('source')!.header, target: columnOf('target')!.header };
  const typeColumn = columnOf('type');
  const strengthHeader = columnOf('strength')?.header ?? null;

  const blank = table.eachRow((row) => {
    ledger.beginRow(row);
    ties.countRow();
    if (!isWhole(row, table.headers.length, ledger)) return;
    const fields = read(row, ledger);
    const source = endOf(fields, 'source', headers.source, ledger, roster);
    const target = source && endOf(fields, 'target', headers.target, ledger, roster);
    if (!source || !target) return;
    const given = fields.values.strength;
    if (typeof given === 'number' && given <= 0) {
      ledger.at(strengthHeader, String(given));
      ledger.setAside(
        'strength-not-positive',
        given === 0
          ? 'The strength is 0, which says that there is no tie. Leave the row out, or give a strength above 0.'
          : 'A strength must be above 0. Give the strength without the sign, and say in the column sentiment that the tie is a conflict.',
      );
      return;
    }
    const typeText = typeColumn ? (row.clean[typeColumn.index] ?? '') : '';
    const tie = tieOf(fields, typeText, source.enter(), target.enter());
    if (typeof given === 'number') scale.add(given);
    if (fields.values.type === undefined && directionInType(typeText) === undefined) {
      ledger.at(typeColumn?.header ?? null, null);
      ledger.tally(
        'type-missing',
        '',
        (rows) => `No type is given in ${rows}. The ties are kept as ${UNSPECIFIED_TYPE}.`,
      );
    }
    ledger.at(null, null);
    if (tie.source === tie.target) {
      ledger.at(headers.target, textOf(fields, 'target'));
      ledger.rowNote(
        'self-tie',
        'The tie runs from an actor to itself. It is kept, and counts in no figure.',
      );
    }
    ties.add(tie, ledger, { isRated: typeof given === 'number', idHeader: columnOf('id')?.header ?? null });
  }, progress);
  noteBlankLines(blank, ledger);
};

const textOf = ({ values }: RowFields, column: string): string => {
  const value = values[column];
  return typeof value === 'string' ? value : '';
};

/** Defaults first; every value comes from the parser for its column's format. */
const tieOf = (
  { values, attributes }: RowFields,
  typeText: string,
  source: string,
  target: string,
): Relationship => {
  const type = typeof values.type === 'string' ? values.type : UNSPECIFIED_TYPE;
  const direction = directionInType(typeText) ?? defaultDirection(type);
  return {
    id: '',
    direction,
    strength: 1,
    status: 'active',
    outcome: 'open',
    ...values,
    source,
    target,
    type,
    attributes,
  } as Relationship;
};

/** An end that is known to be good. `enter` gives its id, and makes the actor where it is new. */
interface End {
  enter(): string;
}

const endOf = (
  fields: RowFields,
  column: 'source' | 'target',
  header: string,
  ledger: FileLedger,
  roster: Roster,
): End | undefined => {
  const text = textOf(fields, column);
  ledger.at(header, text);
  if (text === '') {
    ledger.setAside('end-missing', `The ${column} is missing. Fill in the id or the name of the actor.`);
    return undefined;
  }
  const found = roster.find(text);
  if (found === undefined) return { enter: () => created(text, header, ledger, roster) };
  if (found.by === 'several') {
    ledger.setAside(
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
  return { enter: () => stakeholder.id };
};

/** More ids than this make no readable sentence, and a table of namesakes would make endless ones. */
const MOST_IDS = 5;

const idsInWords = (actors: readonly Actor[]): readonly string[] => {
  const ids = actors.slice(0, MOST_IDS).map(({ stakeholder }) => quoted(stakeholder.id));
  return actors.length > MOST_IDS ? [...ids.slice(0, -1), 'others'] : ids;
};

/** A self-tie of a new actor comes here twice, and the second time the actor is there. */
const created = (text: string, header: string, ledger: FileLedger, roster: Roster): string => {
  const found = roster.find(text);
  if (found && found.by !== 'several') return found.actor.stakeholder.id;
  const { stakeholder } = roster.create(text, ledger.file, ledger.line);
  ledger.at(header, text);
  ledger.rowNote(
    'actor-created',
    `${quoted(text)} stands in no stakeholder table. The actor is made from the tie, with the id ${quoted(stakeholder.id)}.`,
  );
  return stakeholder.id;
};
