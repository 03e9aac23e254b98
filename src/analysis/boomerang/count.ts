import type { BoomerangPattern } from '../result';
import { HOLDER_CLASSES, noPatterns } from './patterns';
import { alliesWithin, type RouteSpace, type TargetView } from './space';
import { findStep } from './steps';

/** How many routes a pair has. */
export interface RouteCount {
  readonly total: number;
  /** By length in ties; index 0 and 1 are always 0. */
  readonly byLength: readonly number[];
  readonly patterns: Readonly<Record<BoomerangPattern, number>>;
}

/** Ways from an actor on to the target: one number a holder class, and one for two holders. */
const KINDS_OF_TAIL = HOLDER_CLASSES.length + 1;
const TWO_HOLDERS = HOLDER_CLASSES.length;

/**
 * What lies behind each civil actor on the way to one target. Row `i` of a table has `KINDS_OF_TAIL` numbers.
 * It does not depend on the blocked actor, so all pairs with one target share it.
 */
export interface Tails {
  /** Ways from the actor itself: access to a holder, leverage, with a second holder between or not. */
  readonly own: Float64Array;
  /** The sum of `own` over the actor's allies. */
  readonly allies: Float64Array;
  /** Only steps at least this strong were counted. */
  readonly atLeast: number;
}

/** Count the ways behind every civil actor, over steps of at least this strength. O(actors + steps). */
export const tailsOf = (space: RouteSpace, view: TargetView, atLeast = 0): Tails => {
  const { civil, holderClass, order } = space.actors;
  const { onward, leverage } = space.steps;
  const hasLever = (holder: number): boolean =>
    view.lever[holder]! >= 0 && leverage.strengths[view.lever[holder]!]! >= atLeast;
  const forSteps = (actor: number, visit: (end: number) => void): void => {
    for (let at = onward.offsets[actor]!; at < onward.offsets[actor + 1]!; at++) {
      if (onward.strengths[at]! >= atLeast) visit(onward.ends[at]!);
    }
  };

  const secondHolders = new Float64Array(order);
  for (let h = 0; h < order; h++) {
    if (view.holder[h] !== 1) continue;
    forSteps(h, (next) => {
      if (hasLever(next)) secondHolders[h]!++;
    });
  }
  const own = new Float64Array(order * KINDS_OF_TAIL);
  for (let x = 0; x < order; x++) {
    if (civil[x] !== 1) continue;
    forSteps(x, (h) => {
      if (view.holder[h] !== 1) return;
      if (hasLever(h)) own[x * KINDS_OF_TAIL + holderClass[h]!]!++;
      own[x * KINDS_OF_TAIL + TWO_HOLDERS]! += secondHolders[h]!;
    });
  }
  const allies = new Float64Array(order * KINDS_OF_TAIL);
  for (let x = 0; x < order; x++) {
    if (civil[x] !== 1) continue;
    forSteps(x, (ally) => {
      if (civil[ally] !== 1) return;
      for (let k = 0; k < KINDS_OF_TAIL; k++)
        allies[x * KINDS_OF_TAIL + k]! += own[ally * KINDS_OF_TAIL + k]!;
    });
  }
  return { own, allies, atLeast };
};

/**
 * The exact number of active routes of a pair, without listing them. Civil actors and holders are disjoint
 * sets, so only the chain of allies can repeat an actor. All but the last ally are walked through; the last is
 * summed over, less those that the chain has already passed (with two allies: the blocked actor itself).
 *
 * With up to two allies this takes O(allies of the blocked actor), after `tailsOf`. With more, it grows with
 * the number of chains of `maxAllies - 1` allies. Exact up to 2^53 routes.
 */
export const countRoutes = (space: RouteSpace, tails: Tails, blocked: number): RouteCount => {
  const { maxTies } = space;
  const most = alliesWithin(space);
  const byAllies = tailsByAllies(space, tails, blocked, most);
  const byLength: number[] = new Array(Math.max(0, most) + 4).fill(0);
  const patterns = noPatterns();
  for (let m = 0; m <= most; m++) {
    const found = byAllies.subarray(m * KINDS_OF_TAIL, (m + 1) * KINDS_OF_TAIL);
    HOLDER_CLASSES.forEach((holderClass, k) => {
      patterns[m === 0 ? 'direct' : holderClass] += found[k]!;
      byLength[m + 2]! += found[k]!;
    });
    if (m + 3 > maxTies) continue;
    patterns['two-step'] += found[TWO_HOLDERS]!;
    byLength[m + 3]! += found[TWO_HOLDERS]!;
  }
  const total = byLength.reduce((sum, n) => sum + n, 0);
  return { total, byLength, patterns };
};

/** For each number of allies up to `most`, the tails behind all chains of that many. */
const tailsByAllies = (space: RouteSpace, tails: Tails, blocked: number, most: number): Float64Array => {
  const { civil, order } = space.actors;
  const { onward } = space.steps;
  const sums = new Float64Array(Math.max(0, most + 1) * KINDS_OF_TAIL);
  if (most < 0) return sums;
  const add = (m: number, table: Float64Array, actor: number, sign: 1 | -1): void => {
    for (let k = 0; k < KINDS_OF_TAIL; k++) {
      sums[m * KINDS_OF_TAIL + k]! += sign * table[actor * KINDS_OF_TAIL + k]!;
    }
  };
  const areAllies = (a: number, b: number): boolean => {
    const at = findStep(onward, a, b);
    return at >= 0 && onward.strengths[at]! >= tails.atLeast;
  };

  const passed = new Uint8Array(order);
  const chain = [blocked];
  passed[blocked] = 1;
  const extend = (): void => {
    const last = chain[chain.length - 1]!;
    add(chain.length, tails.allies, last, 1);
    for (const actor of chain)
      if (actor !== last && areAllies(last, actor)) add(chain.length, tails.own, actor, -1);
    if (chain.length === most) return;
    for (let at = onward.offsets[last]!; at < onward.offsets[last + 1]!; at++) {
      const ally = onward.ends[at]!;
      if (civil[ally] !== 1 || passed[ally] === 1 || onward.strengths[at]! < tails.atLeast) continue;
      passed[ally] = 1;
      chain.push(ally);
      extend();
      chain.pop();
      passed[ally] = 0;
    }
  };
  add(0, tails.own, blocked, 1);
  if (most > 0) extend();
  return sums;
};
