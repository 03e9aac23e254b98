import { Button, Group, Popover, TextInput, Title, Tooltip, UnstyledButton } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../shell/PageHeading';
import { useWorkspace } from '../state/workspace';
import classes from './ProjectName.module.css';

/** The heading of the page; pressing it renames the project. */
export const ProjectName = () => {
  const { t } = useTranslation('workspace');
  const { projectName, commands } = useWorkspace();
  const [draft, setDraft] = useState<string | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (draft !== null) commands.renameProject(draft);
    setDraft(null);
  };
  return (
    <PageHeading>
      <Popover
        opened={draft !== null}
        onChange={(opened) => !opened && setDraft(null)}
        position="bottom-start"
        trapFocus
        returnFocus
        withArrow
      >
        <Popover.Target>
          <Title order={1} className={classes.title}>
            <Tooltip label={t('rename')} disabled={draft !== null}>
              <UnstyledButton
                className={classes.name}
                onClick={() => setDraft(draft === null ? projectName : null)}
              >
                {projectName}
              </UnstyledButton>
            </Tooltip>
          </Title>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('rename')}>
          <form onSubmit={save}>
            <Group gap="xs" align="end" wrap="nowrap">
              <TextInput
                label={t('renameLabel')}
                value={draft ?? ''}
                onChange={(event) => setDraft(event.currentTarget.value)}
                w={260}
                data-autofocus
              />
              <Button type="submit" disabled={draft?.trim() === ''}>
                {t('renameSave')}
              </Button>
            </Group>
          </form>
        </Popover.Dropdown>
      </Popover>
    </PageHeading>
  );
};
