import { type MetricKey, metricOf } from './metrics';
import type { Analysis } from './result';

/**
 * The value of a metric for one actor: yes or no where the registry says so, else a number; `undefined` where
 * the figure is undefined for the actor or for the whole network.
 *
 * @param actor place in `analysis.actors`.
 */
export const metricValue = (
  analysis: Analysis,
  key: MetricKey,
  actor: number,
): number | boolean | undefined => {
  const value = metricNumber(analysis, key, actor);
  return value !== undefined && metricOf(key).format === 'yes-no' ? value !== 0 : value;
};

/** As `metricValue`, with 1 for yes and 0 for no: for sorting, and for sizes on the map. */
export const metricNumber = (analysis: Analysis, key: MetricKey, actor: number): number | undefined => {
  const result = analysis.metrics[key];
  const value = result.status === 'undefined' ? undefined : result.values[actor];
  return value === undefined || Number.isNaN(value) ? undefined : value;
};

/** Places in `analysis.actors` by stakeholder id. */
export const actorIndex = (analysis: Analysis): ReadonlyMap<string, number> =>
  new Map(analysis.actors.map((id, index) => [id, index]));
