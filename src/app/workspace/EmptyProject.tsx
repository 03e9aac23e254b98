import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFrame } from '../commands';
import { useWorkspace } from '../state/workspace';
import classes from './EmptyProject.module.css';

/** In place of a map without actors: the ways to have some. */
export const EmptyProject = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'emptyProject' });
  const { show } = useWorkspace();
  const { chooseFiles } = useFrame();
  return (
    <div className={classes.place}>
      <Paper withBorder radius="lg" p="xl" maw={520} ta="center">
        <Title order={2} size="h3">
          {t('title')}
        </Title>
        <Text mt="xs" c="dimmed">
          {t('text')}
        </Text>
        <Group justify="center" mt="lg">
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => show('stakeholders')}>
            {t('write')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconTableImport size={18} aria-hidden />}
            onClick={chooseFiles}
          >
            {t('files')}
          </Button>
        </Group>
      </Paper>
    </div>
  );
};
