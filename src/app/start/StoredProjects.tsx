import { ActionIcon, Button, Group, Modal, Paper, Text, Title } from '@mantine/core';
import { IconArrowRight, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../project/catalogue';
import classes from './StoredProjects.module.css';

interface StoredProjectsProps {
  readonly projects: readonly CatalogueEntry[];
  onOpen(id: string): void;
  onErase(id: string): Promise<void>;
}

/** The projects stored in this browser, the last one first. Deleting one is asked about, because it is final. */
export const StoredProjects = ({ projects, onOpen, onErase }: StoredProjectsProps) => {
  const { t } = useTranslation('start', { keyPrefix: 'stored' });
  const [doomed, setDoomed] = useState<CatalogueEntry | null>(null);
  return (
    <section aria-labelledby="stored-title">
      <Title order={2} size="h3" id="stored-title" mb="sm">
        {t('title')}
      </Title>
      <ul className={classes.list}>
        {projects.map((project, i) => {
          const action = t(i === 0 ? 'continue' : 'open');
          return (
            <Paper component="li" withBorder radius="lg" className={classes.row} key={project.id}>
              <div className={classes.about}>
                <Text fw={600} truncate>
                  {project.name}
                </Text>
                <Text size="sm" c="dimmed">
                  {t('size', {
                    actors: t('actors', { count: project.actors }),
                    ties: t('ties', { count: project.ties }),
                  })}
                  {project.sample === null ? '' : ` · ${t('sample')}`}
                </Text>
              </div>
              <Group gap={6} wrap="nowrap">
                <ActionIcon
                  size="lg"
                  aria-label={t('delete', { name: project.name })}
                  onClick={() => setDoomed(project)}
                >
                  <IconTrash size={18} stroke={1.7} aria-hidden />
                </ActionIcon>
                <Button
                  variant={i === 0 ? 'filled' : 'light'}
                  rightSection={<IconArrowRight size={16} aria-hidden />}
                  aria-label={t('label', { action, name: project.name })}
                  onClick={() => onOpen(project.id)}
                >
                  {action}
                </Button>
              </Group>
            </Paper>
          );
        })}
      </ul>
      <Modal opened={doomed !== null} onClose={() => setDoomed(null)} title={t('deleteTitle')} centered>
        <Text mb="lg">{t('deleteText', { name: doomed?.name ?? '' })}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setDoomed(null)} data-autofocus>
            {t('cancel')}
          </Button>
          <Button
            color="red.9"
            onClick={() => {
              if (doomed !== null) void onErase(doomed.id);
              setDoomed(null);
            }}
          >
            {t('deleteConfirm')}
          </Button>
        </Group>
      </Modal>
    </section>
  );
};
