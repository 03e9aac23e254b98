import type { Analysis } from '../analysis/result';
import type { PolicyNetwork, Stakeholder } from '../model/network';

/** Place of every actor in the arrays of an analysis. */
export const actorIndex = (analysis: Analysis): ReadonlyMap<string, number> =>
  new Map(analysis.actors.map((id, i) => [id, i]));

/**
 * The stakeholders in the order of the analysis.
 *
 * @throws Error when the analysis is of another network: a mistake of the caller's.
 */
export const analysedStakeholders = (network: PolicyNetwork, analysis: Analysis): readonly Stakeholder[] => {
  const byId = new Map(network.stakeholders.map((s) => [s.id, s]));
  return analysis.actors.map((id) => {
    const stakeholder = byId.get(id);
    if (stakeholder === undefined) throw new Error(`The analysis is of another network: it names “${id}”.`);
    return stakeholder;
  });
};
