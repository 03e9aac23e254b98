import { Button, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relationship, Stakeholder } from '../../model/network';
import { useWorkspace } from '../state/workspace';
import { BulkBar } from './bulk/BulkBar';
import { BulkEdit } from './bulk/BulkEdit';
import { PasteDialog } from './clipboard/PasteDialog';
import { AddRow, type NewValues } from './edit/AddRow';
import { ColumnFilter } from './filter/ColumnFilter';
import { FilterChips } from './filter/FilterChips';
import { Grid, type GridHandle } from './grid/Grid';
import { NoRows } from './NoRows';
import type { Row, TableName } from './row';
import styles from './TableScreen.module.css';
import { TableTools } from './TableTools';
import { type PastedPlace, usePaste } from './use-paste';
import { useRowActions } from './use-row-actions';
import { sortedBy, useTableView } from './use-table-view';

/** A table of the network: to read, narrow and edit, with its rows linked to the map. */
export const TableScreen = ({ table }: { readonly table: TableName }) => {
  const { t } = useTranslation('tables');
  const { show, map, network, selection } = useWorkspace();
  const view = useTableView(table);
  const { all, rows, fields, columns, directory, picked, pick, filters, onFilter } = view;
  const shown = columns.shown;
  const actions = useRowActions(table, view);
  const grid = useRef<GridHandle>(null);
  const [dialog, setDialog] = useState<'add' | 'bulk' | null>(null);
  /** Where to go as soon as the rows are there: to the first of them that is shown. */
  const [goal, setGoal] = useState<PastedPlace | null>(null);

  const context = useMemo(
    () => ({ table, fields, shown, rows, all, directory }),
    [table, fields, shown, rows, all, directory],
  );
  const paste = usePaste(context, { onColumns: columns.reveal, onPasted: setGoal });
  useEffect(() => {
    if (goal === null) return;
    const wanted = new Set(goal.rows);
    const isWanted = ({ id }: Row): boolean => wanted.has(id);
    if (!all.some(isWanted)) return;
    const first = rows.find(isWanted);
    // What a filter hides is not waited for: it would take the keyboard when the filter goes.
    if (first === undefined) grid.current?.takeFocus();
    else grid.current?.goTo(first.id, goal.field);
    setGoal(null);
  }, [goal, all, rows]);

  const rowName = (row: Row): string =>
    'target' in row
      ? `${directory.nameOf(row.source)} → ${directory.nameOf(row.target)}`
      : (row as Stakeholder).name;
  const add = (values: NewValues, another: boolean) => {
    const { id, name } = actions.add(values);
    notifications.show({ message: t(view.isNarrowed ? 'addHidden' : `added_${table}`, { name }) });
    if (another) return;
    setDialog(null);
    if (id !== null) setGoal({ rows: [id], field: undefined });
  };
  const chosen = useMemo(() => {
    const ids = new Set(picked);
    return all.filter(({ id }) => ids.has(id));
  }, [all, picked]);
  const hidden = useMemo(() => {
    const ids = new Set(rows.map(({ id }) => id));
    return picked.filter((id) => !ids.has(id)).length;
  }, [rows, picked]);
  const showOnMap = () => {
    const actors =
      table === 'stakeholders'
        ? picked
        : (chosen as readonly Relationship[]).flatMap(({ source, target }) => [source, target]);
    show('map');
    map.current?.show([...new Set(actors)]);
  };
  const { sorting, toggleSort } = view;
  // The heads hold filters with panels of their own: they are drawn again only when something of them changes.
  const heads = useMemo(
    () =>
      shown.map((field) => ({
        field,
        sorted: sortedBy(sorting, field.id),
        toggle: () => toggleSort(field.id),
        filter: (tabIndex: 0 | -1) => (
          <ColumnFilter field={field} filters={filters} onFilter={onFilter} tabIndex={tabIndex} />
        ),
      })),
    [shown, sorting, toggleSort, filters, onFilter],
  );
  const isNothingSelected = picked.length === 0 && selection === null;
  const followed =
    table === 'stakeholders'
      ? selection?.what === 'stakeholder'
        ? selection.id
        : null
      : selection?.what === 'relationship'
        ? selection.id
        : null;
  return (
    <section className={styles.screen} aria-labelledby="table-title">
      <Stack gap={2}>
        <Title order={1} size="h3" id="table-title">
          {t(table)}
        </Title>
        <Text size="sm" c="dimmed" visibleFrom="sm">
          {t('lead')}
        </Text>
      </Stack>
      <TableTools
        table={table}
        view={view}
        onAdd={() => setDialog('add')}
        onCopy={() => void actions.copyAll()}
        onPaste={paste.ask}
      />
      <FilterChips filters={filters} onFilter={onFilter} />
      {picked.length > 0 && (
        <BulkBar
          table={table}
          count={picked.length}
          hidden={hidden}
          onEdit={() => setDialog('bulk')}
          onDelete={() => {
            actions.remove(picked);
            grid.current?.takeFocus();
          }}
          onClear={() => {
            pick([]);
            grid.current?.takeFocus();
          }}
          onMap={showOnMap}
        />
      )}
      {all.length === 0 ? (
        <NoRows
          why={table === 'relationships' && network.stakeholders.length === 0 ? 'no-actors' : 'empty'}
          table={table}
        />
      ) : (
        <Grid
          ref={grid}
          heads={heads}
          fields={shown}
          rows={rows}
          all={all}
          directory={directory}
          picked={picked}
          followed={followed}
          label={t(table)}
          rowName={rowName}
          onPick={pick}
          onSave={actions.save}
          onEmpty={actions.empty}
          onDelete={actions.remove}
          onCopy={actions.copied}
          onPaste={paste.pasteAt}
          onRefused={actions.refuse}
        >
          <NoRows
            table={table}
            why={view.set === 'selected' && isNothingSelected ? 'no-selection' : 'no-fit'}
          >
            <Button
              variant="light"
              onClick={() => {
                view.widen();
                grid.current?.takeFocus();
              }}
            >
              {t('addShowAll')}
            </Button>
          </NoRows>
        </Grid>
      )}
      {dialog === 'add' && (
        <AddRow
          table={table}
          fields={fields}
          all={all}
          directory={directory}
          onAdd={add}
          onCancel={() => setDialog(null)}
        />
      )}
      {dialog === 'bulk' && (
        <BulkEdit
          table={table}
          fields={fields}
          rows={chosen}
          all={all}
          directory={directory}
          onCancel={() => setDialog(null)}
          onSave={(changes) => {
            actions.change(changes);
            setDialog(null);
            notifications.show({ message: t('bulkDone', { count: changes.size }) });
          }}
        />
      )}
      {paste.waiting !== null && (
        <PasteDialog
          table={table}
          waiting={paste.waiting}
          planFor={paste.planFor}
          onChange={paste.change}
          onApply={paste.carryOut}
          onCancel={paste.cancel}
        />
      )}
    </section>
  );
};
