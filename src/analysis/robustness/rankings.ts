import { NETWORK_FUNCTIONS, type NetworkFunction } from '../../model/vocabulary';
import type { AnalysisContext } from '../context';
import { computeFunctions } from '../functions';
import { METRICS, type MetricKey } from '../metrics';
import { ranksOf } from './ranks';

/** What actors can be ranked by: every metric whose values are quantities, and the scores of the six functions. */
export type RankingKey = Exclude<MetricKey, 'community' | 'cutpoint'> | NetworkFunction;

const isQuantity = ({ format }: (typeof METRICS)[number]): boolean =>
  format === 'count' || format === 'decimal';

const FUNCTIONS = Object.keys(NETWORK_FUNCTIONS) as readonly NetworkFunction[];

/** All rankings, the metrics in the order of the registry, then the functions in that of the vocabulary. */
export const RANKING_KEYS: readonly RankingKey[] = [
  ...METRICS.filter(isQuantity).map(({ key }) => key as RankingKey),
  ...FUNCTIONS,
];

/** The ranks of all actors in each ranking, in the order asked for. `null`: the figure is not to be had. */
export const rankingsOf = (
  context: AnalysisContext,
  keys: readonly RankingKey[],
): readonly (Uint32Array | null)[] => {
  const metrics = new Map(METRICS.map((metric) => [metric.key as string, metric]));
  const functions = keys.some((key) => !metrics.has(key)) ? computeFunctions(context) : null;
  return keys.map((key) => {
    const metric = metrics.get(key);
    if (metric === undefined) return ranksOf(functions!.byFunction[key as NetworkFunction].scores);
    const result = metric.compute(context);
    return result.status === 'undefined' ? null : ranksOf(result.values);
  });
};
