import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIGNMENTS, aligned, type Standing } from '../../../src/app/arrange/align';

const at = (id: string, x: number, y: number, radius: number): Standing => ({ id, x, y, radius });
const ACTORS = [at('a', 0, 0, 5), at('b', 40, 30, 10), at('c', 100, 90, 15)];

const moved = (how: (typeof ALIGNMENTS)[number]) => Object.fromEntries(aligned(how, ACTORS));

describe('bringing actors into line', () => {
  it('aligns edges, not middles', () => {
    expect(moved('left')).toEqual({ b: [5, 30], c: [10, 90] });
    expect(moved('right')).toEqual({ a: [110, 0], b: [105, 30] });
    expect(moved('bottom')).toEqual({ b: [40, 5], c: [100, 10] });
    expect(moved('top')).toEqual({ a: [0, 100], b: [40, 95] });
  });

  it('aligns middles at their mean', () => {
    expect(moved('middle')).toEqual({ a: [0, 40], b: [40, 40], c: [100, 40] });
    const [, y] = aligned('centre', ACTORS).get('a')!;
    expect(y).toBe(0);
    expect(aligned('centre', ACTORS).get('a')![0]).toBeCloseTo(140 / 3);
  });

  it('makes even gaps between outlines, the outermost staying', () => {
    // From 5 to 85 there are 80; the middle one takes 20; two gaps of 30.
    expect(moved('across')).toEqual({ b: [45, 30] });
    expect(moved('down')).toEqual({ b: [40, 40] });
  });

  it('does nothing with too few', () => {
    expect(aligned('left', ACTORS.slice(0, 1)).size).toBe(0);
    expect(aligned('across', ACTORS.slice(0, 2)).size).toBe(0);
  });

  it('changes one coordinate only, and nothing the second time', () => {
    const standing = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      radius: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 8 }), fc.constantFrom(...ALIGNMENTS), (spots, how) => {
        const actors = spots.map((spot, i) => ({ id: `${i}`, ...spot }));
        const first = aligned(how, actors);
        const after = actors.map((actor) => {
          const [x, y] = first.get(actor.id) ?? [actor.x, actor.y];
          expect(x === actor.x || y === actor.y).toBe(true);
          return { ...actor, x, y };
        });
        // Even gaps may change who comes first where actors lie on each other.
        if (how !== 'across' && how !== 'down') expect(aligned(how, after).size).toBe(0);
      }),
    );
  });
});
