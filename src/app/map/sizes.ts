import type { MetricResult } from '../../analysis/result';

/** The room that sizes and layouts are made for, in pixels; a map in a smaller room is scaled down whole. */
export const NOMINAL = { width: 1000, height: 700 } as const;

/** Smallest and largest radius of an actor, in pixels of the nominal room. */
export interface SizeRange {
  readonly smallest: number;
  readonly largest: number;
}

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** Side of the square that one of `actors` has to itself. */
export const roomPerActor = (actors: number): number =>
  Math.sqrt((NOMINAL.width * NOMINAL.height) / Math.max(1, actors));

/** The more actors, the smaller each. */
export const sizeRange = (actors: number): SizeRange => {
  const room = roomPerActor(actors);
  return { smallest: between(2.2, room * 0.07, 8), largest: between(8, room * 0.25, 24) };
};

/** Radius for a share of the largest value: the area above the smallest grows with it in proportion. */
export const radiusOf = (share: number, { smallest, largest }: SizeRange): number =>
  Math.sqrt(smallest ** 2 + between(0, share, 1) * (largest ** 2 - smallest ** 2));

/** Each value as a share of the largest, 0 to 1. Undefined (`NaN`) and negative values count as 0. */
export const sharesOfLargest = (values: ArrayLike<number>): Float64Array => {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!;
  return Float64Array.from(values, (value) =>
    largest > 0 && Number.isFinite(largest) && value > 0 ? value / largest : 0,
  );
};

/** The shares of a metric; `null` where it cannot be had, so that all are drawn equal. */
export const metricShares = (metric: MetricResult | undefined): Float64Array | null =>
  metric === undefined || metric.status === 'undefined' ? null : sharesOfLargest(metric.values);
