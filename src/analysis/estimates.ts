import { METRICS, type MetricKey } from './metrics';
import type { Analysis, Estimate } from './result';

/** A metric whose values are estimates. */
export interface EstimatedMetric extends Estimate {
  readonly metric: MetricKey;
}

/** The metrics that are estimated, with their guarantees, in the order of the registry. */
export const estimatedMetrics = ({ metrics }: Pick<Analysis, 'metrics'>): readonly EstimatedMetric[] =>
  METRICS.flatMap(({ key }) => {
    const result = metrics[key];
    if (result.status !== 'estimated') return [];
    const { error, confidence, samples } = result;
    return [{ metric: key, error, confidence, samples }];
  });

/** A number with three digits that count, as in a sentence. */
export const roughly = (value: number): string => String(Number(value.toPrecision(3)));
