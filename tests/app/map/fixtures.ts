import type { Analysis, BlockedPair, BoomerangRoute, FunctionResult } from '../../../src/analysis/result';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../../src/model/network';
import { NETWORK_FUNCTIONS, type NetworkFunction } from '../../../src/model/vocabulary';
import { actor as plainActor, tie as plainTie } from '../../support/networks';

export const actor = (id: string, more: Partial<Stakeholder> = {}): Stakeholder =>
  plainActor(id, { name: id.toUpperCase(), kind: 'cso', ...more });

export const tie = (
  id: string,
  source: string,
  target: string,
  more: Partial<Relationship> = {},
): Relationship => plainTie(id, source, target, 'cooperation', more);

/**
 * a - b - c - d in a line, `lone` beside; b and c joined twice, in both directions; a tied to itself.
 */
export const LINE: PolicyNetwork = {
  stakeholders: [
    actor('a', { kind: 'cso' }),
    actor('b', { kind: 'network' }),
    actor('c', { kind: 'igo' }),
    actor('d', { kind: 'government' }),
    actor('lone', { kind: 'clan' }),
  ],
  relationships: [
    tie('ab', 'a', 'b'),
    tie('bc', 'b', 'c', { type: 'advocacy', direction: 'directed', strength: 4 }),
    tie('cb', 'c', 'b', { type: 'information', direction: 'directed', status: 'planned' }),
    tie('cd', 'c', 'd', { type: 'pressure', direction: 'directed' }),
    tie('da', 'd', 'a', { type: 'obstruction', direction: 'directed' }),
    tie('aa', 'a', 'a'),
  ],
};

const score = (scores: readonly number[]): FunctionResult => {
  const values = Float64Array.from(scores);
  return {
    scores: values,
    quantities: [values, values, values],
    lowerShares: [values, values, values],
    evidence: scores.map(() => ''),
  };
};

/** An analysis of `LINE` as far as the map reads one: betweenness, tags, convenor scores. */
export const ANALYSIS = {
  actors: ['a', 'b', 'c', 'd', 'lone'],
  metrics: {
    betweenness: { status: 'ok', values: Float64Array.from([0, 4, 1, 0, Number.NaN]) },
    pagerank: { status: 'undefined', reason: 'test' },
    community: { status: 'ok', values: Float64Array.from([0, 0, 1, 1, 2]) },
  },
  functions: {
    byFunction: Object.fromEntries(
      Object.keys(NETWORK_FUNCTIONS).map((name) => [name, score([0, 0.9, 0.8, 0, 0])]),
    ) as Record<NetworkFunction, FunctionResult>,
    tags: [[], ['convenor', 'amplifier'], ['amplifier', 'filter'], [], []],
  },
} as unknown as Analysis;

export const ROUTE: BoomerangRoute = {
  actors: ['a', 'b', 'c', 'd'],
  ties: ['ab', 'bc', 'cd'],
  pattern: 'intergovernmental',
  status: 'active',
  length: 3,
  weakest_strength: 1,
  evidence_share: 0,
};

export const PAIR = {
  blocked: 'a',
  target: 'd',
  blockages: ['da'],
  routes: [ROUTE],
} as unknown as BlockedPair;
