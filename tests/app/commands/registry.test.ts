import { describe, expect, it } from 'vitest';
import { strokesOf } from '../../../src/app/commands/keys';
import { COMMAND_GROUPS, COMMANDS } from '../../../src/app/commands/registry';
import { commandsTexts } from '../../../src/app/commands/texts';

const KEYS = COMMANDS.flatMap(({ id, keys }) => keys.map((one) => ({ id, keys: one })));

describe('the registry of commands', () => {
  it('has every command once, and every title has its command', () => {
    expect(COMMANDS.map(({ id }) => id).sort()).toEqual(Object.keys(commandsTexts.title).sort());
    expect(Object.keys(commandsTexts.words).sort()).toEqual(Object.keys(commandsTexts.title).sort());
  });

  it('gives every command a shortcut', () => {
    expect(COMMANDS.filter(({ keys }) => keys.length === 0)).toEqual([]);
  });

  it('has no shortcut twice, and none that begins another one', () => {
    const clashes = KEYS.flatMap(({ id, keys }) =>
      KEYS.filter((other) => {
        const [mine, theirs] = [strokesOf(keys), strokesOf(other.keys)];
        return other.id !== id && mine.every((stroke, i) => theirs[i] === stroke);
      }).map((other) => `${id} (${keys}) and ${other.id} (${other.keys})`),
    );
    expect(clashes).toEqual([]);
  });

  it('keeps clear of keys that browsers and screen readers do not give away', () => {
    const taken = [
      'mod+t',
      'mod+n',
      'mod+w',
      'mod+r',
      'mod+l',
      'mod+f',
      'mod+p',
      'mod+s',
      'tab',
      'f5',
      'f11',
    ];
    expect(KEYS.filter(({ keys }) => strokesOf(keys).some((stroke) => taken.includes(stroke)))).toEqual([]);
  });

  it('has titles that differ, so that a list tells commands apart', () => {
    const titles = Object.values(commandsTexts.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('lists groups whole, one after another', () => {
    expect(COMMANDS.map(({ group }) => group)).toEqual(
      COMMAND_GROUPS.flatMap((group) =>
        COMMANDS.filter((command) => command.group === group).map(() => group),
      ),
    );
  });
});
