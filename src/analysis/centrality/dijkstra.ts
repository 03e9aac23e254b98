import type { Adjacency } from '../../model/projection';
import { searchByBuckets, searchByHeap } from './search';
import type { SourcePass } from './shortest-paths';

/** Distances that differ by at most this share of themselves are equal: 0.1 + 0.2 and 0.3. */
export const EQUAL_WITHIN = 1e-10;

/** A strength next to 0 must not make an arc endless: unreached actors are those at an endless distance. */
const LONGEST = 1e300;

/** The length of every arc: 1 / strength. */
export const arcLengths = ({ strengths }: Adjacency): Float64Array =>
  strengths.map((strength) => Math.min(1 / strength, LONGEST));

/**
 * Betweenness where the length of an arc is 1 / strength (Brandes 2001, lengths as in Newman 2001), as far as the
 * paths from the given sources go: the sum over ordered pairs of others of the share of shortest paths that run
 * through the actor. Not normalised.
 *
 * O(sources * arcs) time where arcs are not too different in length, else O(sources * arcs * log(actors)).
 *
 * @param adjacency arcs in compressed sparse rows with strengths above 0; no loops, no parallel arcs.
 * @param tolerance distances that differ by at most this share of themselves are equal. 0 compares them bit by bit,
 *   as NetworkX does: some paths of equal length are then lost to rounding.
 */
export const weightedPass = (
  adjacency: Adjacency,
  { from, to, onSource }: SourcePass,
  tolerance = EQUAL_WITHIN,
): Float64Array => {
  const { offsets, targets } = adjacency;
  const lengths = arcLengths(adjacency);
  const order = offsets.length - 1;
  const betweenness = new Float64Array(order);

  const distance = new Float64Array(order).fill(Number.POSITIVE_INFINITY);
  const paths = new Float64Array(order);
  const worth = new Float64Array(order);
  const visited = new Int32Array(order);
  const rank = new Int32Array(order);
  const dag = new Int32Array(targets.length);
  const dagEnds = new Int32Array(order);
  const space = { offsets, targets, lengths, distance, visited };
  const search = searchByBuckets(space) ?? searchByHeap(space);

  for (let source = from; source < to; source++) {
    const seen = search(source);
    for (let i = 0; i < seen; i++) {
      const v = visited[i]!;
      rank[v] = i;
      paths[v] = 0;
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
    onSource?.(source);
  }
  return betweenness;
};

/** Are all arcs equally strong? Then lengths change nothing, and the unweighted figures hold. */
export const isUniform = ({ strengths }: Adjacency): boolean =>
  strengths.every((strength) => strength === strengths[0]);
