import type { PolicyNetwork, Relationship, Stakeholder } from '../../src/model/network';
import { actor as plainActor, tie as plainTie } from '../support/networks';

export const actor = (id: string, more: Partial<Stakeholder> = {}): Stakeholder =>
  plainActor(id, { name: id.toUpperCase(), ...more });

export const tie = (
  id: string,
  source: string,
  target: string,
  more: Partial<Relationship> = {},
): Relationship => plainTie(id, source, target, 'information', more);

/** Four actors, one with a name that is no harmless key of an object, and five ties, one of them to itself. */
export const small: PolicyNetwork = {
  stakeholders: [
    actor('b', { kind: 'cso', country: 'AA', attributes: [['__proto__', 'x']] }),
    actor('__proto__', { kind: 'government', country: 'AA' }),
    actor('a'),
    actor('10', { kind: 'igo' }),
  ],
  relationships: [
    tie('r2', 'b', '__proto__', { type: 'advocacy', outcome: 'ignored' }),
    tie('r1', 'b', '10', { type: 'consultation', strength: 0.1 }),
    tie('constructor', '10', '__proto__', { type: 'oversight', direction: 'mutual' }),
    tie('r4', 'a', 'a'),
    tie('r3', 'a', 'b', { evidence: 'minutes' }),
  ],
};
