import { METRICS } from '../analysis/metrics';
import type { Analysis } from '../analysis/result';
import type { PolicyNetwork } from '../model/network';
import { metricValue } from './actor-figures';
import { analysedStakeholders } from './actor-index';
import { toCsv } from './csv';

/** Columns of `centrality.csv`: who the actor is, then every metric of the registry in its order. */
export const CENTRALITY_COLUMNS: readonly string[] = [
  'id',
  'name',
  'kind',
  'country',
  'level',
  ...METRICS.map((metric) => metric.key),
];

/** `centrality.csv`: a row an actor, in the order of the network; an undefined figure is an empty cell. */
export const centralityCsv = (network: PolicyNetwork, analysis: Analysis): string =>
  toCsv(
    CENTRALITY_COLUMNS,
    analysedStakeholders(network, analysis).map((actor, i) => [
      actor.id,
      actor.name,
      actor.kind,
      actor.country,
      actor.level,
      ...METRICS.map((metric) => metricValue(metric, analysis.metrics[metric.key], i)),
    ]),
  );
