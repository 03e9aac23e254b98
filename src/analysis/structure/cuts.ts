import type { Adjacency } from '../../model/projection';

/** Where an undirected graph falls apart. */
export interface Cuts {
  /** 1 for an actor without whom its component falls apart. */
  readonly cutpoints: Uint8Array;
  /** Edges without which their component falls apart, as pairs of actors. */
  readonly bridges: readonly (readonly [number, number])[];
}

/**
 * Cutpoints and bridges by one depth-first search (Hopcroft & Tarjan 1973), with a stack of its own instead of
 * recursion. O(actors + edges).
 *
 * @param undirected every edge stands in both rows; no loops, no parallel edges.
 */
export const findCuts = ({ offsets, targets }: Adjacency): Cuts => {
  const order = offsets.length - 1;
  const entered = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const cursor = offsets.slice(0, order);
  const path = new Int32Array(order);
  const cutpoints = new Uint8Array(order);
  const bridges: (readonly [number, number])[] = [];
  let clock = 0;
  for (let root = 0; root < order; root++) {
    if (entered[root] !== -1) continue;
    let branchesOfRoot = 0;
    let depth = 0;
    path[0] = root;
    entered[root] = low[root] = clock++;
    while (depth >= 0) {
      const v = path[depth]!;
      const parent = depth > 0 ? path[depth - 1]! : -1;
      if (cursor[v]! < offsets[v + 1]!) {
        const w = targets[cursor[v]!++]!;
        if (entered[w] === -1) {
          entered[w] = low[w] = clock++;
          path[++depth] = w;
        } else if (w !== parent) {
          low[v] = Math.min(low[v]!, entered[w]!);
        }
        continue;
      }
      depth--;
      if (parent === -1) continue;
      low[parent] = Math.min(low[parent]!, low[v]!);
      if (low[v]! > entered[parent]!) bridges.push([parent, v]);
      if (parent === root) branchesOfRoot++;
      else if (low[v]! >= entered[parent]!) cutpoints[parent] = 1;
    }
    if (branchesOfRoot > 1) cutpoints[root] = 1;
  }
  return { cutpoints, bridges };
};
