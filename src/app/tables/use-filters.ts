import { useSessionStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { z } from 'zod';
import type { NetworkFilter } from '../../model/filters';
import { asViewState } from '../../project/view-shape';
import { FIRST_VIEW } from '../../project/view-state';
import { useWorkspace } from '../state/workspace';
import type { TableFilters } from './filter/ColumnFilter';
import type { TableName } from './row';

interface Stored {
  /** Another project has other words. */
  readonly project: string;
  readonly filters: readonly NetworkFilter[];
}

const NOTHING: Stored = { project: '', filters: [] };
const shape = z.object({ project: z.string(), filters: z.array(z.unknown()) });

const read = (stored: string | undefined): Stored => {
  try {
    const { project, filters } = shape.parse(JSON.parse(stored ?? ''));
    return { project, filters: asViewState({ ...FIRST_VIEW, filters })?.filters ?? [] };
  } catch {
    return NOTHING;
  }
};

/** The filters of a table. They last as long as the window, so that a look at the map does not end them. */
export const useTableFilters = (table: TableName): TableFilters => {
  const { projectName } = useWorkspace();
  const [stored, store] = useSessionStorage<Stored>({
    key: `policy-network-mapper.tables.${table}.filters`,
    defaultValue: NOTHING,
    getInitialValueInEffect: false,
    deserialize: read,
  });
  return useMemo(
    () => ({
      filters: stored.project === projectName ? stored.filters : NOTHING.filters,
      onFilter: (filters) => store({ project: projectName, filters }),
    }),
    [stored, store, projectName],
  );
};
