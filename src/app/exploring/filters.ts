import { type FilterColumn, type FilterTest, isSameColumn, type NetworkFilter } from '../../model/filters';

/** The values of a column that are let through; `null` where all are. */
export const valuesOf = (
  filters: readonly NetworkFilter[],
  column: FilterColumn,
): readonly (string | null)[] | null => testOf(filters, column, 'one-of')?.values ?? null;

/** Are rows with this value of the column let through, as far as the list of its values goes? `null`: an empty cell. */
export const isValueOn = (
  filters: readonly NetworkFilter[],
  column: FilterColumn,
  value: string | null,
): boolean => valuesOf(filters, column)?.includes(value) ?? true;

/**
 * Let rows with this value of a column through, or no longer. At first all are; the filter is gone again when all
 * of `all` are let through.
 *
 * @param all every value of the column that the network has; with `null` where some cells are empty.
 */
export const toggleValue = (
  filters: readonly NetworkFilter[],
  column: FilterColumn,
  value: string | null,
  all: readonly (string | null)[],
): readonly NetworkFilter[] => {
  const on = new Set(valuesOf(filters, column) ?? all);
  if (!on.delete(value)) on.add(value);
  return withValues(filters, column, [...on], all);
};

/** Let only rows with these values of a column through; all of them: no filter. */
export const withValues = (
  filters: readonly NetworkFilter[],
  column: FilterColumn,
  values: readonly (string | null)[],
  all: readonly (string | null)[],
): readonly NetworkFilter[] => {
  const on = new Set(values);
  if (all.every((value) => on.has(value))) return withoutTest(filters, column, 'one-of');
  // In the order of the column, so that a sentence about them reads the same however they were chosen.
  const ordered = [...all.filter((value) => on.delete(value)), ...on];
  return withFilter(filters, { ...columnOf(column), test: { is: 'one-of', values: ordered } });
};

/** With this filter in the place of the one that tests the same column in the same way, or else at the end. */
export const withFilter = (
  filters: readonly NetworkFilter[],
  filter: NetworkFilter,
): readonly NetworkFilter[] => {
  const at = filters.findIndex((one) => isSameColumn(one, filter) && one.test.is === filter.test.is);
  return at < 0 ? [...filters, filter] : filters.with(at, filter);
};

const columnOf = ({ rows, field, extra }: FilterColumn): FilterColumn => ({ rows, field, extra });

/** Without the filter that tests a column in this way. */
export const withoutTest = (
  filters: readonly NetworkFilter[],
  column: FilterColumn,
  is: FilterTest['is'],
): readonly NetworkFilter[] =>
  filters.filter((filter) => filter.test.is !== is || !isSameColumn(filter, column));

/** The test of a column in this way, where there is one. */
export const testOf = <Is extends FilterTest['is']>(
  filters: readonly NetworkFilter[],
  column: FilterColumn,
  is: Is,
): Extract<FilterTest, { is: Is }> | null => {
  const filter = filters.find(({ test, ...of }) => test.is === is && isSameColumn(of, column));
  return filter === undefined ? null : (filter.test as Extract<FilterTest, { is: Is }>);
};
