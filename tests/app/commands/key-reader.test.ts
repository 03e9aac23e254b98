import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyReader } from '../../../src/app/commands/key-reader';

const BINDINGS = [
  { keys: 'g m', item: 'map' },
  { keys: 'g s', item: 'stakeholders' },
  { keys: 'm', item: 'focus' },
  { keys: 'mod+Z', item: 'undo' },
  { keys: 'h', item: 'hide' },
];

describe('a reader of keys', () => {
  it('knows a shortcut of one key at once', () => {
    expect(createKeyReader(BINDINGS).press('mod+z')).toEqual({ what: 'done', item: 'undo' });
  });

  it('waits for the second key, and tells what can follow', () => {
    const reader = createKeyReader(BINDINGS);
    expect(reader.press('g')).toEqual({
      what: 'begun',
      next: [
        { stroke: 'm', item: 'map' },
        { stroke: 's', item: 'stakeholders' },
      ],
    });
    expect(reader.press('m')).toEqual({ what: 'done', item: 'map' });
    expect(reader.press('m')).toEqual({ what: 'done', item: 'focus' });
  });

  it('takes a key that does not follow as a first key', () => {
    const reader = createKeyReader(BINDINGS);
    reader.press('g');
    expect(reader.press('h')).toEqual({ what: 'done', item: 'hide' });
    reader.press('g');
    expect(reader.press('x')).toEqual({ what: 'nothing' });
    expect(reader.press('s')).toEqual({ what: 'nothing' });
  });

  it('forgets what was begun', () => {
    const reader = createKeyReader(BINDINGS);
    reader.press('g');
    reader.forget();
    expect(reader.press('s')).toEqual({ what: 'nothing' });
  });

  it('finds in any typing what a search of the whole text finds, for shortcuts without a common letter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 }), (typed) => {
        const reader = createKeyReader([
          { keys: 'a b', item: 'ab' },
          { keys: 'c', item: 'c' },
          { keys: 'd e', item: 'de' },
        ]);
        const read = typed.flatMap((stroke) => {
          const reading = reader.press(stroke);
          return reading.what === 'done' ? [reading.item] : [];
        });
        expect(read).toEqual(typed.join('').match(/ab|c|de/g) ?? []);
      }),
    );
  });
});
