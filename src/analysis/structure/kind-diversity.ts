import type { Adjacency } from '../../model/projection';
import type { Groups } from '../groups';

/** How mixed the neighbours of each actor are. */
export interface NeighbourKinds {
  /** 1 - sum of squared shares of the groups among the neighbours (Blau 1977); 0 without neighbours. */
  readonly diversity: Float64Array;
  /** Different groups among the neighbours. */
  readonly distinct: Float64Array;
}

/** Count the groups among the actors that each row of an adjacency names. O(actors + entries). */
export const neighbourKinds = ({ offsets, targets }: Adjacency, groups: Groups): NeighbourKinds => {
  const order = offsets.length - 1;
  const diversity = new Float64Array(order);
  const distinct = new Float64Array(order);
  const counts = new Int32Array(groups.count);
  for (let v = 0; v < order; v++) {
    const start = offsets[v]!;
    const end = offsets[v + 1]!;
    for (let e = start; e < end; e++) counts[groups.of[targets[e]!]!]!++;
    let squares = 0;
    let kinds = 0;
    for (let e = start; e < end; e++) {
      const group = groups.of[targets[e]!]!;
      const count = counts[group]!;
      if (count === 0) continue;
      squares += count * count;
      kinds++;
      counts[group] = 0;
    }
    const degree = end - start;
    diversity[v] = degree === 0 ? 0 : 1 - squares / (degree * degree);
    distinct[v] = kinds;
  }
  return { diversity, distinct };
};
