import type { Adjacency } from '../../model/projection';

/**
 * E-I index (Krackhardt & Stern 1988): (edges between groups - edges within) / (both together), from -1 (all
 * within) to 1 (all between). Edges with an end in no group do not count; `null` where none is left.
 *
 * @param undirected every edge stands in both rows.
 * @param groups the group of each actor; -1 for none.
 */
export const externalInternalIndex = ({ offsets, targets }: Adjacency, groups: Int32Array): number | null => {
  let between = 0;
  let within = 0;
  for (let v = 0; v + 1 < offsets.length; v++) {
    const own = groups[v]!;
    if (own === -1) continue;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const other = groups[targets[e]!]!;
      if (other === -1) continue;
      if (other === own) within++;
      else between++;
    }
  }
  return between + within === 0 ? null : (between - within) / (between + within);
};
