import { expect, it } from 'vitest';
import { SHAPES } from '../../../../src/app/map/shapes';
import { distanceAt, outlineAround } from '../../../../src/app/map/svg/outlines';

const area = (corners: readonly (readonly [number, number])[]): number =>
  Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [nx, ny] = corners[(i + 1) % corners.length]!;
      return sum + x * ny - nx * y;
    }, 0) / 2,
  );

it('a square of radius 10 with its sides 2 further out', () => {
  const half = (10 * Math.sqrt(Math.PI)) / 2 + 2;
  const corners = outlineAround('square', 10, 2)!;
  expect(corners).toHaveLength(4);
  for (const [x, y] of corners) {
    expect(Math.abs(x)).toBeCloseTo(half, 9);
    expect(Math.abs(y)).toBeCloseTo(half, 9);
  }
});

it('is the shape itself with nothing added: about the area of the circle', () => {
  for (const shape of SHAPES) {
    const corners = outlineAround(shape, 10, 0);
    if (corners === null) expect(shape).toBe('circle');
    else expect(area(corners) / (Math.PI * 100), shape).toBeCloseTo(1, 1);
  }
});

it('every side of every shape moves out by as much, those of the cross too', () => {
  for (const shape of SHAPES) {
    const before = outlineAround(shape, 12, 0);
    const after = outlineAround(shape, 12, 3);
    if (before === null || after === null) continue;
    for (const [i, a] of before.entries()) {
      const b = before[(i + 1) % before.length]!;
      const moved = after[i]!;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      // Distance of the moved corner from the line through the old side.
      const off = ((b[1] - a[1]) * (moved[0] - a[0]) - (b[0] - a[0]) * (moved[1] - a[1])) / length;
      expect(off, `${shape} ${i}`).toBeCloseTo(3, 9);
    }
  }
});

it('tells how far a square reaches: its side to the right, its corner in between', () => {
  const corners = outlineAround('square', 10, 0)!;
  const half = (10 * Math.sqrt(Math.PI)) / 2;
  expect(distanceAt(corners, 0)).toBeCloseTo(half, 9);
  expect(distanceAt(corners, -Math.PI / 2)).toBeCloseTo(half, 9);
  expect(distanceAt(corners, Math.PI / 4)).toBeCloseTo(half * Math.SQRT2, 9);
});
