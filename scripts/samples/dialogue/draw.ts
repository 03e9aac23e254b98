import { seededRandom } from '../../../src/analysis/random';

/** Lots drawn from one seed, in order: the same seed gives the same sample on every machine. */
export interface Lots {
  /** True with this probability. */
  chance(probability: number): boolean;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  /** An item drawn by weight; weights are 0 or more and not all 0. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T;
}

export const lots = (seed: number): Lots => {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  return {
    chance: (probability) => random() < probability,
    between: (from, to) => from + Math.floor(random() * (to - from + 1)),
    pick,
    weighted: (items, weight) => {
      let left = random() * items.reduce((sum, item) => sum + weight(item), 0);
      for (const item of items) {
        left -= weight(item);
        if (left < 0) return item;
      }
      return items[items.length - 1]!;
    },
  };
};
