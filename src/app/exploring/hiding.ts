import type { PolicyNetwork } from '../../model/network';
import { type ShownPart, shownNetwork } from './shown';

/** These actors hidden besides those that are. */
export const hiddenWith = (hidden: readonly string[], ids: readonly string[]): readonly string[] => [
  ...new Set([...hidden, ...ids]),
];

/** All actors hidden but these. */
export const hiddenBut = (network: PolicyNetwork, ids: readonly string[]): readonly string[] => {
  const kept = new Set(ids);
  return network.stakeholders.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
};

/** Shown actors that no shown tie ends at, in the order of the table. A tie of an actor to itself is one. */
export const aloneIn = (network: PolicyNetwork, shown: ShownPart | null): readonly string[] => {
  const { stakeholders, relationships } = shownNetwork(network, shown);
  const tied = new Set(relationships.flatMap(({ source, target }) => [source, target]));
  return stakeholders.flatMap(({ id }) => (tied.has(id) ? [] : [id]));
};
