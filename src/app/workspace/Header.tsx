import { ActionIcon, Group, Tabs, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp, IconPresentation, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { commandOf, useAround } from '../commands';
import { ExportMenu } from '../exports/ExportMenu';
import { HelpMenu } from '../help';
import { SearchButton } from '../search';
import { Brand } from '../shell/Brand';
import { ColorSchemeToggle } from '../shell/ColorSchemeToggle';
import { SCREENS, useWorkspace } from '../state/workspace';
import classes from './Header.module.css';
import { ProjectName } from './ProjectName';

/** Below this width some buttons move into the menu of help. */
const ROOMY = '(min-width: 48em)';

interface HeaderProps {
  /** Id of the tab panel, which is one for all tabs because the map stays in it. */
  readonly panelId: string;
}

/** Name, tabs, search and the actions of an open project. */
export const Header = ({ panelId }: HeaderProps) => {
  const { t } = useTranslation('workspace');
  const { commands, canUndo, canRedo, close } = useWorkspace();
  const around = useAround();
  const roomy = useMediaQuery(ROOMY, true, { getInitialValueInEffect: false });
  return (
    <header className={classes.header}>
      <div className={classes.name}>
        <Brand />
        <ProjectName />
      </div>
      <Tabs.List aria-label={t('tabs')} className={classes.tabs} data-tour="tabs">
        {SCREENS.map((screen) => (
          <Tabs.Tab key={screen} value={screen} aria-controls={panelId} className={classes.tab}>
            {t(screen)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className={classes.search}>
        <SearchButton />
      </div>
      <Group gap={2} wrap="nowrap" className={classes.actions}>
        <Group gap={2} wrap="nowrap" data-tour="actions">
          <Tooltip label={t('undo')}>
            <ActionIcon size="lg" aria-label={t('undo')} disabled={!canUndo} onClick={commands.undo}>
              <IconArrowBackUp size={20} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('redo')}>
            <ActionIcon size="lg" aria-label={t('redo')} disabled={!canRedo} onClick={commands.redo}>
              <IconArrowForwardUp size={20} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <ExportMenu />
        </Group>
        {roomy && (
          <>
            <Tooltip label={t('present')}>
              <ActionIcon
                size="lg"
                aria-label={t('present')}
                onClick={() => commandOf('present').run(around)}
              >
                <IconPresentation size={20} stroke={1.7} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <ColorSchemeToggle />
          </>
        )}
        <HelpMenu narrow={!roomy} />
        <Tooltip label={t('close')}>
          <ActionIcon size="lg" aria-label={t('close')} onClick={close}>
            <IconX size={20} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </header>
  );
};
