import type { Projection } from '../../model/projection';
import type { Groups } from '../groups';

/** How often each actor brokers, by role. */
export interface Brokerage {
  readonly coordinator: Float64Array;
  readonly itinerant: Float64Array;
  readonly gatekeeper: Float64Array;
  readonly representative: Float64Array;
  readonly liaison: Float64Array;
}

/**
 * Brokerage roles (Gould & Fernandez 1989): the pairs a -> v -> b with a and b different and no arc a -> b, by
 * the groups of the three. `coordinator`: all one group; `itinerant`: a and b of one group, v of another;
 * `gatekeeper`: v and b of one group, a of another; `representative`: a and v of one group, b of another;
 * `liaison`: three groups.
 *
 * All pairs around v are counted through the sizes of the groups; the closed ones (a -> b runs) and those with
 * a = b are then taken away one by one. O(sum of squared out-degrees) instead of a cube.
 */
export const brokerage = ({ order, out, in: inward }: Projection, { of, count }: Groups): Brokerage => {
  const coordinator = new Float64Array(order);
  const itinerant = new Float64Array(order);
  const gatekeeper = new Float64Array(order);
  const representative = new Float64Array(order);
  const liaison = new Float64Array(order);
  const senders = new Int32Array(count);
  const receivers = new Int32Array(count);
  const reachedFrom = new Int32Array(order).fill(-1);

  for (let v = 0; v < order; v++) {
    const own = of[v]!;
    const outStart = out.offsets[v]!;
    const outEnd = out.offsets[v + 1]!;
    const inStart = inward.offsets[v]!;
    const inEnd = inward.offsets[v + 1]!;
    for (let e = outStart; e < outEnd; e++) {
      const b = out.targets[e]!;
      reachedFrom[b] = v;
      receivers[of[b]!]!++;
    }
    for (let e = inStart; e < inEnd; e++) senders[of[inward.targets[e]!]!]!++;

    const sendersOfOwn = senders[own]!;
    const receiversOfOwn = receivers[own]!;
    const otherSenders = inEnd - inStart - sendersOfOwn;
    const otherReceivers = outEnd - outStart - receiversOfOwn;
    let alike = 0;
    for (let e = outStart; e < outEnd; e++) {
      const group = of[out.targets[e]!]!;
      if (group !== own) alike += senders[group]!;
    }
    coordinator[v] = sendersOfOwn * receiversOfOwn;
    itinerant[v] = alike;
    gatekeeper[v] = otherSenders * receiversOfOwn;
    representative[v] = sendersOfOwn * otherReceivers;
    liaison[v] = otherSenders * otherReceivers - alike;

    for (let e = inStart; e < inEnd; e++) {
      const a = inward.targets[e]!;
      const groupOfA = of[a]!;
      senders[groupOfA] = 0;
      if (reachedFrom[a] === v) {
        if (groupOfA === own) coordinator[v]!--;
        else itinerant[v]!--;
      }
      for (let f = out.offsets[a]!; f < out.offsets[a + 1]!; f++) {
        const b = out.targets[f]!;
        if (reachedFrom[b] !== v) continue;
        const groupOfB = of[b]!;
        if (groupOfA === own) {
          if (groupOfB === own) coordinator[v]!--;
          else representative[v]!--;
        } else if (groupOfB === own) gatekeeper[v]!--;
        else if (groupOfB === groupOfA) itinerant[v]!--;
        else liaison[v]!--;
      }
    }
    for (let e = outStart; e < outEnd; e++) receivers[of[out.targets[e]!]!] = 0;
  }
  return { coordinator, itinerant, gatekeeper, representative, liaison };
};
