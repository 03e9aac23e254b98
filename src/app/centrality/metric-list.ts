import { METRICS, type MetricDeclaration } from '../../analysis/metrics';

/** Every metric, in the order of the columns. */
export const METRIC_LIST: readonly MetricDeclaration[] = METRICS;
