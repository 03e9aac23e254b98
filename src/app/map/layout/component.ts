import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';

/** The simple graph that forces work on: a key is `n` and the number of the actor. */
export type ForceGraph = UndirectedGraph<
  { x: number; y: number; size: number },
  { ties: number; weight: number }
>;

export const keyOf = (actor: number): string => `n${actor}`;
export const actorOf = (key: string): number => Number(key.slice(1));

/** One edge for all ties of a pair; many ties pull more than one, but not many times as much. */
export const forceGraph = (actors: number, ends: Uint32Array): ForceGraph => {
  const graph: ForceGraph = new UndirectedGraph();
  for (let i = 0; i < actors; i++) graph.addNode(keyOf(i), { x: 0, y: 0, size: 1 });
  for (let i = 0; i < ends.length; i += 2) {
    const source = keyOf(ends[i]!);
    const target = keyOf(ends[i + 1]!);
    if (source === target) continue;
    graph.updateEdge(source, target, (old) => {
      const ties = (old.ties ?? 0) + 1;
      return { ties, weight: Math.sqrt(ties) };
    });
  }
  return graph;
};

/** Actors that hang together, as lists of numbers, the largest list first. */
export const componentsOf = (graph: ForceGraph): number[][] =>
  connectedComponents(graph)
    .map((keys) => keys.map(actorOf).sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!);

/** The part of the graph with these actors, and the ties among them, only. */
export const part = (graph: ForceGraph, actors: readonly number[]): ForceGraph => {
  const found: ForceGraph = new UndirectedGraph();
  for (const actor of actors) found.addNode(keyOf(actor), { ...graph.getNodeAttributes(keyOf(actor)) });
  for (const actor of actors) {
    graph.forEachEdge(keyOf(actor), (_, attributes, source, target) => {
      if (source === keyOf(actor) && found.hasNode(target))
        found.mergeEdge(source, target, { ...attributes });
    });
  }
  return found;
};
