/**
 * How far estimated closeness, (r / d) (r / (n - 1)) with r others in reach at a summed distance d, may be off for
 * any actor, where r / n is within `epsilon` and d / n within `epsilon` times the longest distance: the farthest
 * that the figure can be moved within both, knowing that no distance is below 1.
 *
 * @param reached estimates of r, one an actor; `distance` those of d.
 * @param longest no distance is longer.
 */
export const closenessError = (
  reached: Float64Array,
  distance: Float64Array,
  longest: number,
  epsilon: number,
): number => {
  const order = reached.length;
  const scale = order / (order - 1);
  let error = 0;
  for (let v = 0; v < order; v++) {
    const share = reached[v]! / order;
    const mean = distance[v]! / order;
    const value = share === 0 ? 0 : (scale * share ** 2) / mean;
    const fewest = Math.max(0, share - epsilon);
    const most = Math.min(1, share + epsilon);
    const low = (scale * fewest ** 2) / (mean + epsilon * longest);
    const shortest = Math.max(mean - epsilon * longest, 0);
    const high = Math.min(1, scale * most * Math.min(1, most / shortest));
    error = Math.max(error, value - low, high - value);
  }
  return error;
};
