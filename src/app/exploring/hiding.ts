import type { PolicyNetwork } from '../../model/network';

/** These actors hidden besides those that are. */
export const hiddenWith = (hidden: readonly string[], ids: readonly string[]): readonly string[] => [
  ...new Set([...hidden, ...ids]),
];

/** All actors hidden but these. */
export const hiddenBut = (network: PolicyNetwork, ids: readonly string[]): readonly string[] => {
  const kept = new Set(ids);
  return network.stakeholders.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
};
