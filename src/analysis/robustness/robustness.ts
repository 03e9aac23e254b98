import type { PolicyNetwork } from '../../model/network';
import { chooseDefaults } from '../choice';
import { createContext } from '../context';
import { shareOut } from '../parallel/share-out';
import type { AnalysisChoice, AnalysisOptions } from '../result';
import { leaveOutTies } from './leave-out';
import { RANKING_KEYS, type RankingKey, rankingsOf } from './rankings';
import { UNRANKED } from './ranks';

export interface RobustnessOptions {
  /** How many networks are resampled; 200 when absent. */
  readonly resamples?: number;
  /** Share of the ties that each leaves out, 0 to 1; 0.2 when absent. */
  readonly drop?: number;
  /** How many are 'the top'; 5 when absent. */
  readonly top?: number;
  /** Which rankings; all when absent. */
  readonly rankings?: readonly RankingKey[];
}

export type RobustnessChoice = Required<RobustnessOptions>;

export const chooseRobustness = (options: RobustnessOptions = {}): RobustnessChoice => ({
  resamples: options.resamples ?? 200,
  drop: options.drop ?? 0.2,
  top: options.top ?? 5,
  rankings: options.rankings ?? RANKING_KEYS,
});

/** How sure one ranking is. One value an actor each; 0 where an actor has no rank. */
export interface RankingRobustness {
  readonly key: RankingKey;
  /** In the network as it is. */
  readonly rank: Uint32Array;
  /** 5th percentile (nearest rank) of its ranks in the resampled networks: how far up it comes. */
  readonly rankLow: Uint32Array;
  /** 95th percentile: how far down. */
  readonly rankHigh: Uint32Array;
  /** Share of the resampled networks in which it is among the top, 0 to 1. */
  readonly staysInTop: Float64Array;
}

/** How far rankings hang on single ties: what they look like when some of the ties had not been reported. */
export interface Robustness {
  readonly analysis: AnalysisChoice;
  readonly choice: RobustnessChoice;
  /** Stakeholder ids; all values are in this order. */
  readonly actors: readonly string[];
  /** Rankings that are undefined for the whole network are left out. */
  readonly rankings: readonly RankingRobustness[];
}

/** What a worker needs to resample. Passes through `postMessage` as it is. */
export interface RobustnessTask {
  readonly network: PolicyNetwork;
  readonly analysis: AnalysisChoice;
  readonly choice: RobustnessChoice;
}

/** Ranks in one resampled network, a ranking each. */
export type Resample = readonly (Uint32Array | null)[];

/** Resample number `number` of a task: the same wherever and whenever it is computed. */
export const resample = ({ network, analysis, choice }: RobustnessTask, number: number): Resample =>
  rankingsOf(
    createContext(leaveOutTies(network, choice.drop, analysis.seed, number), analysis),
    choice.rankings,
  );

/** Who computes the resamples of a task: here, or in a worker. */
export type DoResample = (number: number) => Promise<Resample>;

/**
 * Rank intervals of all actors: each resampled network leaves a share of the ties out at random, as workshop data
 * do without being asked. The same network, options and seed give the same answer, however many workers compute it.
 *
 * @param workers each computes one resample at a time; `resample` of the same task.
 * @param onShare is told the share of the resamples that is done.
 */
export const robustnessOf = async (
  task: RobustnessTask,
  workers: readonly DoResample[],
  onShare: (share: number) => void = () => {},
): Promise<Robustness> => {
  const { network, analysis, choice } = task;
  const exact = rankingsOf(createContext(network, analysis), choice.rankings);
  const order = network.stakeholders.length;
  // One row a ranking: the ranks of the first actor in all resamples, then those of the second ...
  const drawn = exact.map((ranks) => (ranks === null ? null : new Uint32Array(order * choice.resamples)));
  await shareOut(choice.resamples, workers, (found, number) => {
    for (const [k, ranks] of drawn.entries()) {
      if (ranks === null) continue;
      for (let v = 0; v < order; v++) ranks[v * choice.resamples + number] = found[k]?.[v] ?? UNRANKED;
    }
    onShare((number + 1) / choice.resamples);
  });
  const rankings = choice.rankings.flatMap((key, k): readonly RankingRobustness[] => {
    const [rank, ranks] = [exact[k], drawn[k]];
    return rank && ranks ? [{ key, rank, ...intervals(ranks, order, choice) }] : [];
  });
  return { analysis, choice, actors: network.stakeholders.map(({ id }) => id), rankings };
};

/** The task of a network under its options, every default filled in. */
export const robustnessTask = (
  network: PolicyNetwork,
  analysis: AnalysisOptions = {},
  options: RobustnessOptions = {},
): RobustnessTask => ({
  network,
  analysis: chooseDefaults(analysis),
  choice: chooseRobustness(options),
});

const LOW = 0.05;
const HIGH = 0.95;

const intervals = (drawn: Uint32Array, order: number, { resamples, top }: RobustnessChoice) => {
  const rankLow = new Uint32Array(order);
  const rankHigh = new Uint32Array(order);
  const staysInTop = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    const ranks = drawn.slice(v * resamples, (v + 1) * resamples).filter((rank) => rank !== UNRANKED);
    if (ranks.length === 0) continue;
    ranks.sort();
    rankLow[v] = nearestRank(ranks, LOW);
    rankHigh[v] = nearestRank(ranks, HIGH);
    staysInTop[v] = ranks.filter((rank) => rank <= top).length / resamples;
  }
  return { rankLow, rankHigh, staysInTop };
};

/** A percentile after the nearest-rank method: always a value that occurred. */
const nearestRank = (sorted: Uint32Array, share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
