import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendParallels } from '../../../src/app/map/parallel';

/** On which side of the straight line from the lower to the higher actor a tie runs, and how far off. */
const offset = (bend: number, [source, target]: readonly [number, number]) =>
  source < target ? bend : -bend;

describe('bends of parallel ties', () => {
  it('leaves single ties and self-ties straight', () => {
    expect([
      ...bendParallels([
        [0, 1],
        [1, 2],
        [2, 2],
        [2, 2],
      ]),
    ]).toEqual([0, 0, 0, 0]);
  });

  it('parts two ties, both ways or the same way', () => {
    const same = bendParallels([
      [0, 1],
      [0, 1],
    ]);
    expect(same[0]).toBeCloseTo(-0.07);
    expect(same[1]).toBeCloseTo(0.07);
    // There and back: to the left of each direction is another side.
    const back = bendParallels([
      [0, 1],
      [1, 0],
    ]);
    expect(back[0]).toBeCloseTo(-0.07);
    expect(back[1]).toBeCloseTo(-0.07);
  });

  it('keeps the middle one of three straight', () => {
    expect(
      bendParallels([
        [3, 1],
        [1, 3],
        [3, 1],
      ])[1],
    ).toBe(0);
  });

  it('never lays two ties of a pair on each other, and none goes far out', () => {
    const pair = fc.tuple(fc.nat(4), fc.nat(4));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (ends) => {
        const bends = bendParallels(ends);
        for (const [i, a] of ends.entries()) {
          expect(Math.abs(bends[i]!)).toBeLessThan(0.43);
          for (const [j, b] of ends.entries()) {
            const together = a[0] !== a[1] && new Set([...a, ...b]).size === 2 && b[0] !== b[1];
            if (i < j && together) {
              expect(Math.abs(offset(bends[i]!, a) - offset(bends[j]!, b))).toBeGreaterThan(0.01);
            }
          }
        }
      }),
    );
  });
});
