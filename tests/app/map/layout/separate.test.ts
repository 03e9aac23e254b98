import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../../src/app/map/layout/grid';
import { separate } from '../../../../src/app/map/layout/separate';
import { overlaps } from './requests';

const anyActors = fc.array(
  fc.record({
    x: fc.integer({ min: -60, max: 60 }),
    y: fc.integer({ min: -60, max: 60 }),
    radius: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 60 },
);

describe('pushing apart', () => {
  it('leaves no two actors on each other, and always does the same', () => {
    fc.assert(
      fc.property(anyActors, (actors) => {
        const radii = actors.map(({ radius }) => radius);
        const places = () => Float64Array.from(actors.flatMap(({ x, y }) => [x, y]));
        const [once, again] = [places(), places()];
        separate(once, radii, 1);
        separate(again, radii, 1);
        expect(once).toEqual(again);
        expect(overlaps(once, radii)).toBe(0);
      }),
    );
  });

  it('parts a hundred actors on one spot', () => {
    const places = new Float64Array(200);
    const radii = new Float64Array(100).fill(6);
    separate(places, radii, 2);
    expect(overlaps(places, radii)).toBe(0);
  });

  it('leaves actors that have room exactly where they are', () => {
    const places = Float64Array.from([0, 0, 21, 0, 0, 30]);
    separate(places, [10, 10, 10], 0.5);
    expect([...places]).toEqual([0, 0, 21, 0, 0, 30]);
  });

  it('moves two by half of what is missing', () => {
    const places = Float64Array.from([0, 0, 10, 0]);
    separate(places, [8, 8], 0);
    expect([...places]).toEqual([-3, 0, 13, 0]);
  });

  it('moves nobody who is anchored', () => {
    const places = Float64Array.from([0, 0, 10, 0, 20, 0]);
    separate(places, [8, 8, 8], 0, new Set([1]));
    expect([...places]).toEqual([-6, 0, 10, 0, 26, 0]);
  });
});

describe('squares of near actors', () => {
  it('name every pair that touches, once', () => {
    fc.assert(
      fc.property(anyActors, (actors) => {
        const places = Float64Array.from(actors.flatMap(({ x, y }) => [x, y]));
        const reach = Float64Array.from(actors, ({ radius }) => radius);
        const near: string[] = [];
        cellsOf(places, reach).forEachNear((a, b) => near.push(`${Math.min(a, b)} ${Math.max(a, b)}`));
        expect(new Set(near).size).toBe(near.length);
        for (let a = 0; a < actors.length; a++) {
          for (let b = a + 1; b < actors.length; b++) {
            const dx = places[2 * a]! - places[2 * b]!;
            const dy = places[2 * a + 1]! - places[2 * b + 1]!;
            if (Math.hypot(dx, dy) < reach[a]! + reach[b]!) expect(near).toContain(`${a} ${b}`);
          }
        }
      }),
    );
  });
});
