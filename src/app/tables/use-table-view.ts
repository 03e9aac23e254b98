import { useSessionStorage } from '@mantine/hooks';
import { type SortingState, useTable } from '@tanstack/react-table';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { useWorkspace } from '../state/workspace';
import { directoryOf } from './directory';
import { narrowed, type RowSet } from './narrow';
import type { Row, TableName } from './row';
import { features, tableColumns } from './table';
import { useChosenFields, useFields } from './use-fields';
import { useTableFilters } from './use-filters';
import { usePicked } from './use-picked';

const NO_SORT: SortingState = [];
const sortingShape = z.array(z.object({ id: z.string(), desc: z.boolean() })).max(1);

const readSorting = (stored: string | undefined): SortingState => {
  try {
    return sortingShape.parse(JSON.parse(stored ?? ''));
  } catch {
    return NO_SORT;
  }
};

/** Which way a column is sorted. */
export const sortedBy = (sorting: SortingState, id: string): false | 'asc' | 'desc' => {
  const own = sorting.find((one) => one.id === id);
  return own === undefined ? false : own.desc ? 'desc' : 'asc';
};

/** A table as it is looked at: its columns, and its rows narrowed and sorted. */
export const useTableView = (table: TableName) => {
  const { network, shown, selection } = useWorkspace();
  const all: readonly Row[] = network[table];
  const directory = useMemo(() => directoryOf(network.stakeholders), [network.stakeholders]);
  const fields = useFields(table, all);
  const columns = useChosenFields(table, fields, all);
  const { picked, pick } = usePicked(table);
  const { filters, onFilter } = useTableFilters(table);
  const [set, setSet] = useState<RowSet>('all');
  const [search, setSearch] = useState('');
  const query = useDeferredValue(search);
  const [sorting, setSorting] = useSessionStorage({
    key: `policy-network-mapper.tables.${table}.sorting`,
    defaultValue: NO_SORT,
    getInitialValueInEffect: false,
    deserialize: readSorting,
  });
  // What is ticked matters only to the rows of the selection.
  const pickedInSet = set === 'selected' ? picked : NONE;
  const data = useMemo(
    () => [
      ...narrowed(network, table, directory, { set, shown, selection, picked: pickedInSet, filters, query }),
    ],
    [network, table, directory, set, shown, selection, pickedInSet, filters, query],
  );
  const tanstackColumns = useMemo(() => tableColumns(fields, directory), [fields, directory]);
  const sorted = useMemo(
    () => sorting.filter(({ id }) => fields.some((field) => field.id === id)),
    [sorting, fields],
  );
  const sheet = useTable({
    features,
    columns: tanstackColumns,
    data,
    state: { sorting: sorted },
    onSortingChange: setSorting,
    enableMultiSort: false,
  });
  const latest = useRef(sheet);
  latest.current = sheet;
  const toggleSort = useCallback(
    (id: string) => latest.current.getColumn(id)?.toggleSorting(undefined, false),
    [],
  );
  const model = sheet.getRowModel().rows;
  const rows = useMemo(() => model.map((row) => row.original), [model]);
  return {
    all,
    rows,
    fields,
    columns,
    directory,
    picked,
    pick,
    filters,
    onFilter,
    set,
    setSet,
    search,
    setSearch,
    sorting: sorted,
    toggleSort,
    isNarrowed: data.length < all.length,
    /** Show every row again. */
    widen: () => {
      setSet('all');
      setSearch('');
      onFilter([]);
    },
  };
};

const NONE: readonly string[] = [];

export type TableView = ReturnType<typeof useTableView>;
