import { alliesWithin, type RouteSpace, type TargetView } from './space';

/**
 * The actors and steps of the routes of a pair that cannot be cut short by leaving actors out. Whatever set of
 * routes is disjoint stays so when each is cut short, and an actor that stands in every route stands in every
 * such one; so these are enough for both questions. They have an order that routes at large have not: only the
 * first ally is an ally of the blocked actor, and only the last holder has leverage.
 *
 * Node 0 is the blocked actor, node 1 the target.
 */
export interface MinimalRoutes {
  /** Actor of each node. */
  readonly actors: readonly number[];
  /** Nodes that may follow each node. */
  readonly nexts: readonly (readonly number[])[];
  /** 1 where the node is an ally. */
  readonly ally: Uint8Array;
  readonly maxAllies: number;
  readonly maxTies: number;
}

export const BLOCKED_NODE = 0;
export const TARGET_NODE = 1;

/**
 * Cut down the steps of a pair to those that a route within the limits can have when it is as short as its
 * actors let it be. A step is left out when the fewest ties up to it and the fewest behind it are too many.
 * With up to two allies an actor's place in such a route is fixed by its distance from the blocked actor, and
 * every path through the result is a route. O(actors + steps).
 */
export const minimalRoutes = (space: RouteSpace, view: TargetView, blocked: number): MinimalRoutes => {
  const { onward } = space.steps;
  const { civil } = space.actors;
  const most = alliesWithin(space);
  const allyDistance = distancesOverAllies(space, blocked, most);
  const forSteps = (actor: number, visit: (end: number) => void): void => {
    for (let at = onward.offsets[actor]!; at < onward.offsets[actor + 1]!; at++) visit(onward.ends[at]!);
  };
  const actors = [blocked, view.target];
  const nodeOf = new Map([
    [blocked, BLOCKED_NODE],
    [view.target, TARGET_NODE],
  ]);
  const node = (actor: number): number => {
    const known = nodeOf.get(actor);
    if (known !== undefined) return known;
    nodeOf.set(actor, actors.length);
    return actors.push(actor) - 1;
  };
  const follow = (actor: number): number[] => {
    if (civil[actor] !== 1) {
      if (view.lever[actor]! >= 0) return [view.target];
      const last: number[] = [];
      forSteps(actor, (next) => {
        if (view.lever[next]! >= 0) last.push(next);
      });
      return last;
    }
    const passed = allyDistance.get(actor)!;
    const found: number[] = [];
    forSteps(actor, (next) => {
      if (civil[next] === 1) {
        const distance = allyDistance.get(next);
        if (passed < most && distance !== undefined && (passed === 0 || distance > 1)) found.push(next);
      } else {
        const rest = view.tiesLeft[next]!;
        if (rest > 0 && passed + 1 + rest <= space.maxTies) found.push(next);
      }
    });
    return found;
  };

  const nexts: number[][] = [];
  for (let at = 0; at < actors.length; at++)
    nexts.push(at === TARGET_NODE ? [] : follow(actors[at]!).map(node));
  return {
    actors,
    nexts,
    ally: Uint8Array.from(actors, (actor, i) => Number(i > TARGET_NODE && civil[actor] === 1)),
    maxAllies: most,
    maxTies: space.maxTies,
  };
};

/** Fewest ally ties from the blocked actor, for the civil actors within so many; itself is at 0. */
const distancesOverAllies = (space: RouteSpace, blocked: number, most: number): Map<number, number> => {
  const { onward } = space.steps;
  const distances = new Map([[blocked, 0]]);
  const queue = [blocked];
  for (let at = 0; at < queue.length; at++) {
    const actor = queue[at]!;
    const distance = distances.get(actor)! + 1;
    if (distance > most) break;
    for (let step = onward.offsets[actor]!; step < onward.offsets[actor + 1]!; step++) {
      const next = onward.ends[step]!;
      if (space.actors.civil[next] !== 1 || distances.has(next)) continue;
      distances.set(next, distance);
      queue.push(next);
    }
  }
  return distances;
};

/** Is a path of nodes, both ends left out, a route within the limits? */
export const isWithin = (routes: MinimalRoutes, path: readonly number[]): boolean => {
  const allies = path.reduce((sum, node) => sum + routes.ally[node]!, 0);
  return allies <= routes.maxAllies && path.length + 1 <= routes.maxTies;
};
