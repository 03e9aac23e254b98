import type { PolicyNetwork } from '../../model/network';
import type { BlockedPair, BoomerangResult, BoomerangRoute } from '../result';
import { type RouteActors, routeActors } from './actors';
import { bestRoutes, type LengthTables } from './best';
import { type Blockage, findBlockages } from './blockage';
import { countRoutes, type Tails, tailsOf } from './count';
import { criticalActors } from './critical';
import { disjointRoutes } from './disjoint';
import { minimalRoutes } from './minimal';
import { HOLDER_CLASSES, patternOf } from './patterns';
import { type BoomerangLimits, type RouteSpace, type TargetView, viewOf } from './space';
import { routeSteps } from './steps';
import type { WalkedRoute } from './walk';

/** How a caller follows a search. */
export interface BoomerangHooks {
  /** Told after each pair which share of them is done, 0 to 1. Throwing from here stops the search. */
  readonly progress?: (done: number) => void;
}

/**
 * Active boomerang routes (Keck & Sikkink 1998): for every recorded blockage of a domestic civil-society actor
 * by a government body of its own country, the ways round that body over allies and holders of leverage abroad.
 *
 * A route is a sequence of actors: the blocked actor; up to `maxAllies` civil allies; one or two holders (a
 * foreign government, an intergovernmental body, a donor not at home), of whom the first is reached by access
 * and the last has leverage; the target. No actor repeats, no route has more than `maxTies` ties, and all its
 * ties are active. Parallel ties do not multiply routes: the strongest stands for its step.
 *
 * Pairs are ordered by the blocked actor's id, then the target's. Counts, patterns, `disjoint` and `critical`
 * are exact also where the list is cut. `maxRoutes` is spent pair by pair in that order, in each on its best
 * routes: shorter first, then the stronger weakest tie, then the larger share with evidence, then the actors'
 * ids one by one. All orders of ids are by code unit.
 *
 * With up to two allies the time is O(pairs · steps) and that of walking the listed routes; with more it grows
 * with the number of chains of `maxAllies - 1` allies, and `disjoint` may be a bound (`disjoint_at_most`).
 * The network must be valid (see `checkNetwork`).
 */
export const findBoomerangRoutes = (
  network: PolicyNetwork,
  limits: BoomerangLimits,
  hooks: BoomerangHooks = {},
): BoomerangResult => {
  const actors = routeActors(network.stakeholders);
  const blockages = findBlockages(network, actors);
  const space = { ...limits, actors, steps: routeSteps(network, actors) };
  const targets = new Map<number, TargetSearch>();
  const pairs: BlockedPair[] = [];
  let total = 0;
  let listed = 0;
  for (const blockage of blockages) {
    const search = targets.get(blockage.target) ?? targetSearch(space, blockage.target);
    targets.set(blockage.target, search);
    const pair = pairOf(network, space, search, blockage, limits.maxRoutes - listed);
    pairs.push(pair);
    total += pair.active;
    listed += pair.routes.length;
    hooks.progress?.(pairs.length / blockages.length);
  }
  return { pairs, total, listed };
};

/** What all pairs of one target share. */
interface TargetSearch {
  readonly view: TargetView;
  readonly tails: Tails;
  readonly tables: LengthTables;
}

const targetSearch = (space: RouteSpace, target: number): TargetSearch => {
  const view = viewOf(space, target);
  return { view, tails: tailsOf(space, view), tables: new Map() };
};

const pairOf = (
  network: PolicyNetwork,
  space: RouteSpace,
  { view, tails, tables }: TargetSearch,
  { blocked, target, ties, channelOpen }: Blockage,
  mostListed: number,
): BlockedPair => {
  const { ids } = space.actors;
  const count = countRoutes(space, tails, blocked);
  const minimal = minimalRoutes(space, view, blocked);
  const disjoint = disjointRoutes(minimal);
  return {
    blocked: ids[blocked]!,
    target: ids[target]!,
    blockages: ties,
    channel_open: channelOpen,
    active: count.total,
    patterns: count.patterns,
    disjoint: disjoint.count,
    ...(disjoint.atMost > disjoint.count && { disjoint_at_most: disjoint.atMost }),
    critical: criticalActors(minimal).map((actor) => ids[actor]!),
    routes: bestRoutes(space, view, tables, blocked, count, mostListed).map((route) =>
      routeOf(network, space.actors, route),
    ),
  };
};

const routeOf = (network: PolicyNetwork, actors: RouteActors, route: WalkedRoute): BoomerangRoute => {
  const length = route.ties.length;
  const allies = route.actors.slice(1).findIndex((actor) => actors.civil[actor] !== 1);
  const firstHolder = route.actors[allies + 1]!;
  return {
    actors: route.actors.map((actor) => actors.ids[actor]!),
    ties: route.ties.map((position) => network.relationships[position]!.id),
    pattern: patternOf(allies, length - allies - 1, HOLDER_CLASSES[actors.holderClass[firstHolder]!]!),
    status: 'active',
    length,
    weakest_strength: route.weakest,
    evidence_share: route.evidence / length,
  };
};
