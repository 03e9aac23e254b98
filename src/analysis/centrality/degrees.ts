import type { Adjacency } from '../../model/projection';

/** Entries in each row: arcs out, arcs in, or distinct neighbours, by the adjacency that is given. */
export const degreesOf = ({ offsets }: Adjacency): Float64Array =>
  Float64Array.from({ length: offsets.length - 1 }, (_, v) => offsets[v + 1]! - offsets[v]!);

/** Sum of the strengths in each row (Barrat et al. 2004). */
export const strengthsOf = ({ offsets, strengths }: Adjacency): Float64Array =>
  Float64Array.from({ length: offsets.length - 1 }, (_, v) => {
    let sum = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) sum += strengths[e]!;
    return sum;
  });
