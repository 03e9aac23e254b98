import type { Projection } from '../../model/projection';

/**
 * Share of the arcs whose reverse exists too; `null` without arcs. An edge of the undirected projection stands
 * for one arc or for two, so counting edges is enough.
 */
export const reciprocity = ({ arcs, undirected }: Projection): number | null => {
  if (arcs === 0) return null;
  const edges = undirected.targets.length / 2;
  return (2 * (arcs - edges)) / arcs;
};
