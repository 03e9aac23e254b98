import type { Command, CommandGroup, CommandId } from './command';
import { ARRANGE_COMMANDS } from './list/arranging';
import { EDIT_COMMANDS } from './list/editing';
import { EXPLORE_COMMANDS } from './list/exploring';
import { LAYER_COMMANDS } from './list/layers';
import { MAP_COMMANDS } from './list/on-map';
import { FILE_COMMANDS, FIND_COMMANDS, HELP_COMMANDS, PAGE_COMMANDS } from './list/page';
import { SCREEN_COMMANDS } from './list/screens';
import { SELECT_COMMANDS } from './list/selecting';

/** The registry: every command, in the order in which they are listed. Search, shortcuts and docs read this. */
export const COMMANDS: readonly Command[] = [
  ...FIND_COMMANDS,
  ...SCREEN_COMMANDS,
  ...MAP_COMMANDS,
  ...ARRANGE_COMMANDS,
  ...LAYER_COMMANDS,
  ...SELECT_COMMANDS,
  ...EXPLORE_COMMANDS,
  ...EDIT_COMMANDS,
  ...FILE_COMMANDS,
  ...PAGE_COMMANDS,
  ...HELP_COMMANDS,
];

const BY_ID: ReadonlyMap<CommandId, Command> = new Map(COMMANDS.map((command) => [command.id, command]));

export const commandOf = (id: CommandId): Command => BY_ID.get(id)!;

/** The groups that have commands, in the order of the registry. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [...new Set(COMMANDS.map(({ group }) => group))];
