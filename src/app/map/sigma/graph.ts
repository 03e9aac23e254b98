import type Graph from 'graphology';
import { MultiDirectedGraph } from 'graphology';
import { relationshipKey, stakeholderKey } from '../../../model/multigraph';
import type { Positions } from '../renderer';
import type { Scene } from '../scene';

export type DrawnNode = { x: number; y: number; index: number };
export type DrawnTie = { index: number };

/** Sigma's graph knows places and numbers only; everything else comes from the reducers. */
export type DrawnGraph = Graph<DrawnNode, DrawnTie>;

/** The scene as a graph for sigma. */
export const buildGraph = (scene: Scene, positions: Positions): DrawnGraph => {
  const graph = new MultiDirectedGraph<DrawnNode, DrawnTie>();
  const keys = scene.nodes.map((node) => stakeholderKey(node.id));
  for (const [index, key] of keys.entries()) {
    graph.addNode(key, { x: positions[2 * index]!, y: positions[2 * index + 1]!, index });
  }
  for (const [index, tie] of scene.ties.entries()) {
    graph.addDirectedEdgeWithKey(relationshipKey(tie.id), keys[tie.source]!, keys[tie.target]!, { index });
  }
  return graph;
};

/** Put actors elsewhere without a word to the graph's listeners: the caller refreshes once for all. */
export const place = (graph: DrawnGraph, positions: Positions): void => {
  graph.forEachNode((_, attributes) => {
    attributes.x = positions[2 * attributes.index]!;
    attributes.y = positions[2 * attributes.index + 1]!;
  });
};
