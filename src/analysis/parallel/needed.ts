import type { Projection } from '../../model/projection';
import { isUniform } from '../centrality/dijkstra';
import type { PathTask } from './task';

/** The passes over shortest paths that the figures are made from. */
export type Pass = 'directed' | 'undirected' | 'weighted';

/**
 * The passes that a network needs. Where one is missing the directed one holds for it: where every arc has its
 * reverse the undirected graph is the same, and where all arcs are equally strong lengths change nothing.
 */
export const neededPasses = ({ arcs, out, undirected }: Projection): ReadonlyMap<Pass, PathTask> => {
  const passes = new Map<Pass, PathTask>([['directed', { adjacency: out, lengths: 'steps' }]]);
  if (arcs !== undirected.targets.length) {
    passes.set('undirected', { adjacency: undirected, lengths: 'steps' });
  }
  if (!isUniform(out)) passes.set('weighted', { adjacency: out, lengths: 'strength' });
  return passes;
};
