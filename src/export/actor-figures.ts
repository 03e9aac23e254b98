import { METRICS, type MetricDeclaration } from '../analysis/metrics';
import type { Analysis, MetricResult } from '../analysis/result';
import type { Stakeholder } from '../model/network';
import { NETWORK_FUNCTIONS, type NetworkFunction } from '../model/vocabulary';
import { actorIndex } from './actor-index';
import { LIST_SEPARATOR, type NetworkColumn, type Value } from './network-column';

/** The six functions in the order of the columns of `functions.csv`. */
export const FUNCTION_KEYS = Object.keys(NETWORK_FUNCTIONS) as readonly NetworkFunction[];

/** Column name of a function: as in `functions.csv`. */
export const functionColumn = (key: NetworkFunction): string => key.replaceAll('-', '_');

/** One figure of one actor; `undefined` where it is undefined. A yes/no metric gives a boolean. */
export const metricValue = (declaration: MetricDeclaration, result: MetricResult, actor: number): Value => {
  const value = result.status === 'undefined' ? undefined : result.values[actor];
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return declaration.format === 'yes-no' ? value !== 0 : value;
};

/** Every metric, every function score and the tags, as columns in the order of the stakeholders. */
export const figureColumns = (
  stakeholders: readonly Stakeholder[],
  analysis: Analysis,
): readonly NetworkColumn[] => {
  const index = actorIndex(analysis);
  const places = stakeholders.map((s) => index.get(s.id) ?? -1);
  const metrics = METRICS.map((declaration): NetworkColumn => {
    const result = analysis.metrics[declaration.key];
    const values = places.map((i) => metricValue(declaration, result, i));
    return { title: declaration.key, type: typeOf(declaration, values), values };
  });
  const functions = FUNCTION_KEYS.map((key): NetworkColumn => {
    const { scores } = analysis.functions.byFunction[key];
    return { title: functionColumn(key), type: 'double', values: places.map((i) => scores[i]) };
  });
  const tags = places.map((i) => analysis.functions.tags[i]?.join(LIST_SEPARATOR) || undefined);
  return [...metrics, ...functions, { title: 'tags', type: 'string', values: tags }];
};

const typeOf = ({ format }: MetricDeclaration, values: readonly Value[]): NetworkColumn['type'] => {
  if (format === 'yes-no') return 'boolean';
  if (format === 'decimal') return 'double';
  return values.every((value) => value === undefined || Number.isInteger(value)) ? 'integer' : 'double';
};
