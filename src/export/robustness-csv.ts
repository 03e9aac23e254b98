import { UNRANKED } from '../analysis/robustness/ranks';
import type { Robustness } from '../analysis/robustness/robustness';
import type { PolicyNetwork } from '../model/network';
import { isWordOf, NETWORK_FUNCTIONS } from '../model/vocabulary';
import { functionColumn } from './actor-figures';
import { toCsv } from './csv';

/** Columns of `robustness.csv`. */
export const ROBUSTNESS_COLUMNS: readonly string[] = [
  'id',
  'name',
  'metric',
  'rank',
  'rank_low',
  'rank_high',
  'stays_in_top',
];

/**
 * `robustness.csv`: a row an actor and metric, metric by metric in the order of `centrality.csv` and then of
 * `functions.csv`, with their names for it. Ranks are empty where an actor has none.
 */
export const robustnessCsv = (network: PolicyNetwork, { actors, rankings }: Robustness): string => {
  const names = new Map(network.stakeholders.map(({ id, name }) => [id, name]));
  const shown = (rank: number | undefined) => (rank === UNRANKED ? undefined : rank);
  return toCsv(
    ROBUSTNESS_COLUMNS,
    rankings.flatMap(({ key, rank, rankLow, rankHigh, staysInTop }) =>
      actors.map((id, i) => [
        id,
        names.get(id) ?? '',
        isWordOf(NETWORK_FUNCTIONS, key) ? functionColumn(key) : key,
        shown(rank[i]),
        shown(rankLow[i]),
        shown(rankHigh[i]),
        shown(rank[i]) === undefined ? undefined : staysInTop[i],
      ]),
    ),
  );
};
