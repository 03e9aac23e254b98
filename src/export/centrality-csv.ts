import { METRICS } from '../analysis/metrics';
import type { Analysis } from '../analysis/result';
import type { PolicyNetwork } from '../model/network';
import { metricValue } from './actor-figures';
import { analysedStakeholders } from './actor-index';
import { type Cell, csvPieces } from './csv';
import { joined, type Pieces } from './pieces';

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
  joined(centralityCsvPieces(network, analysis));

/** The same, piece by piece. */
export const centralityCsvPieces = (network: PolicyNetwork, analysis: Analysis): Pieces =>
  csvPieces(CENTRALITY_COLUMNS, rowsOf(network, analysis));

function* rowsOf(network: PolicyNetwork, analysis: Analysis): Generator<readonly Cell[], void, undefined> {
  for (const [i, actor] of analysedStakeholders(network, analysis).entries()) {
    const { id, name, kind, country, level } = actor;
    const figures = METRICS.map((metric) => metricValue(metric, analysis.metrics[metric.key], i));
    yield [id, name, kind, country, level, ...figures];
  }
}
