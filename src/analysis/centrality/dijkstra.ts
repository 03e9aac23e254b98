import type { Adjacency } from '../../model/projection';
import { MinHeap } from './heap';
import { type PathProgress, SOURCES_PER_REPORT } from './shortest-paths';

/** Distances that differ by at most this share of themselves are equal: 0.1 + 0.2 and 0.3. */
const EQUAL_WITHIN = 1e-10;

export interface WeightedOptions {
  /**
   * Distances that differ by at most this share of themselves are equal; 1e-10 when absent. 0 compares them bit
   * by bit, as NetworkX does: some paths of equal length are then lost to rounding.
   */
  readonly tolerance?: number;
  readonly progress?: PathProgress;
}

/** A strength next to 0 must not make an arc endless: unreached actors are those at an endless distance. */
const LONGEST = 1e300;

/**
 * Betweenness where the length of an arc is 1 / strength (Brandes 2001, lengths as in Newman 2001): the sum
 * over ordered pairs of others of the share of shortest paths that run through the actor. Not normalised.
 *
 * O(actors * arcs * log(actors)) time.
 *
 * @param adjacency arcs in compressed sparse rows with strengths above 0; no loops, no parallel arcs.
 */
export const weightedBetweenness = (adjacency: Adjacency, options: WeightedOptions = {}): Float64Array => {
  const { tolerance = EQUAL_WITHIN, progress } = options;
  const { offsets, targets } = adjacency;
  const lengths = adjacency.strengths.map((strength) => Math.min(1 / strength, LONGEST));
  const order = offsets.length - 1;
  const betweenness = new Float64Array(order);

  const distance = new Float64Array(order).fill(Number.POSITIVE_INFINITY);
  const paths = new Float64Array(order);
  const worth = new Float64Array(order);
  const visited = new Int32Array(order);
  const rank = new Int32Array(order);
  const dag = new Int32Array(targets.length);
  const dagEnds = new Int32Array(order);
  const heap = new MinHeap(targets.length + 1);

  for (let source = 0; source < order; source++) {
    // Distances, and the actors in order of distance.
    distance[source] = 0;
    heap.push(0, source);
    let seen = 0;
    while (heap.size > 0) {
      const key = heap.smallestKey;
      const v = heap.pop();
      if (key > distance[v]!) continue;
      rank[v] = seen;
      visited[seen++] = v;
      paths[v] = 0;
      const end = offsets[v + 1]!;
      for (let e = offsets[v]!; e < end; e++) {
        const w = targets[e]!;
        const candidate = key + lengths[e]!;
        if (candidate < distance[w]!) {
          distance[w] = candidate;
          heap.push(candidate, w);
        }
      }
    }

    // Numbers of shortest paths, and the DAG's arcs. Only now are the distances final, so that an arc is
    // either in both or in neither; the ranks keep the DAG free of cycles where arcs are extremely short.
    paths[source] = 1;
    let arcs = 0;
    for (let i = 0; i < seen; i++) {
      const v = visited[i]!;
      const distanceToV = distance[v]!;
      const pathsToV = paths[v]!;
      const end = offsets[v + 1]!;
      for (let e = offsets[v]!; e < end; e++) {
        const w = targets[e]!;
        const shortest = distance[w]!;
        if (distanceToV + lengths[e]! <= shortest + shortest * tolerance && rank[w]! > i) {
          paths[w]! += pathsToV;
          dag[arcs++] = w;
        }
      }
      dagEnds[i] = arcs;
    }

    for (let i = seen - 1; i > 0; i--) {
      const v = visited[i]!;
      const end = dagEnds[i]!;
      let brought = 0;
      for (let e = dagEnds[i - 1]!; e < end; e++) brought += worth[dag[e]!]!;
      const pathsToV = paths[v]!;
      const dependency = pathsToV * brought;
      worth[v] = (1 + dependency) / pathsToV;
      betweenness[v]! += dependency;
      distance[v] = Number.POSITIVE_INFINITY;
    }
    distance[source] = Number.POSITIVE_INFINITY;
    if (progress !== undefined && source % SOURCES_PER_REPORT === 0) progress(source / order);
  }
  return betweenness;
};

/** Are all arcs equally strong? Then lengths change nothing, and the unweighted figures hold. */
export const isUniform = ({ strengths }: Adjacency): boolean =>
  strengths.every((strength) => strength === strengths[0]);
