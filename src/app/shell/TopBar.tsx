import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from './Brand';
import { ColorSchemeToggle } from './ColorSchemeToggle';
import classes from './TopBar.module.css';

/** The bar on top of the pages that are no open project. */
export const TopBar = ({ children }: { readonly children?: ReactNode }) => {
  const { t } = useTranslation('app');
  return (
    <header className={classes.bar}>
      <Group gap={10} wrap="nowrap">
        <Brand />
        <Text fw={650}>{t('name')}</Text>
      </Group>
      <Group gap="sm" wrap="nowrap">
        {children}
        <ColorSchemeToggle />
      </Group>
    </header>
  );
};
