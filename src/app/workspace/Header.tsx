import { ActionIcon, Group, Tabs, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconX } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../exports/ExportMenu';
import type { MapHandle } from '../map/props';
import { SearchBox } from '../search';
import { Brand } from '../shell/Brand';
import { ColorSchemeToggle } from '../shell/ColorSchemeToggle';
import { SCREENS, useWorkspace } from '../state/workspace';
import classes from './Header.module.css';
import { ProjectName } from './ProjectName';

interface HeaderProps {
  /** Id of the tab panel, which is one for all tabs because the map stays in it. */
  readonly panelId: string;
  readonly map: RefObject<MapHandle | null>;
}

/** Name, tabs, search and the actions of an open project. */
export const Header = ({ panelId, map }: HeaderProps) => {
  const { t } = useTranslation('workspace');
  const { commands, canUndo, canRedo, close } = useWorkspace();
  return (
    <header className={classes.header}>
      <div className={classes.name}>
        <Brand />
        <ProjectName />
      </div>
      <Tabs.List aria-label={t('tabs')} className={classes.tabs}>
        {SCREENS.map((screen) => (
          <Tabs.Tab key={screen} value={screen} aria-controls={panelId} className={classes.tab}>
            {t(screen)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className={classes.search}>
        <SearchBox />
      </div>
      <Group gap={2} wrap="nowrap" className={classes.actions}>
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
        <ExportMenu map={map} />
        <ColorSchemeToggle />
        <Tooltip label={t('close')}>
          <ActionIcon size="lg" aria-label={t('close')} onClick={close}>
            <IconX size={20} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </header>
  );
};
