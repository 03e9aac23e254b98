import type { Stakeholder } from '../model/network';
import type { MatchedColumns } from './columns/headers';
import { fieldReader, isWhole, noteBlankLines, type RowFields } from './fields';
import { additionsOf } from './join';
import type { FileLedger } from './ledger';
import type { Actor, Roster } from './roster';
import type { Table, TableRow } from './table';
import { listed, quoted } from './text';

/**
 * Read the rows of a stakeholder table into the roster. Ids are made later (`Roster.giveIds`), when the given
 * ids of all tables are known. A row about an actor of an earlier table adds to it where the two agree.
 *
 * @returns a generator that yields how much of the table is read, in the unit of its size.
 */
export function* readStakeholders(
  table: Table,
  matched: MatchedColumns,
  ledger: FileLedger,
  roster: Roster,
): Generator<number, void, undefined> {
  const read = fieldReader(matched);
  const headerOf = (column: string): string | null =>
    matched.fields.find((field) => field.column === column)?.header ?? null;
  const idHeader = headerOf('id');
  const nameHeader = headerOf('name');

  const readRow = (row: TableRow): void => {
    ledger.beginRow(row);
    if (row.problem !== undefined) {
      ledger.setAside(row.problem.code, row.problem.message);
      return;
    }
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
      if (isOfTable(twin, table) || !joined(stakeholder, twin, ledger)) {
        setAsideTwin(stakeholder, twin, ledger);
      }
      return;
    }
    if (textOf(fields, 'name') === '' && nameHeader !== null) {
      ledger.repair('name-from-id', `The name is missing. The id ${quoted(id)} stands in for it.`);
    }
    noteNamesakes(name, nameHeader, ledger, roster);
    roster.add({
      stakeholder,
      hasOwnId: id !== '',
      file: table.file,
      ...(table.sheet !== undefined && { sheet: table.sheet }),
      line: row.line,
    });
  };

  const blank: number[] = [];
  for (const batch of table.batches()) {
    for (const row of batch.rows) readRow(row);
    for (const line of batch.blank) blank.push(line);
    yield batch.read;
  }
  noteBlankLines(blank, ledger);
}

const isOfTable = ({ file, sheet }: Actor, table: Table): boolean =>
  file === table.file && sheet === table.sheet;

/** Add what the row knows to the actor of another table, if nothing speaks against it. */
const joined = (stakeholder: Stakeholder, twin: Actor, ledger: FileLedger): boolean => {
  const added = additionsOf(twin.stakeholder, stakeholder);
  if (added === undefined || added.columns.length === 0) return false;
  Object.assign(twin.stakeholder, added.values);
  const named = added.columns.map(quoted);
  const what = named.length > 6 ? [...named.slice(0, 5), 'more'] : named;
  ledger.repair('stakeholder-joined', `The row adds ${listed(what)} to ${placeOf(twin, ledger)}.`);
  return true;
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
  if (additionsOf(twin.stakeholder, stakeholder)?.columns.length === 0) {
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

const placeOf = ({ file, sheet, line }: Actor, ledger: FileLedger): string => {
  const inSheet = sheet === undefined ? '' : ` of the sheet ${quoted(sheet)}`;
  return file === ledger.file ? `line ${line}${inSheet}` : `line ${line}${inSheet} of ${quoted(file)}`;
};
