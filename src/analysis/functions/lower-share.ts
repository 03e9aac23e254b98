/** Values that differ by at most this share of the larger one count as equal. */
const EQUAL_WITHIN = 1e-9;

/**
 * For each actor the number of others whose value is strictly lower; 0 where the actor's own value is 0.
 * Divided by the number of others it is the actor's lower-share. O(actors * log(actors)).
 *
 * @param values none below 0.
 */
export const countLower = (values: Float64Array): Float64Array => {
  const sorted = values.slice().sort();
  return values.map((value) => {
    if (!(value > 0)) return 0;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (value - sorted[middle]! > EQUAL_WITHIN * value) low = middle + 1;
      else high = middle;
    }
    return low;
  });
};
