import { randomStream } from './streams';

/** A stream that no block of pairs has. */
const PIVOT_STREAM = 0x7fffffff;

/**
 * Actors drawn at random without putting back, by rising number: every set of that many is equally likely. All of
 * them where as many are asked for as there are.
 */
export const drawPivots = (order: number, count: number, seed: number): Int32Array => {
  const actors = Int32Array.from({ length: order }, (_, v) => v);
  if (count >= order) return actors;
  const random = randomStream(seed, PIVOT_STREAM);
  // The first places of a shuffled list (Fisher & Yates).
  for (let i = 0; i < count; i++) {
    const other = i + Math.floor(random() * (order - i));
    const drawn = actors[other]!;
    actors[other] = actors[i]!;
    actors[i] = drawn;
  }
  return actors.slice(0, count).sort();
};
