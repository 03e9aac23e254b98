import type { Shape } from '../shapes';
import { type Markup, num, type Point, points, tag } from './markup';
import { distanceAt, outlineAround } from './outlines';

/** A broken ring: this many dashes, each after a gap that takes this share of its place. */
const DASHES = 10;
const GAP_SHARE = 0.38;

/** A shape of this radius, grown by `out` on every side and filled. */
export const filledOutline = (shape: Shape, radius: number, out: number, fill: string): Markup => {
  const corners = outlineAround(shape, radius, out);
  return corners === null
    ? tag('circle', { r: radius + out, fill })
    : tag('polygon', { points: points(corners), fill });
};

/** A ring around a shape, from `near` to `far` outside of it, in dashes. */
export const brokenRing = (shape: Shape, radius: number, near: number, far: number, fill: string): Markup => {
  const inner = outlineAround(shape, radius, near);
  const outer = outlineAround(shape, radius, far);
  let d = '';
  for (let i = 0; i < DASHES; i++) {
    // Counted from the right, upwards, as angles are.
    const from = -(2 * Math.PI * (i + GAP_SHARE)) / DASHES;
    const to = -(2 * Math.PI * (i + 1)) / DASHES;
    d += dash(along(outer, radius + far, from, to), along(inner, radius + near, from, to));
  }
  return tag('path', { d, fill });
};

const dash = (outer: readonly Point[], inner: readonly Point[]): string =>
  `M${[...outer, ...inner.toReversed()].map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}Z`;

/** Arcs are drawn as this many straight pieces: off by less than a hundredth of a pixel. */
const PIECES = 6;

/** Points of an outline between two angles, the corners in between included. `null` is a circle. */
const along = (corners: readonly Point[] | null, radius: number, from: number, to: number): Point[] => {
  const angles = [from, to];
  if (corners === null) {
    for (let i = 1; i < PIECES; i++) angles.push(from + ((to - from) * i) / PIECES);
  } else {
    for (const [x, y] of corners) {
      const turns = Math.round((Math.atan2(y, x) - (from + to) / 2) / (2 * Math.PI));
      const angle = Math.atan2(y, x) - turns * 2 * Math.PI;
      if (angle < from && angle > to) angles.push(angle);
    }
  }
  return angles
    .sort((a, b) => b - a)
    .map((angle) => {
      const far = corners === null ? radius : distanceAt(corners, angle);
      return [far * Math.cos(angle), far * Math.sin(angle)];
    });
};
