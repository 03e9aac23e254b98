import { mergeStakeholders } from '../../model/merge';
import type { PolicyNetwork } from '../../model/network';
import type { DuplicateChoice } from '../choices';

/**
 * Merge the pairs that were decided to be one, in the order of the choices. A pair may name an actor that an
 * earlier choice merged away: it then stands for the actor it went into. Choices that name unknown actors, and
 * those that keep a pair apart, change nothing.
 */
export const applyDuplicateChoices = (
  network: PolicyNetwork,
  choices: readonly DuplicateChoice[],
): PolicyNetwork => {
  const wentInto = new Map<string, string>();
  const now = (id: string): string => {
    let current = id;
    for (let next = wentInto.get(current); next !== undefined; next = wentInto.get(current)) current = next;
    return current;
  };
  const ids = new Set(network.stakeholders.map(({ id }) => id));
  let merged = network;
  for (const choice of choices) {
    const keep = now(choice.keep);
    const gone = now(choice.gone);
    if (!choice.merge || keep === gone || !ids.has(keep) || !ids.has(gone)) continue;
    merged = mergeStakeholders(merged, keep, gone);
    wentInto.set(gone, keep);
  }
  return merged;
};
