import type { PolicyNetwork } from '../../model/network';
import { seededRandom } from '../random';

/** Far apart, so that the draws of neighbouring resamples have nothing in common. */
const BETWEEN_SEEDS = 0x9e3779b1;

/**
 * The network without a share of its ties, drawn at random: every set of that many ties is equally likely. The
 * actors stay. The same seed and number give the same network.
 *
 * @param drop share of the ties, 0 to 1; the number of ties left out is rounded.
 * @param number which resample this is, from 0.
 */
export const leaveOutTies = (
  network: PolicyNetwork,
  drop: number,
  seed: number,
  number: number,
): PolicyNetwork => {
  const { stakeholders, relationships } = network;
  const random = seededRandom(seed + Math.imul(number + 1, BETWEEN_SEEDS));
  // The first places of a shuffled list (Fisher & Yates).
  const order = Array.from(relationships, (_, i) => i);
  const gone = Math.round(drop * order.length);
  const isGone = new Uint8Array(order.length);
  for (let i = 0; i < gone; i++) {
    const other = i + Math.floor(random() * (order.length - i));
    const drawn = order[other]!;
    order[other] = order[i]!;
    isGone[drawn] = 1;
  }
  return { stakeholders, relationships: relationships.filter((_, i) => isGone[i] === 0) };
};
