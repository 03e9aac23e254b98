import { describe, expect, it } from 'vitest';
import { nudged } from '../../../../src/app/map/interaction/nudge';
import { afterClick, afterLasso } from '../../../../src/app/map/interaction/selecting';
import { buildScene } from '../../../../src/app/map/scene';
import { LINE } from '../fixtures';

describe('selecting', () => {
  it('one by a click, nobody by a click on the ground', () => {
    expect(afterClick(['a', 'b'], 'c', false)).toEqual(['c']);
    expect(afterClick(['a', 'b'], null, false)).toEqual([]);
  });

  it('joins and leaves with a key held, and the ground changes nothing', () => {
    expect(afterClick(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(afterClick(['a', 'b'], 'a', true)).toEqual(['b']);
    expect(afterClick(['a', 'b'], null, true)).toEqual(['a', 'b']);
  });

  it('those within a line, or those as well; a line around nobody changes nothing', () => {
    expect(afterLasso(['a'], ['b', 'c'], false)).toEqual(['b', 'c']);
    expect(afterLasso(['a', 'b'], ['b', 'c'], true)).toEqual(['a', 'b', 'c']);
    const before = ['a'];
    expect(afterLasso(before, [], false)).toBe(before);
  });
});

describe('moving with keys', () => {
  it('moves each by as much, and passes over who is gone', () => {
    const places = Float32Array.from([0, 0, 10, 0, 20, 5, 30, 0, 40, 0]);
    const moved = nudged(buildScene(LINE), places, ['c', 'gone', 'a'], 2, -1);
    expect([...moved]).toEqual([
      ['c', [22, 4]],
      ['a', [2, -1]],
    ]);
  });
});
