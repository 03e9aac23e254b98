import type { Positions } from '../renderer';

/** A change of places takes this long. Milliseconds. */
export const TWEEN = 400;

/** Slow at both ends; 0 to 1. */
export const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Places a share of the way from one set to another, 0 to 1. Where an actor came from nowhere it is there at once. */
export const between = (from: Positions, to: Positions, share: number): Positions =>
  to.map((value, i) => {
    const start = from[i];
    return start === undefined || Number.isNaN(start) ? value : start + (value - start) * share;
  });

/** The longest way that an actor has to go, in the units of `Positions`. */
export const farthest = (from: Positions, to: Positions): number => {
  let most = 0;
  for (let i = 0; i < to.length; i += 2) {
    most = Math.max(most, Math.hypot(to[i]! - from[i]!, to[i + 1]! - from[i + 1]!));
  }
  return most;
};
