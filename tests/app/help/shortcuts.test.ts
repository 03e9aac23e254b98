import { describe, expect, it } from 'vitest';
import { strokesOf } from '../../../src/app/commands/keys';
import { COMMANDS } from '../../../src/app/commands/registry';
import { MAP_KEYS, TABLE_KEYS } from '../../../src/app/help/place-keys';
import { shortcutsPage } from '../../../src/app/help/shortcuts-doc';
import { helpTexts } from '../../../src/app/help/texts';

describe('the list of shortcuts', () => {
  it('stands in the documentation as the program has it', async () => {
    await expect(shortcutsPage()).toMatchFileSnapshot('../../../docs/shortcuts.md');
  });

  it('tells every key of a place once', () => {
    const told = [...MAP_KEYS, ...TABLE_KEYS].map(({ id }) => id);
    expect(told.sort()).toEqual(Object.keys(helpTexts.place).sort());
  });

  it('has no command on a key that the map takes first', () => {
    const ofMap = new Set(MAP_KEYS.flatMap(({ keys }) => keys.map((one) => one.toLowerCase())));
    const first = COMMANDS.flatMap(({ keys }) => keys.map((one) => strokesOf(one)[0]!));
    expect(first.filter((stroke) => ofMap.has(stroke))).toEqual([]);
  });
});
