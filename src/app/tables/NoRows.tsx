import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableName } from './row';

interface NoRowsProps {
  readonly table: TableName;
  /**
   * `empty`: the table has no rows. `no-actors`: nor is there anybody to be joined by a tie. `no-selection`: rows of
   * the selection are asked for, and nothing is selected. `no-fit`: the search and the filters leave none.
   */
  readonly why: 'empty' | 'no-actors' | 'no-selection' | 'no-fit';
  /** What leads out of it. */
  readonly children?: ReactNode;
}

/** Stands where the rows would: why there is none, and what to do. */
export const NoRows = ({ table, why, children }: NoRowsProps) => {
  const { t } = useTranslation('tables');
  const title = {
    empty: t(`empty_${table}`),
    'no-actors': t(`empty_${table}`),
    'no-selection': t('nothingSelected'),
    'no-fit': t('nothingFits'),
  }[why];
  const hint = {
    empty: t('emptyHint'),
    'no-actors': t('addNoActors'),
    'no-selection': t('nothingSelectedHint'),
    'no-fit': t('nothingFitsHint'),
  }[why];
  return (
    <Stack align="center" justify="center" flex={1} gap={6} mih={200}>
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed" ta="center">
        {hint}
      </Text>
      {children}
    </Stack>
  );
};
