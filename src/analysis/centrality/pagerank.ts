import type { Projection } from '../../model/projection';

const DAMPING = 0.85;
/** Largest sum of changes in the last round. The error is at most 0.85 / 0.15 times as large. */
const TOLERANCE = 1e-15;
/** The changes shrink by the damping in every round: 0.85 ** 300 is below 1e-21. */
const MAX_ROUNDS = 300;

/**
 * PageRank (Page, Brin, Motwani & Winograd 1999): damping 0.85, unweighted, the rank of actors without an
 * outgoing arc spread evenly over all. The values sum to 1; without arcs everyone has 1 / n.
 */
export const pageRank = ({ order, out, in: inward }: Projection): Float64Array => {
  let rank = new Float64Array(order).fill(1 / order);
  let next = new Float64Array(order);
  const passedOn = new Float64Array(order);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let dangling = 0;
    for (let v = 0; v < order; v++) {
      const outDegree = out.offsets[v + 1]! - out.offsets[v]!;
      if (outDegree === 0) dangling += rank[v]!;
      else passedOn[v] = rank[v]! / outDegree;
    }
    const base = (1 - DAMPING + DAMPING * dangling) / order;
    let change = 0;
    for (let v = 0; v < order; v++) {
      let received = 0;
      for (let e = inward.offsets[v]!; e < inward.offsets[v + 1]!; e++)
        received += passedOn[inward.targets[e]!]!;
      next[v] = base + DAMPING * received;
      change += Math.abs(next[v]! - rank[v]!);
    }
    [rank, next] = [next, rank];
    if (change < TOLERANCE) break;
  }
  return rank;
};
