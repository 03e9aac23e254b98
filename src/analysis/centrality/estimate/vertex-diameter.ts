import type { Adjacency } from '../../../model/projection';
import { type Components, strongComponents } from '../../structure/components';

/** A bound on weighted lengths must not lose an arc to rounding. */
const ROUNDING = 1 + 1e-9;

/**
 * An upper bound of the number of actors on any shortest path, both ends counted, in O(actors + arcs) (after
 * Borassi & Natale 2016). A shortest path passes through strong components in the order of their condensation, and
 * inside one it is no longer than the way round over a pivot there: in to the pivot, and out again. The bound is the
 * heaviest chain of components. For an undirected graph, whose components have no arcs between them, that is twice
 * the eccentricity of a pivot.
 *
 * @param inward the same arcs from their other ends.
 * @param lengthRatio the longest arc's length over the shortest one's; 1 where every arc is one step.
 */
export const vertexDiameterBound = (out: Adjacency, inward: Adjacency, lengthRatio = 1): number => {
  const components = strongComponents(out);
  const { of, count, sizes } = components;
  const { members, starts } = membersOf(components);
  const farthest = farthestInside(components);
  // Actors on a path that begins in the component. Components are numbered from the last to the first along arcs.
  const chain = new Float64Array(count);
  let most = 0;
  for (let component = 0; component < count; component++) {
    let after = 0;
    let pivot = -1;
    let pivotDegree = -1;
    for (let i = starts[component]!; i < starts[component + 1]!; i++) {
      const v = members[i]!;
      const degree = out.offsets[v + 1]! - out.offsets[v]! + (inward.offsets[v + 1]! - inward.offsets[v]!);
      if (degree > pivotDegree) {
        pivot = v;
        pivotDegree = degree;
      }
      for (let e = out.offsets[v]!; e < out.offsets[v + 1]!; e++) {
        const next = of[out.targets[e]!]!;
        if (next !== component && chain[next]! > after) after = chain[next]!;
      }
    }
    const size = sizes[component]!;
    const around = size === 1 ? 0 : farthest(out, pivot) + farthest(inward, pivot);
    chain[component] = after + Math.min(size, Math.floor(around * lengthRatio * ROUNDING) + 1);
    most = Math.max(most, chain[component]!);
  }
  return most;
};

/** The actors of each component side by side. */
const membersOf = ({ of, count, sizes }: Components) => {
  const starts = new Int32Array(count + 1);
  for (let c = 0; c < count; c++) starts[c + 1] = starts[c]! + sizes[c]!;
  const cursor = starts.slice(0, count);
  const members = new Int32Array(of.length);
  for (let v = 0; v < of.length; v++) members[cursor[of[v]!]!++] = v;
  return { members, starts };
};

/** Steps to the farthest actor of the same component, by breadth-first searches that share their arrays. */
const farthestInside = ({ of }: Components) => {
  const distance = new Int32Array(of.length).fill(-1);
  const queue = new Int32Array(of.length);
  return ({ offsets, targets }: Adjacency, from: number): number => {
    const component = of[from]!;
    distance[from] = 0;
    queue[0] = from;
    let seen = 1;
    for (let i = 0; i < seen; i++) {
      const v = queue[i]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = targets[e]!;
        if (of[w] !== component || distance[w] !== -1) continue;
        distance[w] = distance[v]! + 1;
        queue[seen++] = w;
      }
    }
    const farthest = distance[queue[seen - 1]!]!;
    for (let i = 0; i < seen; i++) distance[queue[i]!] = -1;
    return farthest;
  };
};
