import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { within } from '../../../../src/app/map/interaction/polygon';

describe('a closed line', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;

  it('holds what it runs around', () => {
    expect(within(square, 5, 5)).toBe(true);
    expect(within(square, 11, 5)).toBe(false);
    expect(within(square, 5, -1)).toBe(false);
  });

  it('of fewer than three points holds nothing', () => {
    expect(within([], 0, 0)).toBe(false);
    expect(within([[0, 0]], 0, 0)).toBe(false);
    expect(
      within(
        [
          [0, 0],
          [10, 10],
        ],
        5,
        4,
      ),
    ).toBe(false);
  });

  it('leaves out a bay', () => {
    const bay = [
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 2],
      [0, 10],
    ] as const;
    expect(within(bay, 5, 8)).toBe(false);
    expect(within(bay, 1, 5)).toBe(true);
  });

  it('does not care where it begins, nor which way round it runs', () => {
    const coordinate = fc.integer({ min: -20, max: 20 });
    const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 8 });
    fc.assert(
      // Off the whole numbers: never on a corner.
      fc.property(line, coordinate, coordinate, fc.nat(7), (points, px, py, shift) => {
        const [x, y] = [px + 0.371, py + 0.413];
        const turned = [...points.slice(shift), ...points.slice(0, shift)];
        const inside = within(points, x, y);
        expect(within(turned, x, y)).toBe(inside);
        expect(within(turned.toReversed(), x, y)).toBe(inside);
      }),
    );
  });
});
