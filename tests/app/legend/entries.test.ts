import { expect, it } from 'vitest';
import { legendEntries } from '../../../src/app/legend/entries';
import { ANALYSIS, actor, LINE, tie } from '../map/fixtures';

it('lists what is there, in the order of the vocabulary, with counts', () => {
  const entries = legendEntries(LINE, ANALYSIS);
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
  expect(entries).toMatchObject({ withoutKind: 0, planned: 1, convenors: 1, amplifiers: 2 });
});

it('takes names of object members for words like any other', () => {
  const network = {
    stakeholders: [
      actor('a', { kind: 'constructor' }),
      actor('b', { kind: '__proto__' }),
      actor('c', { kind: undefined }),
    ],
    relationships: [tie('x', 'a', 'b', { type: 'toString' })],
  };
  const entries = legendEntries(network, null);
  expect(entries.kinds.map(({ word }) => word)).toEqual(['__proto__', 'constructor']);
  expect(entries.types.map(({ word }) => word)).toEqual(['toString']);
  expect(entries).toMatchObject({ withoutKind: 1, convenors: 0 });
});
