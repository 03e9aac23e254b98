import { METRICS, type MetricDeclaration, type MetricKey } from '../../analysis/metrics';

/** Every metric, in the order of the columns. */
export const METRIC_LIST: readonly MetricDeclaration[] = METRICS;

const BY_KEY = new Map(METRIC_LIST.map((metric) => [metric.key, metric]));

/** What is declared of a metric. */
export const metricDeclared = (key: MetricKey): MetricDeclaration => {
  const metric = BY_KEY.get(key);
  if (metric === undefined) throw new Error(`no metric is declared as ${key}`);
  return metric;
};
