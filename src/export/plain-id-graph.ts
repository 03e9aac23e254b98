import { MultiDirectedGraph } from 'graphology';
import type { Attributes, EdgeIterationCallback, NodeIterationCallback } from 'graphology-types';
import { idOfKey } from '../model/multigraph';
import { xmlId } from './xml-text';

/**
 * A multigraph that tells whoever walks over it the ids of the network and not the prefixed keys that it needs
 * inside. The GEXF writer only walks, so the file holds the ids that people know.
 */
export class PlainIdGraph<
  Node extends Attributes = Attributes,
  Edge extends Attributes = Attributes,
> extends MultiDirectedGraph<Node, Edge> {
  override forEachNode(callback: NodeIterationCallback<Node>): void {
    super.forEachNode((key, attributes) => callback(plain(key), attributes));
  }

  override forEachEdge(callback: EdgeIterationCallback<Node, Edge>): void {
    super.forEachEdge((key, attributes, source, target, ...rest) =>
      callback(plain(key), attributes, plain(source), plain(target), ...rest),
    );
  }
}

const plain = (key: string): string => xmlId(idOfKey(key));
