import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyNetwork } from '../../model/network';
import type { ProjectCommands } from '../../project/commands';
import type { Workspace } from '../state/workspace';

/** One message at a time: a second deletion replaces the message of the first. */
const MESSAGE = 'deleted';

const nameOf = (network: PolicyNetwork, id: string): string =>
  network.stakeholders.find((actor) => actor.id === id)?.name ?? id;

/** The workspace with commands that tell what was deleted, and offer to undo it. */
export const useTellingCommands = (workspace: Workspace): Workspace => {
  const { t } = useTranslation('workspace', { keyPrefix: 'deleted' });
  const { network, commands } = workspace;
  const telling = useMemo((): ProjectCommands => {
    const tell = (message: string) => {
      const undo = () => {
        commands.undo();
        notifications.hide(MESSAGE);
      };
      notifications.hide(MESSAGE);
      notifications.show({
        id: MESSAGE,
        withBorder: true,
        message: (
          <Group justify="space-between" wrap="nowrap">
            {message}
            <Button size="compact-sm" variant="light" flex="none" onClick={undo}>
              {t('undo')}
            </Button>
          </Group>
        ),
      });
    };
    // The offer to undo would undo something else once a later step stands on top of it.
    const quietly = <Args extends unknown[]>(command: (...args: Args) => void) => {
      return (...args: Args) => {
        notifications.hide(MESSAGE);
        command(...args);
      };
    };
    return {
      editStakeholder: quietly(commands.editStakeholder),
      editRelationship: quietly(commands.editRelationship),
      mergeStakeholders: quietly(commands.mergeStakeholders),
      replaceNetwork: quietly(commands.replaceNetwork),
      applyUpdate: quietly(commands.applyUpdate),
      remember: commands.remember,
      renameProject: quietly(commands.renameProject),
      undo: quietly(commands.undo),
      redo: quietly(commands.redo),
      deleteStakeholder: (id) => {
        const ties = network.relationships.filter((tie) => tie.source === id || tie.target === id).length;
        commands.deleteStakeholder(id);
        tell(t('stakeholder', { name: nameOf(network, id), count: ties }));
      },
      deleteRelationship: (id) => {
        const tie = network.relationships.find((row) => row.id === id);
        commands.deleteRelationship(id);
        if (tie === undefined) return;
        tell(t('relationship', { source: nameOf(network, tie.source), target: nameOf(network, tie.target) }));
      },
    };
  }, [t, network, commands]);
  return useMemo(() => ({ ...workspace, commands: telling }), [workspace, telling]);
};
