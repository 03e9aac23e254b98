import { describe, expect, it } from 'vitest';
import { applyDuplicateChoices } from '../../../src/import/duplicates';
import { actor, network, tie } from '../../support/networks';

const three = network(
  [actor('a'), actor('b'), actor('c')],
  [tie('t1', 'a', 'b'), tie('t2', 'b', 'c'), tie('t3', 'c', 'a')],
);
const ids = ({ stakeholders }: typeof three) => stakeholders.map(({ id }) => id);

describe('applyDuplicateChoices', () => {
  it('merges what was decided to be one, and only that', () => {
    const merged = applyDuplicateChoices(three, [
      { keep: 'a', gone: 'b', merge: true },
      { keep: 'a', gone: 'c', merge: false },
    ]);
    expect(ids(merged)).toEqual(['a', 'c']);
    expect(merged.relationships.map(({ source, target }) => source + target)).toEqual(['aa', 'ac', 'ca']);
  });

  it('follows an actor to where it went', () => {
    const merged = applyDuplicateChoices(three, [
      { keep: 'a', gone: 'b', merge: true },
      { keep: 'b', gone: 'c', merge: true },
    ]);
    expect(ids(merged)).toEqual(['a']);
    expect(merged.relationships).toHaveLength(3);
  });

  it('stands a circle and unknown ids', () => {
    const merged = applyDuplicateChoices(three, [
      { keep: 'a', gone: 'b', merge: true },
      { keep: 'b', gone: 'a', merge: true },
      { keep: 'a', gone: 'nobody', merge: true },
      { keep: '__proto__', gone: 'c', merge: true },
    ]);
    expect(ids(merged)).toEqual(['a', 'c']);
  });
});
