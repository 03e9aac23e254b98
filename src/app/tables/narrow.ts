import { type NetworkFilter, relationshipPasses, stakeholderPasses } from '../../model/filters';
import { fold } from '../../model/fold';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../model/network';
import type { ShownPart } from '../exploring/shown';
import { valueLabel } from '../exploring/values';
import type { Selection } from '../state/workspace';
import type { Directory } from './directory';
import type { Row, TableName } from './row';

/** Which rows there are to look at: all, those that the map shows, or those of what is selected. */
export const ROW_SETS = ['all', 'map', 'selected'] as const;
export type RowSet = (typeof ROW_SETS)[number];

export interface Narrowing {
  readonly set: RowSet;
  readonly shown: ShownPart | null;
  readonly selection: Selection;
  /** Rows that are ticked, which for ties is more than the selection knows. */
  readonly picked: readonly string[];
  readonly filters: readonly NetworkFilter[];
  readonly query: string;
}

const actorsOf = (selection: Selection): readonly string[] => {
  if (selection?.what === 'stakeholders') return selection.ids;
  return selection?.what === 'stakeholder' ? [selection.id] : [];
};

/** The set of rows by their ids; of selected actors, their ties are selected too. `null` for all. */
const inSet = (
  table: TableName,
  { set, shown, selection, picked }: Narrowing,
): ((row: Row) => boolean) | null => {
  if (set === 'map') return shown === null ? null : ({ id }) => shown[table].has(id);
  if (set === 'all') return null;
  const ids = new Set(picked);
  const actors = new Set(actorsOf(selection));
  return (row) => ids.has(row.id) || ('target' in row && (actors.has(row.source) || actors.has(row.target)));
};

/** What the search box looks at, folded once a row: rows that did not change keep it. Personal data are left out. */
const haystacks = new WeakMap<Row, { readonly names: string; readonly text: string }>();

const SEARCHED = ['id', 'kind', 'country', 'type', 'evidence', 'reported_by', 'added_by'] as const;

const textOf = (table: TableName, row: Row, directory: Directory): string => {
  const names =
    'target' in row
      ? `${directory.nameOf(row.source)} ${directory.nameOf(row.target)}`
      : (row as Stakeholder).name;
  const known = haystacks.get(row);
  if (known?.names === names) return known.text;
  const fields = new Map(Object.entries(row) as [string, unknown][]);
  const words = SEARCHED.flatMap((field) => {
    const value = fields.get(field);
    const column = { rows: table, field, extra: false };
    return typeof value === 'string' ? [value, valueLabel(column, value, directory.nameOf)] : [];
  });
  const lists = 'sector' in row ? row.sector : [];
  const text = fold([names, ...words, ...lists].join(' '));
  haystacks.set(row, { names, text });
  return text;
};

/**
 * The rows to show, in the order of the data: of the set, through all filters, with every word of the search in
 * their texts, whatever case and accents. The same array where all rows are.
 */
export const narrowed = (
  network: PolicyNetwork,
  table: TableName,
  directory: Directory,
  narrowing: Narrowing,
): readonly Row[] => {
  const { filters, query } = narrowing;
  const tests: ((row: Row) => boolean)[] = [];
  const set = inSet(table, narrowing);
  if (set !== null) tests.push(set);
  if (filters.length > 0) {
    const passes = table === 'stakeholders' ? stakeholderPasses(filters) : relationshipPasses(filters);
    tests.push((row) => passes(row as Stakeholder & Relationship));
  }
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length > 0) {
    tests.push((row) => {
      const text = textOf(table, row, directory);
      return words.every((word) => text.includes(word));
    });
  }
  const rows: readonly Row[] = network[table];
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
};
