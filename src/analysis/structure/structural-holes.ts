import type { Projection } from '../../model/projection';

/** Burt's two measures of structural holes; `NaN` where they are undefined. */
export interface StructuralHoles {
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
}

/**
 * Constraint and effective size (Burt 1992) with unweighted ties, both directions added: a tie counts 1 where
 * one arc runs and 2 where both do. With p(i, j) the share of i's ties that go to j, and m(j, q) the tie of j
 * and q over j's largest:
 *
 * - constraint of i = sum over neighbours j of (p(i, j) + sum over q of p(i, q) p(q, j)) squared;
 * - effective size of i = sum over neighbours j of (1 - sum over q of p(i, q) m(j, q)).
 *
 * Both are undefined for an actor without an outgoing arc (as in NetworkX, whose figures these equal).
 * O(sum of squared degrees).
 */
export const structuralHoles = (projection: Projection): StructuralHoles => {
  const { order, out, undirected } = projection;
  const { offsets, targets } = undirected;
  const tie = mutualTies(projection);
  const total = new Float64Array(order);
  const largest = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      total[v]! += tie[e]!;
      largest[v] = Math.max(largest[v]!, tie[e]!);
    }
  }
  const constraint = new Float64Array(order);
  const effectiveSize = new Float64Array(order);
  const direct = new Float64Array(order);
  const indirect = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    if (out.offsets[i] === out.offsets[i + 1]) {
      constraint[i] = effectiveSize[i] = Number.NaN;
      continue;
    }
    const start = offsets[i]!;
    const end = offsets[i + 1]!;
    for (let e = start; e < end; e++) direct[targets[e]!] = tie[e]! / total[i]!;
    let size = 0;
    for (let e = start; e < end; e++) {
      const q = targets[e]!;
      const share = direct[q]!;
      let redundancy = 0;
      for (let f = offsets[q]!; f < offsets[q + 1]!; f++) {
        const j = targets[f]!;
        indirect[j]! += (share * tie[f]!) / total[q]!;
        redundancy += (direct[j]! * tie[f]!) / largest[q]!;
      }
      size += 1 - redundancy;
    }
    effectiveSize[i] = size;
    let sum = 0;
    for (let e = start; e < end; e++) {
      const j = targets[e]!;
      sum += (direct[j]! + indirect[j]!) ** 2;
    }
    constraint[i] = sum;
    for (let e = start; e < end; e++) {
      const q = targets[e]!;
      direct[q] = 0;
      for (let f = offsets[q]!; f < offsets[q + 1]!; f++) indirect[targets[f]!] = 0;
    }
  }
  return { constraint, effectiveSize };
};

/** For each entry of the undirected adjacency: 1 where one arc joins the two, 2 where both do. */
const mutualTies = ({ order, out, in: inward, undirected }: Projection): Float64Array => {
  const { offsets, targets } = undirected;
  const tie = new Float64Array(targets.length);
  for (let v = 0; v < order; v++) {
    // All three rows are sorted, so that one walk along each finds the arcs behind every edge.
    let o = out.offsets[v]!;
    let i = inward.offsets[v]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = targets[e]!;
      if (o < out.offsets[v + 1]! && out.targets[o] === w) {
        tie[e]! += 1;
        o++;
      }
      if (i < inward.offsets[v + 1]! && inward.targets[i] === w) {
        tie[e]! += 1;
        i++;
      }
    }
  }
  return tie;
};
