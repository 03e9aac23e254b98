import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyNetwork } from '../../model/network';
import type { ProjectCommands } from '../../project/commands';
import { offerUndo, withdrawUndoOffer } from '../shell/offer';
import type { Workspace } from '../state/workspace';

const nameOf = (network: PolicyNetwork, id: string): string =>
  network.stakeholders.find((actor) => actor.id === id)?.name ?? id;

/** How many ties have an end among these actors: they go with them. */
const tiesOf = ({ relationships }: PolicyNetwork, gone: ReadonlySet<string>): number =>
  relationships.filter(({ source, target }) => gone.has(source) || gone.has(target)).length;

/** The workspace with commands that tell what was deleted, and offer to undo it. */
export const useTellingCommands = (workspace: Workspace): Workspace => {
  const { t } = useTranslation('workspace', { keyPrefix: 'deleted' });
  const { network, commands } = workspace;
  const telling = useMemo((): ProjectCommands => {
    const tell = (message: string) => offerUndo(message, t('undo'), commands.undo);
    const quietly = <Args extends unknown[], Result>(command: (...args: Args) => Result) => {
      return (...args: Args): Result => {
        withdrawUndoOffer();
        return command(...args);
      };
    };
    return {
      ...commands,
      placeActors: (places, by) => {
        // A layout takes no step of its own, and comes whenever it is ready.
        if (by === 'hand') withdrawUndoOffer();
        commands.placeActors(places, by);
      },
      addStakeholders: quietly(commands.addStakeholders),
      addRelationships: quietly(commands.addRelationships),
      editStakeholders: quietly(commands.editStakeholders),
      editRelationships: quietly(commands.editRelationships),
      changeRows: quietly(commands.changeRows),
      editStakeholder: quietly(commands.editStakeholder),
      editRelationship: quietly(commands.editRelationship),
      mergeStakeholders: quietly(commands.mergeStakeholders),
      replaceNetwork: quietly(commands.replaceNetwork),
      applyUpdate: quietly(commands.applyUpdate),
      renameProject: quietly(commands.renameProject),
      undo: quietly(commands.undo),
      redo: quietly(commands.redo),
      saveView: quietly(commands.saveView),
      renameView: quietly(commands.renameView),
      deleteView: quietly(commands.deleteView),
      deleteStakeholder: (id) => {
        const ties = tiesOf(network, new Set([id]));
        commands.deleteStakeholder(id);
        tell(t('stakeholder', { name: nameOf(network, id), count: ties }));
      },
      deleteStakeholders: (ids) => {
        const wanted = new Set(ids);
        const gone = new Set(network.stakeholders.map(({ id }) => id).filter((id) => wanted.has(id)));
        const ties = tiesOf(network, gone);
        commands.deleteStakeholders(ids);
        if (gone.size > 0) {
          tell(
            t('stakeholders', {
              actors: t('actors', { count: gone.size }),
              ties: t('ties', { count: ties }),
            }),
          );
        }
      },
      deleteRelationships: (ids) => {
        const wanted = new Set(ids);
        const count = network.relationships.filter(({ id }) => wanted.has(id)).length;
        commands.deleteRelationships(ids);
        if (count > 0) tell(t('relationships', { ties: t('ties', { count }) }));
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
