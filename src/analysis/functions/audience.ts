import type { Projection } from '../../model/projection';
import type { Groups } from '../groups';

/** Whom each actor reaches in at most two steps along the arrows, itself left out. */
export interface TwoStepReach {
  readonly reached: Float64Array;
  /** Those of another group than the actor's own. */
  readonly ofOtherKind: Float64Array;
}

/** O(sum over actors of in-degree * out-degree). */
export const twoStepReach = ({ order, out }: Projection, { of }: Groups): TwoStepReach => {
  const { offsets, targets } = out;
  const reached = new Float64Array(order);
  const ofOtherKind = new Float64Array(order);
  const seenFrom = new Int32Array(order).fill(-1);
  for (let v = 0; v < order; v++) {
    const own = of[v]!;
    let all = 0;
    let others = 0;
    const meet = (w: number) => {
      if (seenFrom[w] === v) return;
      seenFrom[w] = v;
      all++;
      if (of[w] !== own) others++;
    };
    seenFrom[v] = v;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const u = targets[e]!;
      meet(u);
      for (let f = offsets[u]!; f < offsets[u + 1]!; f++) meet(targets[f]!);
    }
    reached[v] = all;
    ofOtherKind[v] = others;
  }
  return { reached, ofOtherKind };
};

/**
 * Added audience of v: how many actors b get v -> b while some a with a -> v has no a -> b, b different from a.
 * They hear through v what some of v's sources do not tell them. O(sum of squared out-degrees).
 */
export const addedAudience = ({ order, out, in: inward }: Projection): Float64Array => {
  const added = new Float64Array(order);
  const sourcesThatReach = new Int32Array(order);
  const isSource = new Int32Array(order).fill(-1);
  for (let v = 0; v < order; v++) {
    const inStart = inward.offsets[v]!;
    const inEnd = inward.offsets[v + 1]!;
    for (let e = inStart; e < inEnd; e++) {
      const a = inward.targets[e]!;
      isSource[a] = v;
      for (let f = out.offsets[a]!; f < out.offsets[a + 1]!; f++) sourcesThatReach[out.targets[f]!]!++;
    }
    let gained = 0;
    for (let e = out.offsets[v]!; e < out.offsets[v + 1]!; e++) {
      const b = out.targets[e]!;
      const otherSources = inEnd - inStart - (isSource[b] === v ? 1 : 0);
      if (sourcesThatReach[b]! < otherSources) gained++;
    }
    added[v] = gained;
    for (let e = inStart; e < inEnd; e++) {
      const a = inward.targets[e]!;
      for (let f = out.offsets[a]!; f < out.offsets[a + 1]!; f++) sourcesThatReach[out.targets[f]!] = 0;
    }
  }
  return added;
};
