import type { Adjacency } from '../../model/projection';
import type { Components } from '../structure/components';

/** Largest change of a value (the largest value being 1) in the last round. */
const TOLERANCE = 1e-13;
/** Entries read at most, so that the long chains on which the iteration crawls stop within seconds. */
const MAX_READS = 500_000_000;

export interface Eigenvector {
  /** Largest value 1; 0 outside the component. */
  readonly values: Float64Array;
  /** Actors in the component that it was taken on. */
  readonly size: number;
  /** Other components of the same size, passed over for the one with the lowest-numbered actor. */
  readonly equallyLarge: number;
  /** False where the iteration was stopped before it settled. */
  readonly settled: boolean;
}

/**
 * Eigenvector centrality (Bonacich 1972) of an undirected graph, unweighted, on its largest component; of
 * equally large ones, on that with the lowest-numbered actor. `null` where there is no edge.
 *
 * Power iteration with A + I, which has the same eigenvectors as A but settles on bipartite graphs (paths,
 * stars) too.
 */
export const eigenvector = (
  { offsets, targets }: Adjacency,
  { of, sizes }: Components,
): Eigenvector | null => {
  const order = offsets.length - 1;
  const size = sizes.reduce((most, s) => Math.max(most, s), 0);
  if (size < 2) return null;
  const component = sizes.indexOf(size);
  const members = Int32Array.from({ length: size });
  let found = 0;
  let entries = size;
  for (let v = 0; v < order; v++) {
    if (of[v] !== component) continue;
    members[found++] = v;
    entries += offsets[v + 1]! - offsets[v]!;
  }
  let values = new Float64Array(order);
  let next = new Float64Array(order);
  for (const v of members) values[v] = 1;
  let settled = false;
  for (let reads = 0; reads < MAX_READS && !settled; reads += entries) {
    let largest = 0;
    for (const v of members) {
      let sum = values[v]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) sum += values[targets[e]!]!;
      next[v] = sum;
      if (sum > largest) largest = sum;
    }
    let change = 0;
    for (const v of members) {
      next[v]! /= largest;
      change = Math.max(change, Math.abs(next[v]! - values[v]!));
    }
    [values, next] = [next, values];
    settled = change < TOLERANCE;
  }
  const equallyLarge = sizes.filter((s) => s === size).length - 1;
  return { values, size, equallyLarge, settled };
};
