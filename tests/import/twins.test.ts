import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TwinFinder } from '../../src/import/twins';
import type { Relationship } from '../../src/model/network';

const tie = (
  source: string,
  target: string,
  evidence: string | undefined,
  strength: number,
): Relationship => ({
  id: '',
  source,
  target,
  type: 'funding',
  direction: 'directed',
  strength,
  status: 'active',
  outcome: 'open',
  ...(evidence !== undefined && { evidence }),
  attributes: [],
});

describe('TwinFinder', () => {
  it('finds the first equal tie, as a slow search does', () => {
    const name = fc.constantFrom('a', 'b', 'a rather long name of an actor');
    const one = fc
      .tuple(name, name, fc.constantFrom(undefined, '', 'letter'), fc.constantFrom(1, 2))
      .map((parts) => tie(...parts));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (all) => {
        const finder = new TwinFinder();
        const ties: Relationship[] = [];
        for (const next of all) {
          const first = ties.findIndex((other) => JSON.stringify(other) === JSON.stringify(next));
          ties.push(next);
          expect(finder.find(next, ties)).toBe(first === -1 ? undefined : first);
        }
      }),
    );
  });

  it('grows, and stays quick where thousands of ties look alike', () => {
    const finder = new TwinFinder();
    const ties: Relationship[] = [];
    for (let i = 0; i < 20_000; i++) {
      ties.push(tie('a', 'b', `${i} and the same end of all`, 1));
      expect(finder.find(ties.at(-1)!, ties)).toBeUndefined();
    }
    for (let i = 0; i < 5_000; i++) {
      ties.push(tie(`n${i}`, 'b', undefined, 1));
      expect(finder.find(ties.at(-1)!, ties)).toBeUndefined();
    }
    expect(finder.find(tie('n7', 'b', undefined, 1), ties)).toBe(20_007);
  });
});
