import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import type { NetworkFunction } from '../../model/vocabulary';

/** An actor in a list of those who show a function most. */
export interface Ranked {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
  /** The function is marked on the map: the analysis tags the actor with it. */
  readonly isTagged: boolean;
  /** The score in words. */
  readonly evidence: string;
}

/**
 * The `count` actors with the highest structural score of a function: those that are tagged with it, then the others,
 * each highest first; equal scores in the order of the table. Actors without any are left out, and so are those
 * deleted since the analysis.
 */
export const topOf = (
  analysis: Analysis,
  network: PolicyNetwork,
  name: NetworkFunction,
  count: number,
): readonly Ranked[] => {
  const names = new Map(network.stakeholders.map((actor) => [actor.id, actor.name]));
  const { byFunction, tags } = analysis.functions;
  const { scores, evidence } = byFunction[name];
  return analysis.actors
    .map((id, i) => ({
      id,
      name: names.get(id),
      score: scores[i] ?? 0,
      isTagged: tags[i]?.includes(name) === true,
      evidence: evidence[i] ?? '',
    }))
    .filter((actor): actor is Ranked => actor.name !== undefined && actor.score > 0)
    .sort((a, b) => Number(b.isTagged) - Number(a.isTagged) || b.score - a.score)
    .slice(0, count);
};
