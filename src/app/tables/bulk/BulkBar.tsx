import { Button, Group, Text } from '@mantine/core';
import { IconMap, IconPencil, IconTrash, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TableName } from '../row';
import styles from '../TableScreen.module.css';

interface BulkBarProps {
  readonly table: TableName;
  /** Number of selected rows, and of those among them that are not in sight. */
  readonly count: number;
  readonly hidden: number;
  onEdit(): void;
  onDelete(): void;
  onClear(): void;
  /** Absent where the map shows none of it. */
  onMap?(): void;
}

/** What can be done with the selected rows. */
export const BulkBar = ({ table, count, hidden, onEdit, onDelete, onClear, onMap }: BulkBarProps) => {
  const { t } = useTranslation('tables');
  const icon = { size: 16, 'aria-hidden': true } as const;
  return (
    <Group gap={6} className={styles.bulk} role="group" aria-label={t(`picked_${table}`, { count })}>
      <Text size="sm" fw={600} role="status">
        {t(`picked_${table}`, { count })}
        {hidden > 0 && ` (${t('pickedHidden', { count: hidden })})`}
      </Text>
      <Button size="compact-sm" variant="light" leftSection={<IconPencil {...icon} />} onClick={onEdit}>
        {t('pickedEdit')}
      </Button>
      {onMap !== undefined && (
        <Button size="compact-sm" variant="light" leftSection={<IconMap {...icon} />} onClick={onMap}>
          {t('pickedMap')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="light"
        color="red"
        leftSection={<IconTrash {...icon} />}
        onClick={onDelete}
      >
        {t('pickedDelete')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconX {...icon} />}
        aria-label={t('pickedNoneAbout')}
        title={t('pickedNoneAbout')}
        onClick={onClear}
      >
        {t('pickedNone')}
      </Button>
    </Group>
  );
};
