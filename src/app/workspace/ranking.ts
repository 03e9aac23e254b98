import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import type { NetworkFunction } from '../../model/vocabulary';

/** An actor in a list of those who show a function most. */
export interface Ranked {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
  /** The score in words. */
  readonly evidence: string;
}

/**
 * The `count` actors with the highest structural score of a function, highest first; equal scores in the order
 * of the table. Actors without any are left out, and so are those deleted since the analysis.
 */
export const topOf = (
  analysis: Analysis,
  network: PolicyNetwork,
  name: NetworkFunction,
  count: number,
): readonly Ranked[] => {
  const names = new Map(network.stakeholders.map((actor) => [actor.id, actor.name]));
  const { scores, evidence } = analysis.functions.byFunction[name];
  return analysis.actors
    .map((id, i) => ({
      id,
      name: names.get(id),
      score: scores[i] ?? 0,
      evidence: evidence[i] ?? '',
    }))
    .filter((actor): actor is Ranked => actor.name !== undefined && actor.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count);
};
