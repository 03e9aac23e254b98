import { type Bucket, type CanFollow, canFollow } from './buckets';
import { countRoutes, type RouteCount, tailsOf } from './count';
import { longestWithin, type RouteSpace, SHORTEST, type TargetView } from './space';
import { type WalkedRoute, walkRoutes } from './walk';

/** Tables for whole lengths, which all pairs of one target share. */
export type LengthTables = Map<number, CanFollow>;

/**
 * The first `most` routes of a pair: shorter first, then the stronger weakest tie, then the larger share of ties
 * with evidence, then by actors. Also where there are far more routes than that: whole lengths are walked as
 * long as they fit; of the length that does not fit, the strength at which the list ends is found by counting,
 * and only the routes above it and, from the best-documented on, those at it are walked.
 */
export const bestRoutes = (
  space: RouteSpace,
  view: TargetView,
  tables: LengthTables,
  blocked: number,
  count: RouteCount,
  most: number,
): readonly WalkedRoute[] => {
  const best: WalkedRoute[] = [];
  for (let length = SHORTEST; length <= longestWithin(space); length++) {
    const here = count.byLength[length] ?? 0;
    if (here === 0) continue;
    const left = most - best.length;
    if (left <= 0) break;
    if (here > left) {
      for (const route of bestOfLength(space, view, blocked, length, left)) best.push(route);
      break;
    }
    const bucket = { length, atLeast: 0 };
    const follow = tables.get(length) ?? canFollow(space, view, bucket);
    tables.set(length, follow);
    for (const route of routesOf(space, view, blocked, bucket, follow)) best.push(route);
  }
  return best;
};

/** For routes of one length that are walked in the order of their actors: sorting keeps that order. */
const byWorth = (a: WalkedRoute, b: WalkedRoute): number => b.weakest - a.weakest || b.evidence - a.evidence;

/** The first `most` of the routes of one length, of which there are more. */
const bestOfLength = (
  space: RouteSpace,
  view: TargetView,
  blocked: number,
  length: number,
  most: number,
): readonly WalkedRoute[] => {
  const strengths = stepStrengths(space, view);
  const countAtLeast = (strength: number): number =>
    countRoutes(space, tailsOf(space, view, strength), blocked).byLength[length] ?? 0;

  // The first strength, going down, at which the routes at least as strong fill the list.
  let low = 0;
  let high = strengths.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countAtLeast(strengths[middle]!) >= most) high = middle;
    else low = middle + 1;
  }
  const last = strengths[low]!;

  const routes: WalkedRoute[] = [];
  const stronger = strengths[low - 1];
  if (stronger !== undefined) {
    const bucket = { length, atLeast: stronger };
    const follow = canFollow(space, view, bucket);
    for (const route of routesOf(space, view, blocked, bucket, follow)) routes.push(route);
  }
  for (let evidence = length; evidence >= 0 && routes.length < most; evidence--) {
    const bucket = { length, atLeast: last, exactly: { evidence } };
    walkRoutes(space, view, blocked, bucket, canFollow(space, view, bucket), (route) => {
      routes.push(route);
      return routes.length < most;
    });
  }
  return routes;
};

/** Every route of a bucket, best first. */
const routesOf = (
  space: RouteSpace,
  view: TargetView,
  blocked: number,
  bucket: Bucket,
  follow: CanFollow,
): readonly WalkedRoute[] => {
  const routes: WalkedRoute[] = [];
  walkRoutes(space, view, blocked, bucket, follow, (route) => {
    routes.push(route);
    return true;
  });
  return routes.sort(byWorth);
};

/** The different strengths of all steps that a route to the target can have, strongest first. */
const stepStrengths = ({ actors, steps }: RouteSpace, view: TargetView): readonly number[] => {
  const strengths = new Set<number>(steps.onward.strengths);
  for (let h = 0; h < actors.order; h++) {
    const at = view.lever[h]!;
    if (at >= 0) strengths.add(steps.leverage.strengths[at]!);
  }
  return [...strengths].sort((a, b) => b - a);
};
