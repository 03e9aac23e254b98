import writeGexf from 'graphology-gexf/common/writer.js';
import type { Attributes } from 'graphology-types';
import type { Analysis } from '../analysis/result';
import { VERSION } from '../analysis/version';
import { relationshipKey, stakeholderKey } from '../model/multigraph';
import type { PolicyNetwork } from '../model/network';
import type { NetworkColumn } from './network-column';
import { edgeColumns, type NetworkColumnsOptions, nodeColumns } from './network-columns';
import { PlainIdGraph } from './plain-id-graph';
import { xmlText } from './xml-text';

/** The writer keeps attributes in plain objects, where these names mean something else. */
const OBJECT_NAMES = Object.getOwnPropertyNames(Object.prototype);

/** Attributes of one node or edge, ready for the writer. */
interface Element extends Attributes {
  readonly label: string;
  readonly weight?: number;
  readonly attributes: Attributes;
}

/**
 * The multigraph as GEXF 1.2, the version that Gephi and every release of NetworkX read: every tie an edge with
 * its strength as weight, every attribute, metric and function score an attribute. Edges are directed; a mutual
 * tie has `direction` mutual. Node and edge ids are the ids of the network. Without an analysis there are no figures.
 */
export const toGexf = (
  network: PolicyNetwork,
  analysis: Analysis | null,
  { contacts = false }: NetworkColumnsOptions = {},
): string => {
  const options = { contacts, reserved: OBJECT_NAMES };
  // A node's id and an edge's ends are said by the format itself; a second `id` column confuses Gephi.
  const nodes = nodeColumns(network, analysis, options).filter((column) => column.title !== 'id');
  const edges = edgeColumns(network, options);
  const graph = new PlainIdGraph<Element, Element>();
  graph.setAttribute('creator', `Policy Network Mapper ${VERSION}`);
  network.stakeholders.forEach((actor, row) => {
    graph.addNode(stakeholderKey(actor.id), {
      label: xmlText(actor.name),
      attributes: valuesOf(nodes, row),
    });
  });
  network.relationships.forEach((tie, row) => {
    graph.addDirectedEdgeWithKey(
      relationshipKey(tie.id),
      stakeholderKey(tie.source),
      stakeholderKey(tie.target),
      { label: xmlText(tie.type), weight: tie.strength, attributes: valuesOf(edges, row) },
    );
  });
  const text = writeGexf(graph, {
    formatNode: (_, { label, attributes }) => ({ label, attributes }),
    formatEdge: (_, { label, weight, attributes }) => ({ label, weight, attributes }),
  });
  return `${text}\n`;
};

const valuesOf = (columns: readonly NetworkColumn[], row: number): Attributes =>
  Object.fromEntries(
    columns.map(({ title, values }) => {
      const value = values[row];
      return [xmlText(title), typeof value === 'string' ? xmlText(value) : value];
    }),
  );
