import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LoopOnScreen, loopShape } from '../../../src/app/map/loops';

const LOOP: LoopOnScreen = {
  x: 100,
  y: 200,
  radius: 10,
  place: 0,
  width: 1.5,
  arrow: false,
  sizeScale: 1,
};

const anyLoop: fc.Arbitrary<LoopOnScreen> = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  radius: fc.integer({ min: 2, max: 40 }),
  place: fc.nat(17),
  width: fc.double({ min: 0.1, max: 6, noNaN: true }),
  arrow: fc.boolean(),
  sizeScale: fc.double({ min: 0.3, max: 4, noNaN: true }),
});

type Point = readonly [x: number, y: number];

const along = (loop: LoopOnScreen): Point[] => {
  const { start, first, second, end } = loopShape(loop);
  return Array.from({ length: 21 }, (_, i) => {
    const t = i / 20;
    const s = 1 - t;
    const at = (k: 0 | 1) =>
      s ** 3 * start[k] + 3 * s * s * t * first[k] + 3 * s * t * t * second[k] + t ** 3 * end[k];
    return [at(0), at(1)] as const;
  });
};

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('the loop of a tie to oneself', () => {
  it('stands above its actor, from rim to rim', () => {
    const { start, end, first, second } = loopShape(LOOP);
    expect(distance(start, [100, 200])).toBeCloseTo(10, 9);
    expect(distance(end, [100, 200])).toBeCloseTo(10, 9);
    // The same on both sides of straight up.
    expect(start[0] + end[0]).toBeCloseTo(200, 9);
    expect(start[1]).toBeCloseTo(end[1], 9);
    expect(first[1]).toBeCloseTo(second[1], 9);
    expect(first[1]).toBeLessThan(start[1]);
  });

  it('ends in an arrowhead whose tip touches the rim', () => {
    const { head, end } = loopShape({ ...LOOP, arrow: true });
    const [left, tip, right] = head!;
    expect(distance(tip, [100, 200])).toBeCloseTo(11, 9);
    expect(distance(left, end)).toBeCloseTo(distance(right, end), 9);
    expect(distance(left, tip)).toBeCloseTo(distance(right, tip), 9);
    expect(loopShape(LOOP).head).toBeNull();
  });

  it('keeps out of the actor, and goes out and comes back', () => {
    fc.assert(
      fc.property(anyLoop, (loop) => {
        const points = along(loop);
        for (const point of points) {
          expect(distance(point, [loop.x, loop.y])).toBeGreaterThan(loop.radius - 0.01);
        }
        expect(distance(points[10]!, [loop.x, loop.y])).toBeGreaterThan(loop.radius + 3);
      }),
    );
  });

  it('never lies on another loop of the actor', () => {
    fc.assert(
      fc.property(anyLoop, fc.nat(17), (loop, place) => {
        if (place === loop.place) return;
        expect(distance(along(loop)[10]!, along({ ...loop, place })[10]!)).toBeGreaterThan(3);
      }),
    );
  });
});
