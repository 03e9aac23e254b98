/**
 * How many random pairs give betweenness, as a share of all pairs, within `epsilon` for every actor at once, with
 * probability 1 - `delta` (Riondato & Kornaropoulos 2016, with their constant of one half): the VC dimension of
 * shortest paths is at most the logarithm of the number of actors inside the longest one.
 *
 * @param vertexDiameter actors on a shortest path, at most; `vertexDiameterBound`.
 * @returns 0 where no path has an actor inside, so that betweenness is 0 without looking.
 */
export const pathSamples = (vertexDiameter: number, epsilon: number, delta: number): number => {
  const inside = vertexDiameter - 2;
  if (inside <= 0) return 0;
  return Math.ceil((0.5 / epsilon ** 2) * (Math.floor(Math.log2(inside)) + 1 + Math.log(1 / delta)));
};

/**
 * How many sampled actors (pivots) give, for every actor at once, two means over all actors of numbers from 0 to 1
 * within `epsilon` with probability 1 - `delta` (Hoeffding 1963, who also covers drawing without putting back;
 * pivots after Eppstein & Wang 2004).
 */
export const pivotSamples = (order: number, epsilon: number, delta: number): number =>
  // Two means, each of which may be off to two sides.
  Math.ceil(Math.log((4 * order) / delta) / (2 * epsilon ** 2));
