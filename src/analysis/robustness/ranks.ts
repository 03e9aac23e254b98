/** Values that differ by at most this share of the larger one share a rank. */
const EQUAL_WITHIN = 1e-9;

/** The rank of an actor that has no value. */
export const UNRANKED = 0;

/**
 * Ranks from 1, the highest value first; equal values share the best of their ranks (1, 2, 2, 4: standard
 * competition ranking), values within 1e-9 of each other (relative) being equal. An actor whose figure is
 * undefined has none: `UNRANKED`.
 */
export const ranksOf = (values: ArrayLike<number>): Uint32Array => {
  const ranked = Array.from(values, (_, i) => i).filter((i) => !Number.isNaN(values[i]!));
  ranked.sort((a, b) => values[b]! - values[a]! || a - b);
  const ranks = new Uint32Array(values.length).fill(UNRANKED);
  let first = 0;
  for (const [place, i] of ranked.entries()) {
    const best = values[ranked[first]!]!;
    if (best - values[i]! > EQUAL_WITHIN * Math.abs(best)) first = place;
    ranks[i] = first + 1;
  }
  return ranks;
};
