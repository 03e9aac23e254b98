import type { Command } from '../command';
import { actorsIn } from '../selected';

/** Changes of the data. All of them can be undone. */
export const EDIT_COMMANDS: readonly Command[] = [
  {
    id: 'undo',
    group: 'edit',
    keys: ['mod+Z'],
    enabled: ({ workspace }) => workspace.canUndo,
    run: ({ workspace }) => workspace.commands.undo(),
  },
  {
    id: 'redo',
    group: 'edit',
    keys: ['mod+shift+Z', 'mod+Y'],
    enabled: ({ workspace }) => workspace.canRedo,
    run: ({ workspace }) => workspace.commands.redo(),
  },
  {
    id: 'delete',
    group: 'edit',
    keys: ['Delete'],
    enabled: ({ workspace }) => workspace.selection !== null,
    run: ({ workspace: { selection, commands } }) => {
      if (selection?.what === 'relationship') commands.deleteRelationship(selection.id);
      else if (selection?.what === 'stakeholder') commands.deleteStakeholder(selection.id);
      else commands.deleteStakeholders(actorsIn(selection));
    },
  },
];
