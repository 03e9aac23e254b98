import type { MetricDeclaration, MetricKey } from '../../../analysis/metrics';
import type { Analysis } from '../../../analysis/result';

/** The place of an actor in a metric. */
export interface Rank {
  /** 1 for the highest value; equal values share the best of their places. */
  readonly rank: number;
  /** How many actors have a value. */
  readonly of: number;
}

/** Values of these formats have no more and no less. */
const UNRANKED: ReadonlySet<MetricDeclaration['format']> = new Set(['label', 'yes-no']);

export const isRanked = ({ format }: Pick<MetricDeclaration, 'format'>): boolean => !UNRANKED.has(format);

/** The place of the actor at `at` among all; `null` where it has no value. O(actors). */
export const rankOf = (analysis: Analysis, key: MetricKey, at: number | null): Rank | null => {
  const result = analysis.metrics[key];
  const own = at === null || result.status !== 'ok' ? undefined : result.values[at];
  if (own === undefined || Number.isNaN(own) || result.status !== 'ok') return null;
  let higher = 0;
  let of = 0;
  for (const value of result.values) {
    if (Number.isNaN(value)) continue;
    of++;
    if (value > own) higher++;
  }
  return { rank: higher + 1, of };
};
