import { Button, CloseButton, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconClipboard, IconCopy, IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnChooser } from '../table/ColumnChooser';
import { FIELD_GROUPS, FIRST_FIELD, type Field, groupOf } from './fields';
import { ROW_SETS, type RowSet } from './narrow';
import type { TableName } from './row';
import styles from './TableScreen.module.css';
import type { TableView } from './use-table-view';

interface TableToolsProps {
  readonly table: TableName;
  readonly view: TableView;
  onAdd(): void;
  onCopy(): void;
  onPaste(): void;
}

const isRowSet = (value: string): value is RowSet => ROW_SETS.some((set) => set === value);

/** Columns to choose from, in their groups; a group that has none is left out. */
const useGroups = (table: TableName, fields: readonly Field[]) => {
  const { t } = useTranslation('tables');
  return useMemo(
    () =>
      FIELD_GROUPS.map((group) => ({
        id: group,
        label: t(`group_${group}`),
        ...(group === 'personal' && { note: t('groupNote_personal') }),
        columns: fields
          .filter((field) => groupOf(field) === group && field.id !== FIRST_FIELD[table])
          .map(({ id, label, meaning }) => ({ id, label, about: meaning })),
      })).filter(({ columns }) => columns.length > 0),
    [table, fields, t],
  );
};

/** What narrows a table and what brings rows in and out. */
export const TableTools = ({ table, view, onAdd, onCopy, onPaste }: TableToolsProps) => {
  const { t } = useTranslation('tables');
  const { all, rows, fields, columns, search, setSearch, set, setSet } = view;
  const groups = useGroups(table, fields);
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    setSearch('');
    // The cross goes with the text.
    field.current?.focus();
  };
  const icon = { size: 16, 'aria-hidden': true } as const;
  const tool = { variant: 'default', className: styles.tool } as const;
  return (
    <Group gap="xs" className={styles.tools}>
      <TextInput
        ref={field}
        className={styles.search}
        aria-label={t(`searchLabel_${table}`)}
        placeholder={t(`searchPlaceholder_${table}`)}
        leftSection={<IconSearch {...icon} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        rightSection={
          search !== '' && <CloseButton size="sm" aria-label={t('searchClear')} onClick={clear} />
        }
      />
      <SegmentedControl
        aria-label={t('setLabel')}
        value={set}
        onChange={(value) => isRowSet(value) && setSet(value)}
        data={ROW_SETS.map((value) => ({
          value,
          label: <span title={value === 'map' ? t('setAbout_map') : undefined}>{t(`set_${value}`)}</span>,
        }))}
      />
      <Text size="sm" c="dimmed" role="status" className={styles.count}>
        {rows.length === all.length
          ? t(`count_${table}`, { count: all.length })
          : t(`countOf_${table}`, { shown: rows.length, count: all.length })}
      </Text>
      <ColumnChooser
        className={styles.tool}
        groups={groups}
        chosen={columns.chosen}
        usual={columns.usual}
        onUsual={columns.forget}
        all={fields.filter(({ personal }) => !personal).map(({ id }) => id)}
        onChoose={columns.choose}
      />
      <Button {...tool} title={t('copyAbout')} leftSection={<IconCopy {...icon} />} onClick={onCopy}>
        {t('copy')}
      </Button>
      <Button {...tool} title={t('pasteAbout')} leftSection={<IconClipboard {...icon} />} onClick={onPaste}>
        {t('paste')}
      </Button>
      <Button
        className={styles.tool}
        aria-label={t(`add_${table}`)}
        title={t(`add_${table}`)}
        leftSection={<IconPlus {...icon} />}
        onClick={onAdd}
      >
        {t('add')}
      </Button>
    </Group>
  );
};
