import { BROKERAGE_METRICS } from './metrics/brokerage';
import type { Metric, MetricText } from './metrics/declaration';
import { DEGREE_METRICS } from './metrics/degree';
import { PATH_METRICS } from './metrics/paths';
import { SPECTRAL_METRICS } from './metrics/spectral';
import { STRUCTURE_METRICS } from './metrics/structure';

/** Every metric, in the order of the columns of `centrality.csv`. */
const TABLE = [
  ...DEGREE_METRICS,
  ...PATH_METRICS,
  ...SPECTRAL_METRICS,
  ...STRUCTURE_METRICS,
  ...BROKERAGE_METRICS,
] as const satisfies readonly Metric[];

export type MetricKey = (typeof TABLE)[number]['key'];

/** One metric, declared once: table, tooltips, exports, documentation and command line read this. */
export interface MetricDeclaration extends MetricText {
  readonly key: MetricKey;
}

/** A declaration with the way to the figures. */
export type ComputedMetric = MetricDeclaration & Pick<Metric, 'compute'>;

/** The registry: every metric, in the order of the columns of `centrality.csv`. */
export const METRICS: readonly ComputedMetric[] = TABLE;

const BY_KEY: ReadonlyMap<MetricKey, ComputedMetric> = new Map(METRICS.map((metric) => [metric.key, metric]));

/** What the registry says of a metric. */
export const metricOf = (key: MetricKey): MetricDeclaration => BY_KEY.get(key)!;

/** Is `word` the key of a metric? */
export const isMetricKey = (word: string): word is MetricKey => BY_KEY.has(word as MetricKey);
