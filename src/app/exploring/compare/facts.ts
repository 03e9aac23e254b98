import { isPersonalHeader } from '../../../import/columns/personal-header';
import { STAKEHOLDER_COLUMNS } from '../../../model/columns';
import { cellReader, type FilterColumn } from '../../../model/filters';
import { CONTACT_COLUMNS, type Stakeholder } from '../../../model/network';

const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'name', ...CONTACT_COLUMNS]);

/** A column with what it holds of each of the two. */
export interface FactPair {
  readonly column: FilterColumn;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** What the data say of two actors, column by column, as far as they say anything; no personal data. */
export const factPairs = (first: Stakeholder, second: Stakeholder): readonly FactPair[] => {
  const known = STAKEHOLDER_COLUMNS.filter(({ key }) => !LEFT_OUT.has(key)).map(({ key }) => ({
    rows: 'stakeholders' as const,
    field: key,
    extra: false,
  }));
  const names = new Set([...first.attributes, ...second.attributes].map(([name]) => name));
  const own = [...names]
    .filter((name) => !isPersonalHeader(name))
    .map((field) => ({ rows: 'stakeholders' as const, field, extra: true }));
  return [...known, ...own]
    .map((column): FactPair => {
      const textsOf = cellReader(column);
      return { column, first: textsOf(first), second: textsOf(second) };
    })
    .filter((pair) => pair.first.length > 0 || pair.second.length > 0);
};
