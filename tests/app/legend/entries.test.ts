import { describe, expect, it } from 'vitest';
import { legendEntries } from '../../../src/app/legend/entries';
import { ANALYSIS, actor, LINE, tie } from '../map/fixtures';

describe('entries of the legend', () => {
  it('are what is there, in the order of the vocabulary, with counts', () => {
    const entries = legendEntries(LINE, ANALYSIS, null);
    expect(entries.kinds).toEqual([
      { word: 'government', count: 1 },
      { word: 'igo', count: 1 },
      { word: 'cso', count: 1 },
      { word: 'network', count: 1 },
      { word: 'clan', count: 1 },
    ]);
    expect(entries.types.map(({ word, count }) => `${word} ${count}`)).toEqual([
      'information 1',
      'cooperation 2',
      'advocacy 1',
      'pressure 1',
      'obstruction 1',
    ]);
    expect(entries).toMatchObject({ planned: 1, loops: 1 });
    expect(entries.functions).toEqual([
      { name: 'convenor', actors: 1, structural: 1, declared: 0 },
      { name: 'filter', actors: 1, structural: 1, declared: 0 },
      { name: 'amplifier', actors: 2, structural: 2, declared: 0 },
    ]);
  });

  it('count what is shown, and keep the words of what is not', () => {
    const shown = { stakeholders: new Set(['a', 'c']), relationships: new Set(['aa']) };
    const entries = legendEntries(LINE, ANALYSIS, shown);
    expect(entries.kinds.map(({ word, count }) => `${word} ${count}`)).toEqual([
      'government 0',
      'igo 1',
      'cso 1',
      'network 0',
      'clan 0',
    ]);
    expect(entries.types.find(({ word }) => word === 'cooperation')!.count).toBe(1);
    expect(entries).toMatchObject({ planned: 0, loops: 1 });
    expect(entries.functions.map(({ name }) => name)).toEqual(['filter', 'amplifier']);
  });

  it('count what actors declare', () => {
    const declared = {
      ...LINE,
      stakeholders: LINE.stakeholders.map((s) => ({ ...s, functions: ['investor'] as const })),
    };
    expect(legendEntries(declared, null, null).functions).toEqual([
      { name: 'investor', actors: 5, structural: 0, declared: 5 },
    ]);
  });

  it('count an actor that declares what its structure shows once', () => {
    const declared = {
      ...LINE,
      stakeholders: LINE.stakeholders.map((s) => ({ ...s, functions: ['filter'] as const })),
    };
    expect(legendEntries(declared, ANALYSIS, null).functions[1]).toEqual({
      name: 'filter',
      actors: 5,
      structural: 1,
      declared: 5,
    });
  });

  it('take names of object members for words like any other, and put no kind last', () => {
    const network = {
      stakeholders: [
        actor('c', { kind: undefined }),
        actor('a', { kind: 'constructor' }),
        actor('b', { kind: '__proto__' }),
      ],
      relationships: [tie('x', 'a', 'b', { type: 'toString' })],
    };
    const entries = legendEntries(network, null, null);
    expect(entries.kinds.map(({ word }) => word)).toEqual(['__proto__', 'constructor', null]);
    expect(entries.types.map(({ word }) => word)).toEqual(['toString']);
    expect(entries.functions).toEqual([]);
  });
});
