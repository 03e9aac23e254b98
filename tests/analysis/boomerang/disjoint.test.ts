import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBoomerangRoutes } from '../../../src/analysis/boomerang';
import { disjointRoutes } from '../../../src/analysis/boomerang/disjoint';
import type { MinimalRoutes } from '../../../src/analysis/boomerang/minimal';
import type { PolicyNetwork } from '../../../src/model/network';
import { actor, REFUSED, tie } from './draw';
import { naivePairs } from './naive';

/** Sparse chains of allies with holders at their ends: the length of a route is what matters here. */
const chains: fc.Arbitrary<PolicyNetwork> = fc
  .record({
    civil: fc.integer({ min: 4, max: 10 }),
    holders: fc.integer({ min: 2, max: 4 }),
    allies: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 6, maxLength: 16 }),
    starts: fc.array(fc.nat(9), { minLength: 2, maxLength: 4 }),
    access: fc.array(fc.tuple(fc.nat(9), fc.nat(3)), { minLength: 3, maxLength: 8 }),
    between: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 3 }),
    levers: fc.array(fc.nat(3), { minLength: 2, maxLength: 4 }),
  })
  .map(({ civil, holders, allies, starts, access, between, levers }) => {
    const x = (i: number): string => `x${i % civil}`;
    const h = (i: number): string => `h${i % holders}`;
    const texts = [
      ...starts.map((i) => `c cooperation ${x(i)}`),
      ...allies.map(([a, b]) => `${x(a)} cooperation ${x(b)}`),
      ...access.map(([a, b]) => `${x(a)} advocacy ${h(b)}`),
      ...between.map(([a, b]) => `${h(a)} advocacy ${h(b)}`),
      ...levers.map((i) => `${h(i)} pressure g`),
    ];
    return {
      stakeholders: [
        actor('c', 'cso', 'HO'),
        actor('g', 'government', 'HO'),
        ...Array.from({ length: civil }, (_, i) => actor(x(i), 'cso')),
        ...Array.from({ length: holders }, (_, i) => actor(h(i), 'igo')),
      ],
      relationships: [REFUSED, ...[...new Set(texts)].map((text) => tie(text))],
    };
  });

describe('disjoint routes', () => {
  it('are as many as the best choice among all routes, with long chains of allies too', () => {
    fc.assert(
      fc.property(
        chains,
        fc.record({ maxTies: fc.integer({ min: 3, max: 8 }), maxAllies: fc.integer({ min: 1, max: 5 }) }),
        (network, limit) => {
          const found = findBoomerangRoutes(network, { ...limit, maxRoutes: 0 }).pairs[0]!;
          const expected = naivePairs(network, limit)[0]!;
          if (expected.active > 60) return;
          expect(found.disjoint).toBe(expected.disjoint());
          expect(found.disjoint_at_most).toBeUndefined();
          expect(found.critical).toEqual(expected.critical);
        },
      ),
      { numRuns: 300 },
    );
  });

  /*
   * From the blocked actor (0) to the target (1): over 2-3-4 and 5-6-7 with a holder each (8, 9), where 3 also
   * leads to 6 and 5 to 4. With three allies both chains fit.
   */
  const crossed = (maxAllies: number): MinimalRoutes => ({
    actors: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    nexts: [[2, 5], [], [3], [4, 6], [8], [6, 4], [7], [9], [1], [1]],
    ally: Uint8Array.of(0, 0, 1, 1, 1, 1, 1, 1, 0, 0),
    maxAllies,
    maxTies: 9,
  });

  it('are no more than the limits allow, though a flow finds more', () => {
    // With two allies only 5-4 fits.
    expect(disjointRoutes(crossed(3))).toEqual({ count: 2, atMost: 2 });
    expect(disjointRoutes(crossed(2))).toEqual({ count: 1, atMost: 1 });
  });

  it('are a lower bound that says so where the search is stopped', () => {
    expect(disjointRoutes(crossed(2), 1)).toEqual({ count: 1, atMost: 2 });
  });
});
