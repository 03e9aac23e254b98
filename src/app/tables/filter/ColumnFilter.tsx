import { ActionIcon, Button, Group, Popover, Stack, Text } from '@mantine/core';
import { IconFilter, IconFilterFilled } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameColumn, type NetworkFilter } from '../../../model/filters';
import type { ViewState } from '../../../project/view-state';
import { choosableColumns } from '../../exploring/columns';
import { ColumnFilter as FilterOfView } from '../../exploring/filtering/ColumnFilter';
import { useWorkspace, WorkspaceContext } from '../../state/workspace';
import type { Field } from '../fields';

/** Filters of a table on screen, and how they are changed. */
export interface TableFilters {
  readonly filters: readonly NetworkFilter[];
  onFilter(filters: readonly NetworkFilter[]): void;
}

interface ColumnFilterProps extends TableFilters {
  readonly field: Field;
  readonly tabIndex: 0 | -1;
}

const others = (filters: readonly NetworkFilter[], { column }: Field): readonly NetworkFilter[] =>
  filters.filter((filter) => !isSameColumn(filter, column));

/** Asks for values as the filters of the map do, but for the filters of the table. */
const Panel = ({ field, filters, onFilter }: Omit<ColumnFilterProps, 'tabIndex'>) => {
  const { t } = useTranslation('tables');
  const workspace = useWorkspace();
  const { network, view } = workspace;
  const column = useMemo(
    () => choosableColumns(network, field.column.rows).find((one) => isSameColumn(one, field.column)),
    [network, field],
  );
  const ofTable = useMemo(
    () => ({
      ...workspace,
      view: { ...view, filters, hidden: [], around: null },
      setView: (change: Partial<ViewState>) => change.filters && onFilter(change.filters),
    }),
    [workspace, view, filters, onFilter],
  );
  if (column === undefined) return <Text size="sm">{t('filterNothing')}</Text>;
  return (
    <WorkspaceContext value={ofTable}>
      <FilterOfView column={column} />
    </WorkspaceContext>
  );
};

/** Columns that are found by the text search, or whose other end has the filter. */
const hasFilter = ({ column, format, personal }: Field): boolean =>
  !personal && format !== 'id' && (column.extra || column.field !== 'to');

/** The button in a column head that filters the rows by it. */
export const ColumnFilter = ({ field, filters, onFilter, tabIndex }: ColumnFilterProps) => {
  const { t } = useTranslation('tables');
  if (!hasFilter(field)) return null;
  const isOn = others(filters, field).length < filters.length;
  const label = t(isOn ? 'filterColumnOn' : 'filterColumn', { column: field.label });
  const Icon = isOn ? IconFilterFilled : IconFilter;
  return (
    <Popover width={300} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          size={24}
          mr={4}
          flex="none"
          tabIndex={tabIndex}
          aria-label={label}
          title={label}
          color={isOn ? 'lagoon' : 'gray'}
        >
          <Icon size={14} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown maw="calc(100vw - 24px)" mah="70dvh" style={{ overflow: 'auto' }} aria-label={label}>
        <Stack gap="xs">
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm" fw={600}>
              {field.label}
            </Text>
            <Button
              size="compact-xs"
              variant="subtle"
              disabled={!isOn}
              onClick={() => onFilter(others(filters, field))}
            >
              {t('filterRemove')}
            </Button>
          </Group>
          <Panel field={field} filters={filters} onFilter={onFilter} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
