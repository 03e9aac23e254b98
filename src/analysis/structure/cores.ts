import type { Adjacency } from '../../model/projection';

/**
 * Core numbers: the largest k such that the actor belongs to a subgraph in which everyone has at least k
 * neighbours (Seidman 1983; algorithm of Batagelj & Zaversnik 2003). O(actors + edges).
 *
 * @param undirected every edge stands in both rows; no loops, no parallel edges.
 */
export const coreNumbers = ({ offsets, targets }: Adjacency): Int32Array => {
  const order = offsets.length - 1;
  const degree = new Int32Array(order);
  // starts[d]: where the actors that have d neighbours left begin in `sorted`.
  const starts = new Int32Array(order + 1);
  for (let v = 0; v < order; v++) {
    degree[v] = offsets[v + 1]! - offsets[v]!;
    starts[degree[v]! + 1]!++;
  }
  for (let d = 0; d < order; d++) starts[d + 1]! += starts[d]!;
  const sorted = new Int32Array(order);
  const place = new Int32Array(order);
  const next = starts.slice();
  for (let v = 0; v < order; v++) {
    place[v] = next[degree[v]!]!++;
    sorted[place[v]!] = v;
  }
  for (let i = 0; i < order; i++) {
    const v = sorted[i]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = targets[e]!;
      const left = degree[w]!;
      if (left <= degree[v]!) continue;
      // One neighbour fewer: w changes places with the first of its degree, whose block then begins behind it.
      const first = starts[left]!;
      const displaced = sorted[first]!;
      sorted[place[w]!] = displaced;
      place[displaced] = place[w]!;
      sorted[first] = w;
      place[w] = first;
      starts[left] = first + 1;
      degree[w] = left - 1;
    }
  }
  return degree;
};
