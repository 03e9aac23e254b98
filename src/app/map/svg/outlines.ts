import { outlineOf, type Shape } from '../shapes';
import type { Point } from './markup';

/**
 * Corners of a shape of this radius with every side `out` pixels further out and no corner rounded, so that a
 * ring keeps the shape it runs around. Around 0, 0, y downwards; `null` for the circle, of radius `radius + out`.
 */
export const outlineAround = (shape: Shape, radius: number, out: number): readonly Point[] | null => {
  const corners = outlineOf(shape);
  if (corners === null) return null;
  const count = corners.length;
  const sides = corners.map((corner, i) => sideOf(corner, corners[(i + 1) % count]!, radius, out));
  return sides.map((side, i) => crossing(sides[(i + count - 1) % count]!, side));
};

/** A line: all points whose product with the normal is `far`. */
interface Line {
  readonly nx: number;
  readonly ny: number;
  readonly far: number;
}

/** The side from one corner to the next, moved out. Corners run clockwise on the screen. */
const sideOf = ([ax, ay]: Point, [bx, by]: Point, radius: number, out: number): Line => {
  const length = Math.hypot(bx - ax, by - ay);
  const nx = (by - ay) / length;
  const ny = (ax - bx) / length;
  return { nx, ny, far: (nx * ax + ny * ay) * radius + out };
};

const crossing = (a: Line, b: Line): Point => {
  const across = a.nx * b.ny - a.ny * b.nx;
  return [(a.far * b.ny - b.far * a.ny) / across, (b.far * a.nx - a.far * b.nx) / across];
};

/** How far from the middle the outline is in a direction. The outline can be seen whole from the middle. */
export const distanceAt = (corners: readonly Point[], angle: number): number => {
  const dx = Math.cos(angle);
  const dy = Math.sin(angle);
  let far = 0;
  for (const [i, [ax, ay]] of corners.entries()) {
    const [bx, by] = corners[(i + 1) % corners.length]!;
    const ex = bx - ax;
    const ey = by - ay;
    const across = dx * ey - dy * ex;
    if (Math.abs(across) < 1e-12) continue;
    const along = (ax * ey - ay * ex) / across;
    const share = (ax * dy - ay * dx) / across;
    if (along > far && share >= -1e-9 && share <= 1 + 1e-9) far = along;
  }
  return far;
};
