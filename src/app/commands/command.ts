import type { MantineColorScheme } from '@mantine/core';
import type { Workspace } from '../state/workspace';
import type { commandsTexts } from './texts';

/** A command's name in the program; its title and its other names stand in the texts under it. */
export type CommandId = keyof typeof commandsTexts.title;
export type CommandGroup = keyof typeof commandsTexts.group;

/** What can lie over an open project, one at a time. */
export type Overlay = 'search' | 'shortcuts' | 'words' | 'tour' | 'exports';

/** The frame around the screens: what commands can do that is no matter of the project. */
export interface Frame {
  readonly overlay: Overlay | null;
  /** `null` closes what is open. */
  open(overlay: Overlay | null): void;
  togglePanel(side: 'left' | 'right'): void;
  setColours(scheme: MantineColorScheme): void;
  /** Ask for files of this computer; they go to the review. */
  chooseFiles(): void;
}

/** All that a command reads and does. */
export interface Around {
  readonly workspace: Workspace;
  readonly frame: Frame;
}

/** Something that a person can ask for by name, by a shortcut or by a button. */
export interface Command {
  readonly id: CommandId;
  readonly group: CommandGroup;
  /**
   * Shortcuts, the first one is the one to be learnt. `mod` is Ctrl, or Cmd on a Mac; keys with a space between
   * them are pressed one after another: `mod+shift+Z`, `g m`, `?`.
   */
  readonly keys: readonly string[];
  /** Can it be done now? Absent where it always can. */
  enabled?(around: Around): boolean;
  run(around: Around): void;
}

/** Does the command do something now? */
export const isEnabled = (command: Command, around: Around): boolean => command.enabled?.(around) ?? true;
