import { useHotkeys } from '@mantine/hooks';
import type { ProjectCommands } from '../../project/commands';

/** Ctrl or Cmd with Z, Shift+Z or Y. Not inside text fields, which undo their own typing. */
export const useUndoKeys = (commands: ProjectCommands): void =>
  useHotkeys([
    ['mod+Z', () => commands.undo()],
    ['mod+shift+Z', () => commands.redo()],
    ['mod+Y', () => commands.redo()],
  ]);
