import type { Adjacency } from '../../model/projection';

/** The component of each actor; components are numbered from 0. */
export interface Components {
  readonly of: Int32Array;
  readonly count: number;
  /** Actors in each component. */
  readonly sizes: Int32Array;
}

/**
 * Connected components of an undirected graph, numbered by their lowest actor. O(actors + edges).
 *
 * @param undirected every edge stands in both rows.
 */
export const connectedComponents = ({ offsets, targets }: Adjacency): Components => {
  const order = offsets.length - 1;
  const of = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  const sizes: number[] = [];
  for (let root = 0; root < order; root++) {
    if (of[root] !== -1) continue;
    const component = sizes.length;
    of[root] = component;
    queue[0] = root;
    let seen = 1;
    for (let i = 0; i < seen; i++) {
      const v = queue[i]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = targets[e]!;
        if (of[w] !== -1) continue;
        of[w] = component;
        queue[seen++] = w;
      }
    }
    sizes.push(seen);
  }
  return { of, count: sizes.length, sizes: Int32Array.from(sizes) };
};

/**
 * Strongly connected components of a directed graph: everyone in one reaches everyone else in it along the
 * arrows (Tarjan 1972, with a stack of its own instead of recursion, so that long chains are no danger).
 * O(actors + arcs).
 */
export const strongComponents = ({ offsets, targets }: Adjacency): Components => {
  const order = offsets.length - 1;
  const of = new Int32Array(order).fill(-1);
  const entered = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const cursor = offsets.slice(0, order);
  const path = new Int32Array(order);
  const open = new Int32Array(order);
  const sizes: number[] = [];
  let clock = 0;
  let opened = 0;
  for (let root = 0; root < order; root++) {
    if (entered[root] !== -1) continue;
    let depth = 0;
    path[0] = root;
    while (depth >= 0) {
      const v = path[depth]!;
      if (entered[v] === -1) {
        entered[v] = low[v] = clock++;
        open[opened++] = v;
      }
      if (cursor[v]! < offsets[v + 1]!) {
        const w = targets[cursor[v]!++]!;
        if (entered[w] === -1) path[++depth] = w;
        else if (of[w] === -1) low[v] = Math.min(low[v]!, entered[w]!);
        continue;
      }
      if (low[v] === entered[v]) {
        const before = opened;
        let member: number;
        do {
          member = open[--opened]!;
          of[member] = sizes.length;
        } while (member !== v);
        sizes.push(before - opened);
      }
      depth--;
      if (depth >= 0) {
        const parent = path[depth]!;
        low[parent] = Math.min(low[parent]!, low[v]!);
      }
    }
  }
  return { of, count: sizes.length, sizes: Int32Array.from(sizes) };
};
