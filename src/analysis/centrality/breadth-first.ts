import type { Adjacency } from '../../model/projection';
import { emptyPathSums, type PathSums, type SourcePass } from './shortest-paths';

/**
 * Betweenness, closeness and harmonic closeness, outwards and inwards, and eccentricity of an unweighted graph in
 * one pass a source (Brandes 2001), for the sources that are asked for. O(sources * arcs) time,
 * O(actors + arcs) memory.
 *
 * The arcs of the shortest-path DAG are kept in the order in which the breadth-first search meets them. Those
 * of one actor then lie side by side, so the way back reads them in a run and writes one number an actor.
 *
 * @param adjacency arcs in compressed sparse rows; no loops, no parallel arcs. For an undirected graph every
 *   edge stands in both rows, and betweenness counts each pair twice.
 */
export const breadthFirstPass = (adjacency: Adjacency, { from, to, onSource }: SourcePass): PathSums => {
  const { offsets, targets } = adjacency;
  const order = offsets.length - 1;
  const sums = emptyPathSums(order);
  const { betweenness, reachedOut, distanceOut, harmonicOut, reachedIn, distanceIn, harmonicIn } = sums;
  const { eccentricityOut } = sums;

  const distance = new Int32Array(order).fill(-1);
  const paths = new Float64Array(order);
  // (1 + dependency) / paths: what each shortest path into the actor brings to the actor before it.
  const worth = new Float64Array(order);
  const visited = new Int32Array(order);
  const dag = new Int32Array(targets.length);
  // Where the DAG arcs of the actor visited i-th end; they begin where those of the one before end.
  const dagEnds = new Int32Array(order);

  for (let source = from; source < to; source++) {
    distance[source] = 0;
    paths[source] = 1;
    visited[0] = source;
    let seen = 1;
    let arcs = 0;
    for (let i = 0; i < seen; i++) {
      const v = visited[i]!;
      const next = distance[v]! + 1;
      const pathsToV = paths[v]!;
      const end = offsets[v + 1]!;
      for (let e = offsets[v]!; e < end; e++) {
        const w = targets[e]!;
        const known = distance[w]!;
        if (known < 0) {
          distance[w] = next;
          paths[w] = pathsToV;
          visited[seen++] = w;
          dag[arcs++] = w;
        } else if (known === next) {
          paths[w]! += pathsToV;
          dag[arcs++] = w;
        }
      }
      dagEnds[i] = arcs;
    }

    eccentricityOut[source] = distance[visited[seen - 1]!]!;
    let farness = 0;
    let harmonic = 0;
    for (let i = seen - 1; i > 0; i--) {
      const v = visited[i]!;
      const end = dagEnds[i]!;
      let brought = 0;
      for (let e = dagEnds[i - 1]!; e < end; e++) brought += worth[dag[e]!]!;
      const pathsToV = paths[v]!;
      const dependency = pathsToV * brought;
      worth[v] = (1 + dependency) / pathsToV;
      betweenness[v]! += dependency;
      const d = distance[v]!;
      const nearness = 1 / d;
      farness += d;
      harmonic += nearness;
      reachedIn[v]! += 1;
      distanceIn[v]! += d;
      harmonicIn[v]! += nearness;
      distance[v] = -1;
    }
    distance[source] = -1;
    reachedOut[source] = seen - 1;
    distanceOut[source] = farness;
    harmonicOut[source] = harmonic;
    onSource?.(source);
  }
  return sums;
};
