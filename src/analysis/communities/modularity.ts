import type { Adjacency } from '../../model/projection';
import type { Groups } from '../groups';

/**
 * Modularity of a partition of an undirected graph, unweighted, at resolution 1 (Newman & Girvan 2004): the sum
 * over its parts of (edges inside / all edges) - (sum of degrees / (2 * all edges)) squared. `null` without
 * edges.
 */
export const modularity = ({ offsets, targets }: Adjacency, { of, count }: Groups): number | null => {
  const ends = targets.length;
  if (ends === 0) return null;
  const inside = new Float64Array(count);
  const degrees = new Float64Array(count);
  for (let v = 0; v + 1 < offsets.length; v++) {
    const part = of[v]!;
    degrees[part]! += offsets[v + 1]! - offsets[v]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) if (of[targets[e]!] === part) inside[part]!++;
  }
  let sum = 0;
  for (let part = 0; part < count; part++) sum += inside[part]! / ends - (degrees[part]! / ends) ** 2;
  return sum;
};
