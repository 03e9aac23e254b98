import { keysText } from '../commands/keys';
import { COMMAND_GROUPS, COMMANDS } from '../commands/registry';
import { commandsTexts } from '../commands/texts';
import { MAP_KEYS, type PlaceKey, TABLE_KEYS } from './place-keys';
import { helpTexts } from './texts';

const { group: groups, title: titles, dialog, places } = commandsTexts;

/** A vertical line would end the cell. */
const keysCell = (keys: readonly string[]): string =>
  keys
    .map((one) => `\`${keysText(one, false, dialog.after).replaceAll('|', '\\|')}\``)
    .join(` ${dialog.or} `);

const table = (rows: readonly (readonly [title: string, keys: readonly string[]])[]): string =>
  [
    '| command | keys |',
    '| --- | --- |',
    ...rows.map(([title, keys]) => `| ${title} | ${keysCell(keys)} |`),
  ].join('\n');

const placeTable = (rows: readonly PlaceKey[]): string =>
  table(rows.map(({ id, keys }) => [helpTexts.place[id], keys]));

/** The page `docs/shortcuts.md`: every command of the registry with its shortcuts, as Markdown. */
export const shortcutsPage = (): string => {
  const sections = COMMAND_GROUPS.map((group) => {
    const rows = COMMANDS.filter((command) => command.group === group).map(
      ({ id, keys }) => [titles[id], keys] as const,
    );
    return `## ${groups[group]}\n\n${table(rows)}`;
  });
  return `${[
    '# Commands and shortcuts',
    'Made from the registry of commands (`src/app/commands`); `npx vitest run tests/app/help -u` writes it anew.',
    'The same list opens in the program with `?`, and every command is found by name with `Ctrl+K`. On a Mac, Cmd takes the place of Ctrl. Keys with “then” between them are pressed one after another. Shortcuts without Ctrl can be turned off in that list; they never work while you write.',
    ...sections,
    `## ${places.map}\n\n${placeTable(MAP_KEYS)}`,
    `## ${places.table}\n\n${placeTable(TABLE_KEYS)}`,
  ].join('\n\n')}\n`;
};
