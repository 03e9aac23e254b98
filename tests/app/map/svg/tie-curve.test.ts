import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THINNEST, type TieOnScreen, tieCurve } from '../../../../src/app/map/svg/tie-curve';

const TIE: TieOnScreen = {
  source: [0, 0],
  target: [100, 0],
  sourceRadius: 10,
  targetRadius: 20,
  bend: 0,
  width: 2,
  arrow: false,
  sizeScale: 1,
};

describe('a straight tie', () => {
  it('runs from rim to rim', () => {
    const { start, end, head } = tieCurve(TIE);
    expect(start[0]).toBeCloseTo(10, 9);
    expect(end[0]).toBeCloseTo(80, 9);
    expect([start[1], end[1]]).toEqual([0, 0]);
    expect(head).toBeNull();
  });

  it('ends in a triangle whose tip stands a pixel off the target', () => {
    const { end, head } = tieCurve({ ...TIE, arrow: true });
    // Half the width of the head: 1 * 2.1 + 1.9 = 4; its length: 4 * 2.1 = 8.4.
    expect(head![1][0]).toBeCloseTo(79, 9);
    expect(end[0]).toBeCloseTo(79 - 8.4, 9);
    expect(head![0]).toEqual([end[0], 4]);
    expect(head![2]).toEqual([end[0], -4]);
  });

  it('is never thinner than can be seen', () => {
    expect(tieCurve({ ...TIE, width: 0.01 }).width).toBe(THINNEST);
  });
});

describe('a bent tie', () => {
  it('goes to the left of its direction, the share of its length away', () => {
    const { start, control, end } = tieCurve({ ...TIE, sourceRadius: 0, targetRadius: 0, bend: 0.2 });
    const middle = [(start[0] + 2 * control[0] + end[0]) / 4, (start[1] + 2 * control[1] + end[1]) / 4];
    // Up on the screen is left of rightwards.
    expect(middle[0]).toBeCloseTo(50, 1);
    expect(middle[1]).toBeCloseTo(-20, 1);
  });

  it('and its opposite, bent by the opposite, lie on each other', () => {
    const there = tieCurve({ ...TIE, targetRadius: 10, bend: 0.14 });
    const back = tieCurve({ ...TIE, targetRadius: 10, source: TIE.target, target: TIE.source, bend: -0.14 });
    expect(back.start[0]).toBeCloseTo(there.end[0], 9);
    expect(back.start[1]).toBeCloseTo(there.end[1], 9);
    expect(back.control[1]).toBeCloseTo(there.control[1], 9);
  });
});

it('is made of numbers for any two actors, even on the same spot', () => {
  const coordinate = fc.double({ min: -5_000, max: 5_000, noNaN: true });
  fc.assert(
    fc.property(
      fc.record({
        source: fc.tuple(coordinate, coordinate),
        target: fc.tuple(coordinate, coordinate),
        sourceRadius: fc.double({ min: 0, max: 60, noNaN: true }),
        targetRadius: fc.double({ min: 0, max: 60, noNaN: true }),
        bend: fc.double({ min: -0.42, max: 0.42, noNaN: true }),
        width: fc.double({ min: 0, max: 6, noNaN: true }),
        arrow: fc.boolean(),
        sizeScale: fc.double({ min: 0.1, max: 5, noNaN: true }),
      }),
      (tie) => {
        const { start, control, end, head } = tieCurve(tie);
        for (const point of [start, control, end, ...(head ?? [])]) {
          expect(point.every(Number.isFinite)).toBe(true);
        }
      },
    ),
  );
});
