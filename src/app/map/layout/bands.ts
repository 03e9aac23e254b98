/** The lowest and the highest value of a band. */
export interface BandRange {
  readonly low: number;
  readonly high: number;
}

export interface Bands {
  /** Band of each actor, 0 for the one with the highest values. */
  readonly of: Int32Array;
  /** One a band; `null` for the last one where its actors have no value. */
  readonly ranges: readonly (BandRange | null)[];
}

/** Bands for so many actors; more, and nobody could tell them apart. */
const bandsFor = (actors: number): number => (actors <= 8 ? 2 : actors <= 40 ? 3 : actors <= 200 ? 4 : 5);

/**
 * Cut values into bands, highest first, so that the bands hold 1, 3, 5, 7 ... parts of the actors, as rings of
 * equal width have room for them. Equal values are never parted, so a band can be smaller or larger, and there can
 * be fewer of them; actors without a value (`NaN`) form a last band of their own.
 *
 * O(n log n).
 */
export const bandsByValue = (values: Float64Array): Bands => {
  const of = new Int32Array(values.length);
  const order = [...values.keys()].filter((i) => !Number.isNaN(values[i]!));
  order.sort((a, b) => values[b]! - values[a]! || a - b);
  const count = bandsFor(order.length);
  const ranges: (BandRange | null)[] = [];
  let begin = 0;
  while (begin < order.length) {
    const cut = cutAfter(order, values, begin, ranges.length, count);
    for (const i of order.slice(begin, cut)) of[i] = ranges.length;
    ranges.push({ low: values[order[cut - 1]!]!, high: values[order[begin]!]! });
    begin = cut;
  }
  if (order.length < values.length) {
    for (const i of values.keys()) if (Number.isNaN(values[i]!)) of[i] = ranges.length;
    ranges.push(null);
  }
  return { of, ranges };
};

/** Where the band that begins at `begin` ends: at the change of value that is nearest to its share. */
const cutAfter = (
  order: readonly number[],
  values: Float64Array,
  begin: number,
  band: number,
  count: number,
): number => {
  if (band >= count - 1) return order.length;
  const wanted = Math.max(begin + 1, Math.round(order.length * ((band + 1) / count) ** 2));
  const isChange = (at: number) => values[order[at - 1]!] !== values[order[at]!];
  for (let off = 0; ; off++) {
    const before = wanted - off;
    const after = wanted + off;
    if (before > begin && before < order.length && isChange(before)) return before;
    if (after >= order.length) return order.length;
    if (isChange(after)) return after;
  }
};
