import { addArc, flowPaths, largestFlow, type UnitNetwork, unitNetwork } from './flow';
import { BLOCKED_NODE, isWithin, type MinimalRoutes, TARGET_NODE } from './minimal';

/** The largest number of routes of a pair that share no actor but the two ends. */
export interface DisjointRoutes {
  /** That number; where the search was stopped, as many as were found. */
  readonly count: number;
  /** No more are possible. More than `count` only where the search was stopped. */
  readonly atMost: number;
}

/** A search for disjoint routes that are short enough stops when its looks ahead have passed this many arcs. */
const MAX_ARCS_PASSED = 100_000_000;
/** ... and after this many looks. */
const MAX_LOOKS = 4000;

/**
 * The largest number of routes that share no actor but the two ends (Menger 1927), as a largest flow in which
 * every actor lets one unit pass.
 *
 * A flow knows no limit of length. With up to two allies that does no harm, because every path through
 * `MinimalRoutes` is within the limits; the flow is the answer. With more allies the flow is the answer where
 * its paths happen to be within the limits, and a bound otherwise. Then routes are chosen one by one, with that
 * bound looked at ahead of each choice. To pack disjoint paths of bounded length is NP-hard from five ties on
 * (Itai, Perl & Shiloach 1982), so the search is stopped after a fixed amount of work, the same on
 * every machine, and says so by `atMost`.
 */
export const disjointRoutes = (routes: MinimalRoutes, mostLooks = MAX_LOOKS): DisjointRoutes => {
  const none = new Uint8Array(routes.actors.length);
  const { flow, paths } = flowAround(routes, none);
  const within = paths.filter((path) => isWithin(routes, path)).length;
  if (within === flow) return { count: flow, atMost: flow };
  // A look is a largest flow: each unit of it may pass every arc once.
  const arcs = routes.nexts.reduce((sum, nexts) => sum + nexts.length + 1, 0);
  const looks = Math.ceil(MAX_ARCS_PASSED / (arcs * (flow + 1)));
  return choose(routes, flow, within, Math.min(mostLooks, looks));
};

/** The largest flow that passes no taken node, and its paths. */
const flowAround = (routes: MinimalRoutes, taken: Uint8Array): { flow: number; paths: number[][] } => {
  const network = splitNetwork(routes, taken);
  const flow = largestFlow(network, leaving(BLOCKED_NODE), arriving(TARGET_NODE));
  const paths = flowPaths(network, leaving(BLOCKED_NODE), arriving(TARGET_NODE));
  return { flow, paths: paths.map((path) => path.filter((half) => half % 2 === 0).map((half) => half / 2)) };
};

/** Each node is two halves with one arc between them, so that one unit passes it. */
const arriving = (node: number): number => 2 * node;
const leaving = (node: number): number => 2 * node + 1;

const splitNetwork = (routes: MinimalRoutes, taken: Uint8Array): UnitNetwork => {
  const network = unitNetwork(2 * routes.actors.length);
  routes.nexts.forEach((nexts, node) => {
    if (taken[node] === 1) return;
    if (node > TARGET_NODE) addArc(network, arriving(node), leaving(node));
    for (const next of nexts) if (taken[next] !== 1) addArc(network, leaving(node), arriving(next));
  });
  return network;
};

/**
 * Try, for each actor that can follow the blocked one, every route that starts with it and none, and keep the
 * most routes. A branch is left when the flow around what is taken promises no more than was found already.
 */
const choose = (routes: MinimalRoutes, atMost: number, atLeast: number, maxLooks: number): DisjointRoutes => {
  const starts = routes.nexts[BLOCKED_NODE]!;
  const taken = new Uint8Array(routes.actors.length);
  let best = atLeast;
  let looks = 0;
  const done = (): boolean => best === atMost || looks >= maxLooks;

  const from = (position: number, chosen: number): void => {
    best = Math.max(best, chosen);
    const start = starts[position];
    if (start === undefined || done()) return;
    looks++;
    if (chosen + flowAround(routes, taken).flow <= best) return;
    if (taken[start] === 1) {
      from(position + 1, chosen);
      return;
    }
    taken[start] = 1;
    extend([start], () => from(position + 1, chosen + 1));
    // Without this start. It stays taken: a route that passes it later could be cut short to start with it.
    from(position + 1, chosen);
    taken[start] = 0;
  };

  /** Every way on from the last node of a path that is within the limits. */
  const extend = (path: number[], visit: () => void): void => {
    for (const next of routes.nexts[path[path.length - 1]!]!) {
      if (done()) return;
      if (next === TARGET_NODE) visit();
      else if (taken[next] === 0 && isWithin(routes, [...path, next])) {
        taken[next] = 1;
        path.push(next);
        extend(path, visit);
        path.pop();
        taken[next] = 0;
      }
    }
  };

  from(0, 0);
  return { count: best, atMost: looks >= maxLooks ? atMost : best };
};
