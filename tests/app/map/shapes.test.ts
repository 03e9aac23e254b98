import { describe, expect, it } from 'vitest';
import { outlineOf, reachOf, SHAPES } from '../../../src/app/map/shapes';

/** Shoelace formula. */
const areaOf = (corners: readonly (readonly [number, number])[]) =>
  Math.abs(
    corners.reduce((sum, [ax, ay], i) => {
      const [bx, by] = corners[(i + 1) % corners.length]!;
      return sum + ax * by - bx * ay;
    }, 0) / 2,
  );

describe('shapes', () => {
  it.each(SHAPES)('cover the area of the circle: %s', (shape) => {
    const outline = outlineOf(shape);
    if (outline === null) return;
    expect(areaOf(outline) / Math.PI).toBeGreaterThan(0.97);
    expect(areaOf(outline) / Math.PI).toBeLessThan(1.03);
  });

  it('reach as far as their corners, and to the sides as far as they are wide there', () => {
    const half = Math.sqrt(Math.PI) / 2;
    expect(reachOf('circle')).toEqual({ side: 1, above: 1, below: 1 });
    expect(reachOf('square').side).toBeCloseTo(half, 9);
    expect(reachOf('square').above).toBeCloseTo(half, 9);
    expect(reachOf('diamond').side).toBeCloseTo(half * Math.SQRT2, 9);
    expect(reachOf('diamond').below).toBeCloseTo(half * Math.SQRT2, 9);
    // The corner of an equilateral triangle is twice as far from the middle as its side.
    const triangle = reachOf('triangle');
    expect(triangle.above).toBeCloseTo(2 * triangle.below, 9);
    expect(reachOf('triangle-down').below).toBeCloseTo(triangle.above, 9);
    // At two thirds of its height it is two thirds as wide as its side, on both sides of the middle.
    expect(triangle.side).toBeCloseTo((2 * triangle.below) / Math.sqrt(3), 9);
    expect(reachOf('cross').side).toBeCloseTo(1.12, 9);
    expect(reachOf('hexagon').side).toBeGreaterThan(reachOf('hexagon').above);
  });
});
