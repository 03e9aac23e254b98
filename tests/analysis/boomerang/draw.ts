import type { PolicyNetwork, Relationship, Stakeholder } from '../../../src/model/network';
import { actor as plainActor, tie as plainTie } from '../../support/networks';

/** An actor of a hand-drawn network; no country unless given. */
export const actor = (id: string, kind: string, country?: string): Stakeholder =>
  plainActor(id, { kind, ...(country !== undefined && { country }) });

/** A tie written as `a type b`; its id is the text unless given. Active, open, of strength 1 unless given. */
export const tie = (text: string, more: Partial<Relationship> = {}): Relationship => {
  const [source, type, target] = text.split(' ') as [string, string, string];
  return plainTie(text, source, target, type, more);
};

/**
 * A small world: `c` and `x`, `y`, `z` civil at home in HO; `g` its government; abroad the government `f` (FO),
 * the intergovernmental body `i` and the donor `d`. `c` was refused by `g`. Ties come with the test.
 */
export const world = (ties: readonly Relationship[], actors: readonly Stakeholder[] = []): PolicyNetwork => ({
  stakeholders: [
    actor('c', 'cso', 'HO'),
    actor('x', 'cso', 'HO'),
    actor('y', 'ingo'),
    actor('z', 'academia', 'FO'),
    actor('g', 'government', 'HO'),
    actor('f', 'parliament', 'FO'),
    actor('i', 'igo'),
    actor('d', 'donor', 'FO'),
    ...actors,
  ],
  relationships: [REFUSED, ...ties],
});

/** The attempt that was refused. */
export const REFUSED = tie('c advocacy g', { id: 'refused', outcome: 'refused' });

export const LIMITS = { maxTies: 5, maxAllies: 2, maxRoutes: 10_000 };
