import { Button, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDownload, IconFilter } from '@tabler/icons-react';
import { useTable } from '@tanstack/react-table';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '../../analysis/result';
import { centralityCsv } from '../../export/centrality-csv';
import type { PolicyNetwork } from '../../model/network';
import { download } from '../shell/download';
import { useWorkspace } from '../state/workspace';
import { ColumnChooser } from '../table/ColumnChooser';
import styles from './CentralityScreen.module.css';
import { CentralityTable } from './CentralityTable';
import { COLUMN_GROUPS, USUAL_COLUMNS } from './columns';
import { copyText } from './copy';
import { filterRows, rowsOf } from './rows';
import { FIRST_SORT, storedSorting } from './stored';
import { features, tableColumns } from './table';
import { useChosenColumns, useColumnSpecs } from './use-columns';

interface TableViewProps {
  readonly network: PolicyNetwork;
  readonly analysis: Analysis;
  readonly selected: string | null;
  onSelect(id: string): void;
}

/** The table with its tools: filter, columns, copy, download. */
export const TableView = ({ network, analysis, selected, onSelect }: TableViewProps) => {
  const { t } = useTranslation('centrality');
  const { analysedNetwork, analysisState } = useWorkspace();
  // Figures of before a change are shown as older; nobody should carry them away as of now.
  const isCurrent = analysedNetwork !== null && analysisState.status === 'ready';
  const [filter, setFilter] = useState('');
  const query = useDeferredValue(filter);
  const [chosen, setChosen] = useChosenColumns();
  const [sorting, setSorting] = useSessionStorage({
    key: 'policy-network-mapper.centrality.sorting',
    defaultValue: FIRST_SORT,
    getInitialValueInEffect: false,
    deserialize: storedSorting,
  });

  const specs = useColumnSpecs(analysis);
  const columns = useMemo(() => tableColumns(specs), [specs]);
  const all = useMemo(() => rowsOf(network, analysis), [network, analysis]);
  const data = useMemo(() => filterRows(all, query), [all, query]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(specs.map(({ id }) => [id, id === 'name' || chosen.includes(id)])),
    [specs, chosen],
  );
  const table = useTable({
    features,
    columns,
    data,
    state: { sorting, columnVisibility },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
    enableMultiSort: false,
  });

  const sorted = table.getRowModel().rows;
  const rows = useMemo(() => sorted.map((row) => row.original), [sorted]);
  const shown = useMemo(() => specs.filter(({ id }) => columnVisibility[id]), [specs, columnVisibility]);
  const heads = shown.flatMap((spec) => {
    const column = table.getColumn(spec.id);
    return column
      ? [{ spec, sorted: column.getIsSorted(), toggle: () => column.toggleSorting(undefined, false) }]
      : [];
  });

  const groups = useMemo(
    () =>
      COLUMN_GROUPS.map((group) => ({
        id: group,
        label: t(`group_${group}`),
        columns: specs
          .filter((spec) => spec.group === group && spec.id !== 'name')
          .map(({ id, label, about }) => ({ id, label, about: about.plain })),
      })),
    [specs, t],
  );

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(copyText(shown, rows));
      notifications.show({ message: t('copied', { rows: rows.length, columns: shown.length }) });
    } catch {
      notifications.show({ color: 'red', message: t('copyFailed') });
    }
  };
  const counted =
    rows.length === all.length
      ? t('shown', { count: all.length })
      : t('shownOf', { shown: rows.length, count: all.length });
  return (
    <>
      <Group gap="sm">
        <TextInput
          className={styles.filter}
          aria-label={t('filterLabel')}
          placeholder={t('filterPlaceholder')}
          leftSection={<IconFilter size={16} aria-hidden />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          rightSection={
            filter !== '' && (
              <CloseButton size="sm" aria-label={t('filterClear')} onClick={() => setFilter('')} />
            )
          }
        />
        <Text size="sm" c="dimmed" role="status" flex={1} miw="max-content">
          {counted}
        </Text>
        <ColumnChooser
          className={styles.tool}
          groups={groups}
          chosen={chosen}
          usual={USUAL_COLUMNS}
          onChoose={setChosen}
        />
        <Button
          variant="default"
          className={styles.tool}
          leftSection={<IconCopy size={16} aria-hidden />}
          disabled={!isCurrent}
          onClick={() => void copy()}
        >
          {t('copy')}
        </Button>
        <Button
          variant="default"
          className={styles.tool}
          title={t('downloadAbout')}
          disabled={!isCurrent}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() =>
            analysedNetwork && download('centrality.csv', centralityCsv(analysedNetwork, analysis))
          }
        >
          {t('download')}
        </Button>
      </Group>
      {rows.length === 0 ? (
        <Stack align="center" justify="center" flex={1} gap={4} mih={200}>
          <Text fw={600}>{t('nothingFits', { query })}</Text>
          <Text size="sm" c="dimmed">
            {t('nothingFitsHint')}
          </Text>
        </Stack>
      ) : (
        <CentralityTable heads={heads} specs={shown} rows={rows} selected={selected} onSelect={onSelect} />
      )}
    </>
  );
};
