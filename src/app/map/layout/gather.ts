import { findCommunities } from '../../../analysis/communities/louvain';
import { actorOf, type ForceGraph } from './component';
import { neighboursOf } from './neighbours';
import { isLarge } from './room';

/** What is left of the pull of a tie from one community to another. */
const BETWEEN = 0.03;
const SEED = 1;
const RESOLUTION = 1;

/**
 * Weaken the ties between communities (Louvain), so that the communities of a large network stand apart: by their
 * ties alone, thousands of actors make one ball. The graph of a small network stays as it is.
 */
export const gatherCommunities = (graph: ForceGraph, ends: Uint32Array): void => {
  if (!isLarge(graph.order)) return;
  const neighbours = neighboursOf(graph.order, ends);
  const offsets = new Int32Array(graph.order + 1);
  for (const [i, tied] of neighbours.entries()) offsets[i + 1] = offsets[i]! + tied.length;
  const targets = Int32Array.from(neighbours.flat());
  const strengths = new Float64Array(targets.length).fill(1);
  const { of } = findCommunities({ offsets, targets, strengths }, SEED, RESOLUTION);
  graph.updateEachEdgeAttributes((_, attributes, source, target) =>
    of[actorOf(source)] === of[actorOf(target)]
      ? attributes
      : { ...attributes, weight: attributes.weight * BETWEEN },
  );
};
