import { isHolder, type RouteActors } from './actors';
import type { RouteSteps } from './steps';

/** How long a route may be, and how many are listed. */
export interface BoomerangLimits {
  /** Most ties of a route. */
  readonly maxTies: number;
  /** Most allies between the blocked actor and the first holder. */
  readonly maxAllies: number;
  /** Most routes that are listed over all pairs. */
  readonly maxRoutes: number;
}

/** All that a search of routes reads: who there is, what steps there are, and how far a route may go. */
export interface RouteSpace {
  readonly actors: RouteActors;
  readonly steps: RouteSteps;
  readonly maxTies: number;
  readonly maxAllies: number;
}

/** The shortest route has two ties: to a holder, and on to the target. */
export const SHORTEST = 2;

/** A route passes one holder or two. */
export const MAX_HOLDERS = 2;

/** Most allies that limits leave room for: with one holder, two ties are no ally's. */
export const alliesWithin = ({ maxTies, maxAllies }: RouteSpace): number =>
  Math.min(maxAllies, maxTies - SHORTEST);

/** Length of the longest route that the limits allow; below `SHORTEST` where they allow none. */
export const longestWithin = ({ maxTies, maxAllies }: RouteSpace): number =>
  Math.min(maxTies, maxAllies + MAX_HOLDERS + 1);

/** The space as seen from one target: who can hold leverage over it. */
export interface TargetView {
  readonly target: number;
  /** 1 where the actor can be a holder in a route to this target. */
  readonly holder: Uint8Array;
  /** Position, in `steps.leverage`, of the holder's step to the target; -1 where it has none. */
  readonly lever: Int32Array;
  /** Fewest ties from a holder to the target: 1, or 2 over another holder; 0 where there is no way. */
  readonly tiesLeft: Uint8Array;
}

/** Look at the space from one target. O(actors + steps). */
export const viewOf = ({ actors, steps }: RouteSpace, target: number): TargetView => {
  const holder = new Uint8Array(actors.order);
  const home = actors.country[target]!;
  for (let i = 0; i < actors.order; i++) holder[i] = Number(isHolder(actors, i, home));
  const lever = new Int32Array(actors.order).fill(-1);
  const { offsets, ends } = steps.leverage;
  for (let at = offsets[target]!; at < offsets[target + 1]!; at++) {
    const end = ends[at]!;
    if (holder[end] === 1) lever[end] = at;
  }
  return { target, holder, lever, tiesLeft: tiesLeftOf(steps, holder, lever) };
};

const tiesLeftOf = ({ onward }: RouteSteps, holder: Uint8Array, lever: Int32Array): Uint8Array =>
  holder.map((is, h) => {
    if (is === 0) return 0;
    if (lever[h]! >= 0) return 1;
    for (let at = onward.offsets[h]!; at < onward.offsets[h + 1]!; at++) {
      if (lever[onward.ends[at]!]! >= 0) return 2;
    }
    return 0;
  });
