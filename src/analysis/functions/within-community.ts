import type { Adjacency } from '../../model/projection';
import type { Groups } from '../groups';

/** How an actor stands in its own community. */
export interface WithinCommunity {
  /** Neighbours in the own community. */
  readonly neighbours: Float64Array;
  /**
   * Within-community degree z-score (Guimerà & Amaral 2005): those neighbours against the mean of the
   * community, in its population standard deviations. 0 where everyone there has equally many, and 0 instead
   * of a negative score.
   */
  readonly score: Float64Array;
}

/** O(actors + edges). */
export const withinCommunity = ({ offsets, targets }: Adjacency, { of, count }: Groups): WithinCommunity => {
  const order = offsets.length - 1;
  const neighbours = new Float64Array(order);
  const sizes = new Float64Array(count);
  const means = new Float64Array(count);
  const variances = new Float64Array(count);
  for (let v = 0; v < order; v++) {
    const own = of[v]!;
    let inside = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) if (of[targets[e]!] === own) inside++;
    neighbours[v] = inside;
    sizes[own]!++;
    means[own]! += inside;
  }
  for (let c = 0; c < count; c++) means[c]! /= sizes[c]!;
  for (let v = 0; v < order; v++) {
    const own = of[v]!;
    variances[own]! += (neighbours[v]! - means[own]!) ** 2 / sizes[own]!;
  }
  const score = neighbours.map((inside, v) => {
    const own = of[v]!;
    const deviation = Math.sqrt(variances[own]!);
    return deviation === 0 ? 0 : Math.max(0, (inside - means[own]!) / deviation);
  });
  return { neighbours, score };
};
