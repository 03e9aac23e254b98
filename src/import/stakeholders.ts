import type { Stakeholder } from '../model/network';
import type { MatchedColumns } from './columns/headers';
import { fieldReader, isWhole, noteBlankLines, type RowFields } from './fields';
import type { FileLedger } from './ledger';
import type { Actor, Roster } from './roster';
import type { Table } from './table';
import { quoted } from './text';

/**
 * Read the rows of a stakeholder table into the roster. Ids are made later (`Roster.giveIds`), when the given
 * ids of all tables are known.
 */
export const readStakeholders = (
  table: Table,
  matched: MatchedColumns,
  ledger: FileLedger,
  roster: Roster,
  progress?: (read: number) => void,
): void => {
  const read = fieldReader(matched);
  const headerOf = (column: string): string | null =>
    matched.fields.find((field) => field.column === column)?.header ?? null;
  const idHeader = headerOf('id');
  const nameHeader = headerOf('name');

  const blank = table.eachRow((row) => {
    ledger.beginRow(row);
    if (!isWhole(row, table.headers.length, ledger)) return;
    const fields = read(row, ledger);
    const id = textOf(fields, 'id');
    const name = textOf(fields, 'name') || id;
    ledger.at(nameHeader ?? idHeader, '');
    if (name === '') {
      ledger.setAside('stakeholder-nameless', 'The row has neither a name nor an id. Fill in the name.');
      return;
    }
    const stakeholder = stakeholderOf(fields, id, name);
    const twin = id === '' ? roster.named(name)[0] : roster.withId(id);
    if (twin) {
      ledger.at(id === '' ? nameHeader : idHeader, id === '' ? name : id);
      setAsideTwin(stakeholder, twin, ledger);
      return;
    }
    if (textOf(fields, 'name') === '' && nameHeader !== null) {
      ledger.repair('name-from-id', `The name is missing. The id ${quoted(id)} stands in for it.`);
    }
    noteNamesakes(name, nameHeader, ledger, roster);
    roster.add({ stakeholder, hasOwnId: id !== '', file: table.file, line: row.line });
  }, progress);
  noteBlankLines(blank, ledger);
};

const textOf = ({ values }: RowFields, column: 'id' | 'name'): string => {
  const value = values[column];
  return typeof value === 'string' ? value : '';
};

/** Every value comes from the parser for its column's format, so the shape is that of the model. */
const stakeholderOf = ({ values, attributes }: RowFields, id: string, name: string) =>
  ({ sector: [], functions: [], ...values, id, name, attributes }) as Stakeholder;

/** An actor that stands in the roster already cannot come in twice. */
const setAsideTwin = (stakeholder: Stakeholder, twin: Actor, ledger: FileLedger): void => {
  const where = placeOf(twin, ledger);
  if (sameContent(stakeholder, twin.stakeholder)) {
    ledger.setAside('stakeholder-repeated', `The row repeats ${where}. Nothing is lost.`);
  } else if (stakeholder.id !== '') {
    ledger.setAside(
      'id-repeated',
      `The id ${quoted(stakeholder.id)} stands already in ${where}, with other content. Give this row another id, or bring the two rows together.`,
    );
  } else {
    ledger.setAside(
      'name-repeated',
      `${quoted(stakeholder.name)} stands already in ${where}, with other content. Bring the two rows together, or give both an id if they are two actors.`,
    );
  }
};

const noteNamesakes = (name: string, header: string | null, ledger: FileLedger, roster: Roster): void => {
  const namesake = roster.named(name)[0];
  if (!namesake) return;
  ledger.at(header, name);
  ledger.rowNote(
    'name-ambiguous',
    `${quoted(name)} is also the name in ${placeOf(namesake, ledger)}. Both actors are kept; ties must name them by id.`,
  );
};

const placeOf = ({ file, line }: Actor, ledger: FileLedger): string =>
  file === ledger.file ? `line ${line}` : `line ${line} of ${quoted(file)}`;

const sameContent = (a: Stakeholder, b: Stakeholder): boolean => contentOf(a) === contentOf(b);

const contentOf = (stakeholder: Stakeholder): string =>
  JSON.stringify(Object.entries(stakeholder).sort(([a], [b]) => (a < b ? -1 : 1)));
