import type { Adjacency, Projection } from '../../model/projection';
import { isUniform } from '../centrality/dijkstra';
import { type EstimateChoice, sampledDistances, sampledPairs } from '../centrality/estimate/plan';
import type { PathTask } from './task';

/** The passes over shortest paths that the figures are made from. */
export type Pass = 'directed' | 'undirected' | 'weighted' | 'distances';

/**
 * The passes that a network needs. Where one is missing the directed one holds for it: where every arc has its
 * reverse the undirected graph is the same, where all arcs are equally strong lengths change nothing, and from
 * every source paths and distances come together.
 *
 * In a large network paths are sampled, unless exact figures are asked for or sampling would not pay.
 */
export const neededPasses = (projection: Projection, choice: EstimateChoice): ReadonlyMap<Pass, PathTask> => {
  const { arcs, out, in: inward, undirected } = projection;
  const isLarge = !choice.exact && projection.order * arcs > choice.estimateFrom && projection.order > 2;
  const pathsOf = (adjacency: Adjacency, against: Adjacency, lengths: 'steps' | 'strength'): PathTask =>
    (isLarge ? sampledPairs(adjacency, against, lengths, choice) : null) ?? { adjacency, lengths };
  const directed = pathsOf(out, inward, 'steps');
  const passes = new Map<Pass, PathTask>([['directed', directed]]);
  if ('samples' in directed) passes.set('distances', sampledDistances(out, inward, choice));
  if (arcs !== undirected.targets.length) {
    passes.set('undirected', pathsOf(undirected, undirected, 'steps'));
  }
  if (!isUniform(out)) passes.set('weighted', pathsOf(out, inward, 'strength'));
  return passes;
};
