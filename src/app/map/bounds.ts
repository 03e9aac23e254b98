import type { Positions } from './renderer';

export interface Bounds {
  readonly x: [low: number, high: number];
  readonly y: [low: number, high: number];
}

/** The box around all actors. A box without extent gets some, so that one lone actor is not blown up. */
export const boundsOf = (positions: Positions): Bounds => {
  const x: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const y: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < positions.length; i += 2) {
    x[0] = Math.min(x[0], positions[i]!);
    x[1] = Math.max(x[1], positions[i]!);
    y[0] = Math.min(y[0], positions[i + 1]!);
    y[1] = Math.max(y[1], positions[i + 1]!);
  }
  if (positions.length === 0) return { x: [-1, 1], y: [-1, 1] };
  return { x: atLeast(x, 120), y: atLeast(y, 120) };
};

const atLeast = ([low, high]: [number, number], extent: number): [number, number] => {
  const missing = Math.max(0, extent - (high - low)) / 2;
  return [low - missing, high + missing];
};
