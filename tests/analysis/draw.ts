import fc from 'fast-check';
import type { PolicyNetwork } from '../../src/model/network';
import type { Projection } from '../../src/model/projection';
import { rowOfEntries } from '../../src/model/projection';
import { actor, network, tie } from '../support/networks';

/** Among them lengths that add up to the same sum by different ways only up to rounding: 0.1 + 0.2 and 0.3. */
const STRENGTHS = [10, 5, 10 / 3, 20 / 3, 1, 2, 3, 0.5];
const KINDS = ['cso', 'government', 'igo', undefined];
const COUNTRIES = ['AA', 'AB', undefined];
const TYPES = [
  'information',
  'cooperation',
  'support',
  'funding',
  'advocacy',
  'conflict',
  'a type of theirs',
];

const drawnTie = fc.record({
  source: fc.nat(),
  target: fc.nat(),
  type: fc.constantFrom(...TYPES),
  strength: fc.constantFrom(...STRENGTHS),
  direction: fc.constantFrom('directed' as const, 'directed' as const, 'mutual' as const),
  status: fc.constantFrom(
    'active' as const,
    'active' as const,
    'active' as const,
    'planned' as const,
    'ended' as const,
  ),
});

/**
 * Random small networks: several components, isolates, parallel, reciprocal, mutual and self-ties, strengths that
 * only nearly add up, actors without a kind or a country.
 */
export const drawnNetwork: fc.Arbitrary<PolicyNetwork> = fc
  .record({
    actors: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), country: fc.constantFrom(...COUNTRIES) }), {
      maxLength: 12,
    }),
    ties: fc.array(drawnTie, { maxLength: 36 }),
  })
  .map(({ actors, ties }) =>
    network(
      actors.map(({ kind, country }, i) =>
        actor(`a${i}`, {
          ...(kind === undefined ? {} : { kind }),
          ...(country === undefined ? {} : { country }),
        }),
      ),
      actors.length === 0
        ? []
        : ties.map(({ source, target, type, ...fields }, i) =>
            tie(`r${i}`, `a${source % actors.length}`, `a${target % actors.length}`, type, fields),
          ),
    ),
  );

/** The arcs of a projection as a matrix of strengths; 0 where none runs. */
export const strengthMatrix = ({ order, out }: Projection): number[][] => {
  const matrix = Array.from({ length: order }, () => new Array<number>(order).fill(0));
  rowOfEntries(out).forEach((source, e) => {
    matrix[source]![out.targets[e]!] = out.strengths[e]!;
  });
  return matrix;
};

/** The same without arrows and strengths. */
export const neighbourMatrix = (projection: Projection): boolean[][] => {
  const arcs = strengthMatrix(projection);
  return arcs.map((row, i) => row.map((strength, j) => strength > 0 || arcs[j]![i]! > 0));
};

export const indices = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
