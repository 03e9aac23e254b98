import { type MetricKey, metricOf } from '../../analysis/metrics';
import type { Analysis } from '../../analysis/result';
import { metricShares, radiusOf, sizeRange } from './sizes';

/** A value of the metric that actors are sized by, and how large an actor with it is drawn. */
export interface SizeStep {
  readonly value: number;
  /** Pixels of the nominal room. */
  readonly radius: number;
}

/**
 * The smallest, the middle and the largest value among the actors that are shown. The middle is halfway between
 * the two, a whole number where the metric counts; it is left out where it is one of them, as for yes and no. Nothing
 * where all actors are drawn equal: without an analysis, and where the metric is undefined or only a name.
 *
 * @param isShown by stakeholder id.
 */
export const sizeSteps = (
  analysis: Analysis | null,
  metric: MetricKey,
  isShown: (id: string) => boolean,
): readonly SizeStep[] => {
  const result = analysis?.metrics[metric];
  const { format } = metricOf(metric);
  const shares = metricShares(result);
  if (analysis === null || shares === null || result?.status !== 'ok' || format === 'label') return [];
  let low = -1;
  let high = -1;
  for (const [i, id] of analysis.actors.entries()) {
    const value = result.values[i]!;
    if (!Number.isFinite(value) || !isShown(id)) continue;
    if (low < 0 || value < result.values[low]!) low = i;
    if (high < 0 || value > result.values[high]!) high = i;
  }
  if (low < 0) return [];
  const range = sizeRange(analysis.actors.length);
  const largest = result.values[high]!;
  const step = (value: number): SizeStep => ({
    value,
    radius: radiusOf(largest > 0 ? (shares[high]! * value) / largest : 0, range),
  });
  const smallest = result.values[low]!;
  const halfway = (smallest + largest) / 2;
  // Nobody needs the middle exactly: a round number is read faster.
  const middle = format === 'decimal' ? Number(halfway.toPrecision(3)) : Math.round(halfway);
  const values = format === 'yes-no' ? [smallest, largest] : [smallest, middle, largest];
  return [...new Set(values)].map(step);
};
