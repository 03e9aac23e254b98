import { Accordion, Select, Stack, VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FilterColumn, isSameColumn } from '../../../model/filters';
import { useWorkspace } from '../../state/workspace';
import { type ChoosableColumn, choosableColumns, columnKey, USUAL_COLUMNS } from '../columns';
import { useColumnLabel } from '../use-column-label';
import { ColumnFilter } from './ColumnFilter';
import classes from './filtering.module.css';

/** Filters by the columns that are asked for most, and by any other one. */
export const FilterPanel = () => {
  const { t } = useTranslation('exploring', { keyPrefix: 'filters' });
  const { network, view } = useWorkspace();
  const labelOf = useColumnLabel();
  const [added, setAdded] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<string[]>([]);
  const columns = useMemo(
    () => [...choosableColumns(network, 'stakeholders'), ...choosableColumns(network, 'relationships')],
    [network],
  );
  const isUsual = (column: FilterColumn) => USUAL_COLUMNS.some((usual) => isSameColumn(usual, column));
  const filterOf = (column: FilterColumn) => view.filters.find((filter) => isSameColumn(filter, column));
  const others = columns.filter((column) => !isUsual(column));
  const listed: readonly ChoosableColumn[] = [
    ...USUAL_COLUMNS,
    ...others.filter((column) => filterOf(column) !== undefined || added.includes(columnKey(column))),
  ];
  const choices = (rows: FilterColumn['rows']) =>
    others
      .filter((column) => column.rows === rows && !listed.includes(column))
      .map((column) => ({ value: columnKey(column), label: labelOf(column) }));
  const groups = [
    { group: t('ofActors'), items: choices('stakeholders') },
    { group: t('ofTies'), items: choices('relationships') },
  ].filter(({ items }) => items.length > 0);
  const add = (key: string | null) => {
    if (key === null) return;
    setAdded([...added, key]);
    setOpen([...open, key]);
  };
  return (
    <Stack gap="xs">
      <Accordion
        multiple
        order={5}
        value={open}
        onChange={setOpen}
        chevronPosition="left"
        chevronSize={14}
        classNames={{
          item: classes.item!,
          control: classes.control!,
          label: classes.label!,
          chevron: classes.chevron!,
          content: classes.content!,
        }}
      >
        {listed.map((column) => {
          const key = columnKey(column);
          const filter = filterOf(column);
          return (
            <Accordion.Item key={key} value={key}>
              <Accordion.Control>
                {labelOf(column)}
                {filter !== undefined && (
                  <>
                    <span className={classes.on} aria-hidden />
                    <VisuallyHidden>, {t('on')}</VisuallyHidden>
                  </>
                )}
              </Accordion.Control>
              <Accordion.Panel>
                {open.includes(key) && (
                  <ColumnFilter column={filter === undefined ? column : { ...column, how: filter.test.is }} />
                )}
              </Accordion.Panel>
            </Accordion.Item>
          );
        })}
      </Accordion>
      {groups.length > 0 && (
        <Select
          size="xs"
          label={t('add')}
          placeholder={t('addPlaceholder')}
          data={groups}
          value={null}
          onChange={add}
          searchable
          comboboxProps={{ shadow: 'md' }}
        />
      )}
    </Stack>
  );
};
