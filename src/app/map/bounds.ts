import { type Guide, guideBox } from './layout/guides';
import type { Positions } from './renderer';

export interface Bounds {
  readonly x: [low: number, high: number];
  readonly y: [low: number, high: number];
}

/**
 * The box around all actors, and around guides and where their words stand. A box without extent gets some, so that
 * one lone actor is not blown up.
 */
export const boundsOf = (positions: Positions, guides: readonly Guide[] = []): Bounds => {
  const x: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const y: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const include = (px: number, py: number) => {
    x[0] = Math.min(x[0], px);
    x[1] = Math.max(x[1], px);
    y[0] = Math.min(y[0], py);
    y[1] = Math.max(y[1], py);
  };
  for (let i = 0; i < positions.length; i += 2) include(positions[i]!, positions[i + 1]!);
  for (const guide of guides) {
    const { left, right, bottom, top } = guideBox(guide);
    include(left, bottom);
    include(right, top);
    if (guide.label.text !== '') include(guide.label.x, guide.label.y);
  }
  if (x[0] > x[1]) return { x: [-1, 1], y: [-1, 1] };
  return { x: atLeast(x, 120), y: atLeast(y, 120) };
};

const atLeast = ([low, high]: [number, number], extent: number): [number, number] => {
  const missing = Math.max(0, extent - (high - low)) / 2;
  return [low - missing, high + missing];
};
