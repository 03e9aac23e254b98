import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Adjacency } from '../../model/projection';
import { seededRandom } from '../random';
import { modularity } from './modularity';

export interface Communities {
  /** The community of each actor, numbered from 0 by falling size; of equal ones, by the lowest actor. */
  readonly of: Int32Array;
  readonly count: number;
  /** Of this partition at resolution 1, whatever resolution it was found with; `null` without edges. */
  readonly modularity: number | null;
}

const nodeKey = (actor: number): string => `n${actor}`;

/**
 * Communities by the Louvain method (Blondel et al. 2008) on an undirected graph, unweighted. An actor without
 * neighbours is a community of its own. The same graph, seed and resolution give the same communities.
 *
 * @param resolution above 1 more and smaller communities, below 1 fewer and larger ones.
 */
export const findCommunities = (undirected: Adjacency, seed: number, resolution: number): Communities => {
  const { offsets, targets } = undirected;
  const order = offsets.length - 1;
  const graph = new UndirectedGraph<{ actor: number }, { weight: number }>();
  for (let v = 0; v < order; v++) {
    if (offsets[v] !== offsets[v + 1]) graph.addNode(nodeKey(v), { actor: v });
  }
  for (let v = 0; v < order; v++) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = targets[e]!;
      if (v < w) graph.addEdge(nodeKey(v), nodeKey(w), { weight: 1 });
    }
  }
  const label = new Int32Array(order).fill(-1);
  if (graph.size > 0) {
    avoidFullPointers(graph);
    const found = louvain(graph, { rng: seededRandom(seed), resolution, getEdgeWeight: 'weight' });
    graph.forEachNode((key, { actor }) => {
      if (actor >= 0) label[actor] = found[key]!;
    });
  }
  const numbered = numberBySize(label);
  return { ...numbered, modularity: modularity(undirected, numbered) };
};

/**
 * graphology-indices 0.17 keeps positions in the smallest unsigned integers that hold all positions but the
 * end: with exactly 2 ** 8 or 2 ** 16 of them (128 or 32,768 edges) the end becomes 0, and the last actor loses
 * its neighbours. An edge of weight 0 between two extra nodes changes no result and makes room.
 */
const avoidFullPointers = (graph: UndirectedGraph<{ actor: number }, { weight: number }>): void => {
  const positions = 2 * graph.size;
  if (positions !== 2 ** 8 && positions !== 2 ** 16) return;
  graph.addNode('extra:a', { actor: -1 });
  graph.addNode('extra:b', { actor: -1 });
  graph.addEdge('extra:a', 'extra:b', { weight: 0 });
};

/** Number labels from 0 by falling size, then by first actor; every actor without one (-1) stands alone. */
const numberBySize = (label: Int32Array): { of: Int32Array; count: number } => {
  const members = new Map<number, number[]>();
  label.forEach((community, actor) => {
    // A label of its own for whoever has none: below all real ones.
    const key = community === -1 ? -1 - actor : community;
    const list = members.get(key);
    if (list === undefined) members.set(key, [actor]);
    else list.push(actor);
  });
  const ranked = [...members.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const of = new Int32Array(label.length);
  ranked.forEach((actors, number) => {
    for (const actor of actors) of[actor] = number;
  });
  return { of, count: ranked.length };
};
