import { MultiDirectedGraph } from 'graphology';
import type { PolicyNetwork, Relationship, Stakeholder } from './network';

/**
 * Graph key of a stakeholder. Keys are prefixed because graphology keeps nodes in objects: ids such as
 * `constructor` or `__proto__` would break edges, and ids that look like whole numbers would be reordered.
 */
export const stakeholderKey = (id: string): string => `s:${id}`;

/** Graph key of a relationship. */
export const relationshipKey = (id: string): string => `r:${id}`;

/** The id behind a graph key. */
export const idOfKey = (key: string): string => key.slice(2);

export type PolicyMultigraph = MultiDirectedGraph<Stakeholder, Relationship>;

/**
 * The network as a graphology graph: every tie an edge, parallel and self-ties included, a mutual tie as one
 * edge with `direction: 'mutual'`. For drawing and for exports; metrics use `project` instead, because
 * graphology's own give wrong figures on a multigraph.
 *
 * The network must be valid (see `checkNetwork`).
 */
export const toMultigraph = (network: PolicyNetwork): PolicyMultigraph => {
  const graph = new MultiDirectedGraph<Stakeholder, Relationship>();
  for (const stakeholder of network.stakeholders) {
    graph.addNode(stakeholderKey(stakeholder.id), { ...stakeholder });
  }
  for (const tie of network.relationships) {
    graph.addDirectedEdgeWithKey(
      relationshipKey(tie.id),
      stakeholderKey(tie.source),
      stakeholderKey(tie.target),
      {
        ...tie,
      },
    );
  }
  return graph;
};
