import { isPersonalHeader } from '../../import/columns/personal-header';
import { type CellFormat, RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../model/columns';
import { cellReader, type FilterColumn, type FilterTest, isDate, numberIn } from '../../model/filters';
import type { PolicyNetwork } from '../../model/network';

/** A column that can be filtered by, and how that is asked. */
export interface ChoosableColumn extends FilterColumn {
  readonly how: FilterTest['is'];
}

/** Columns of the model that nobody wants a filter of, and the end of a tie's time, which its start stands for. */
const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'to']);

/** Above this, texts are searched and not listed. */
const MOST_LISTED = 24;

/** Above this, an extra column of numbers or dates is asked for by its bounds. */
const FEW = 6;

const HOW: Readonly<Record<CellFormat, FilterTest['is'] | 'by-texts'>> = {
  id: 'contains',
  text: 'by-texts',
  kind: 'one-of',
  country: 'one-of',
  level: 'one-of',
  words: 'one-of',
  functions: 'one-of',
  number: 'between',
  share: 'between',
  position: 'one-of',
  sensitivity: 'one-of',
  date: 'during',
  actor: 'one-of',
  type: 'one-of',
  direction: 'one-of',
  strength: 'between',
  sentiment: 'one-of',
  formality: 'one-of',
  status: 'one-of',
  outcome: 'one-of',
  'yes-no': 'one-of',
};

/** What a person filters by most: offered also where a table holds nothing of it yet. */
export const USUAL_COLUMNS: readonly ChoosableColumn[] = [
  { rows: 'relationships', field: 'type', extra: false, how: 'one-of' },
  { rows: 'stakeholders', field: 'kind', extra: false, how: 'one-of' },
  { rows: 'stakeholders', field: 'country', extra: false, how: 'one-of' },
  { rows: 'relationships', field: 'status', extra: false, how: 'one-of' },
  { rows: 'relationships', field: 'strength', extra: false, how: 'between' },
  { rows: 'relationships', field: 'from', extra: false, how: 'during' },
];

/** The different texts of a column. */
const textsIn = (network: PolicyNetwork, column: FilterColumn): ReadonlySet<string> => {
  const textsOf = cellReader(column);
  return new Set(network[column.rows].flatMap((row) => textsOf(row)));
};

/** How to ask for a column of free text, by what it holds; `null` for an empty one. */
const howByTexts = (texts: ReadonlySet<string>, rows: number): FilterTest['is'] | null => {
  if (texts.size === 0) return null;
  const list = [...texts];
  if (texts.size > FEW && list.every((text) => numberIn(text) !== null)) return 'between';
  if (texts.size > FEW && list.every(isDate)) return 'during';
  // A text of its own in almost every row is no list to choose from.
  return texts.size <= MOST_LISTED && texts.size * 2 <= Math.max(rows, 2 * FEW) ? 'one-of' : 'contains';
};

/** Names of the extra columns of a table, in the order in which they turn up. */
const extraNames = (rows: PolicyNetwork[FilterColumn['rows']]): readonly string[] => [
  ...new Set(rows.flatMap(({ attributes }) => attributes.map(([name]) => name))),
];

/**
 * The columns of a table that can be filtered by, as far as they hold something: those of the model, without personal
 * data, and then extra columns. O(rows * columns).
 */
export const choosableColumns = (
  network: PolicyNetwork,
  rows: FilterColumn['rows'],
): readonly ChoosableColumn[] => {
  const columns = rows === 'stakeholders' ? STAKEHOLDER_COLUMNS : RELATIONSHIP_COLUMNS;
  const known = columns
    .filter(({ key, personal }) => personal !== true && !LEFT_OUT.has(key))
    .flatMap(({ key, format }): ChoosableColumn[] => {
      const column = { rows, field: key, extra: false };
      const texts = textsIn(network, column);
      const how = HOW[format] === 'by-texts' ? howByTexts(texts, network[rows].length) : HOW[format];
      return texts.size === 0 || how === null ? [] : [{ ...column, how }];
    });
  const own = extraNames(network[rows]).flatMap((field): ChoosableColumn[] => {
    if (isPersonalHeader(field)) return [];
    const column = { rows, field, extra: true };
    const how = howByTexts(textsIn(network, column), network[rows].length);
    return how === null ? [] : [{ ...column, how }];
  });
  return [...known, ...own];
};

/** A text for a column: no two columns have the same one. */
export const columnKey = ({ rows, field, extra }: FilterColumn): string =>
  `${rows}/${extra ? 'extra' : 'model'}/${field}`;
