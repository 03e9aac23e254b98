import { BLOCKED_NODE, type MinimalRoutes, TARGET_NODE } from './minimal';

/**
 * The actors that stand in every active route, as numbers of `RouteActors`, rising; the two ends do not count.
 * None where there is no route. Only actors of one route can be critical; each is left out in turn.
 * O(actors of that route · steps).
 */
export const criticalActors = (routes: MinimalRoutes): readonly number[] =>
  (someRoute(routes, undefined) ?? [])
    .filter((node) => someRoute(routes, node) === undefined)
    .map((node) => routes.actors[node]!)
    .sort((a, b) => a - b);

/**
 * The nodes between the ends of a route that does not pass `without`; undefined where there is none. Allies are
 * reached over as few others as can be, and a holder with leverage of its own comes before one without, so that
 * a route is found wherever the limits leave room for one.
 */
const someRoute = (routes: MinimalRoutes, without: number | undefined): readonly number[] | undefined => {
  const { nexts, ally, maxAllies, maxTies } = routes;
  const chains = new Map<number, readonly number[]>([[BLOCKED_NODE, []]]);
  const queue = [BLOCKED_NODE];
  for (let at = 0; at < queue.length; at++) {
    const chain = chains.get(queue[at]!)!;
    for (const next of nexts[queue[at]!]!) {
      if (next === without) continue;
      if (ally[next] !== 1) {
        const holders = holdersFrom(routes, next, without);
        if (holders !== undefined && chain.length + holders.length + 1 <= maxTies)
          return [...chain, ...holders];
      } else if (chain.length < maxAllies && !chains.has(next)) {
        chains.set(next, [...chain, next]);
        queue.push(next);
      }
    }
  }
  return undefined;
};

/** The holders of a route from this one on: itself, or itself and a second one. */
const holdersFrom = (
  { nexts }: MinimalRoutes,
  holder: number,
  without: number | undefined,
): readonly number[] | undefined => {
  const next = nexts[holder]!.find((node) => node !== without);
  if (next === undefined) return undefined;
  return next === TARGET_NODE ? [holder] : [holder, next];
};
