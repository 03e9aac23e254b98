import type { PolicyNetwork, Relationship, Stakeholder } from '../../../model/network';
import { compareNames } from '../../format/compare-names';

/** Two actors beside each other. */
export interface Comparison {
  /** Ties between the two, of every type and status. */
  readonly ties: readonly Relationship[];
  /** Actors tied to both, by name. */
  readonly shared: readonly Stakeholder[];
  /** Actors tied to the first and not to the second, by name. */
  readonly onlyFirst: readonly Stakeholder[];
  readonly onlySecond: readonly Stakeholder[];
}

/** Who is tied to an actor, whichever way and by any tie; not the actor itself. */
const neighboursOf = (network: PolicyNetwork, id: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { source, target } of network.relationships) {
    if (source === id) found.add(target);
    if (target === id) found.add(source);
  }
  found.delete(id);
  return found;
};

/** Compare the surroundings of two different actors. Neither counts as a neighbour here. O(actors + ties). */
export const compareActors = (network: PolicyNetwork, first: string, second: string): Comparison => {
  const ofFirst = neighboursOf(network, first);
  const ofSecond = neighboursOf(network, second);
  const others = network.stakeholders
    .filter(({ id }) => id !== first && id !== second)
    .toSorted((a, b) => compareNames(a.name, b.name));
  return {
    ties: network.relationships.filter(
      ({ source, target }) =>
        (source === first && target === second) || (source === second && target === first),
    ),
    shared: others.filter(({ id }) => ofFirst.has(id) && ofSecond.has(id)),
    onlyFirst: others.filter(({ id }) => ofFirst.has(id) && !ofSecond.has(id)),
    onlySecond: others.filter(({ id }) => !ofFirst.has(id) && ofSecond.has(id)),
  };
};
