import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBoomerangRoutes } from '../../../src/analysis/boomerang';
import { naivePairs } from './naive';
import { randomNetwork } from './random';

const limits = fc.record({
  maxTies: fc.integer({ min: 0, max: 6 }),
  maxAllies: fc.integer({ min: 0, max: 3 }),
});
const defaults = fc.constant({ maxTies: 5, maxAllies: 2 });
const ALL = Number.POSITIVE_INFINITY;

describe('boomerang routes of random networks', () => {
  it('are those of a depth-first search through everything', () => {
    fc.assert(
      fc.property(randomNetwork(60, 320), fc.oneof(defaults, limits), (network, limit) => {
        const found = findBoomerangRoutes(network, { ...limit, maxRoutes: ALL });
        const expected = naivePairs(network, limit);
        expect(found.pairs.map(({ disjoint, ...pair }) => pair)).toEqual(
          expected.map(({ disjoint, ...pair }) => pair),
        );
        expect(found.total).toBe(expected.reduce((sum, pair) => sum + pair.active, 0));
        expect(found.listed).toBe(found.total);
      }),
      { numRuns: 40 },
    );
  });

  it('stay the same where few actors have many ties', () => {
    fc.assert(
      fc.property(randomNetwork(16, 150), fc.oneof(defaults, limits), (network, limit) => {
        const found = findBoomerangRoutes(network, { ...limit, maxRoutes: ALL });
        const expected = naivePairs(network, limit);
        expect(found.pairs.map(({ disjoint, ...pair }) => pair)).toEqual(
          expected.map(({ disjoint, ...pair }) => pair),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are listed best first where the list is cut, and counted as before', () => {
    fc.assert(
      fc.property(
        randomNetwork(16, 150),
        fc.oneof(defaults, limits),
        fc.integer({ min: 0, max: 60 }),
        (network, limit, maxRoutes) => {
          const found = findBoomerangRoutes(network, { ...limit, maxRoutes });
          let left = maxRoutes;
          for (const [i, pair] of naivePairs(network, limit).entries()) {
            const listed = pair.routes.slice(0, left);
            left -= listed.length;
            expect(found.pairs[i]!.routes).toEqual(listed);
            expect(found.pairs[i]!.active).toBe(pair.active);
            expect(found.pairs[i]!.patterns).toEqual(pair.patterns);
          }
          expect(found.listed).toBe(maxRoutes - left);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are disjoint in as many as the best choice among all of them', () => {
    fc.assert(
      fc.property(
        randomNetwork(22, 110),
        fc.record({ maxTies: fc.integer({ min: 2, max: 7 }), maxAllies: fc.integer({ min: 0, max: 4 }) }),
        (network, limit) => {
          const found = findBoomerangRoutes(network, { ...limit, maxRoutes: 0 });
          const expected = naivePairs(network, limit);
          const small = (i: number): boolean => expected[i]!.active <= 80;
          expect(found.pairs.map((pair) => pair.disjoint).filter((_, i) => small(i))).toEqual(
            expected.filter((_, i) => small(i)).map((pair) => pair.disjoint()),
          );
          expect(found.pairs.every((pair) => pair.disjoint_at_most === undefined)).toBe(true);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('have a critical actor just where no two are disjoint (Menger)', () => {
    fc.assert(
      fc.property(randomNetwork(25, 160), (network) => {
        for (const pair of findBoomerangRoutes(network, { maxTies: 5, maxAllies: 2, maxRoutes: 0 }).pairs) {
          expect(pair.critical.length > 0).toBe(pair.disjoint === 1);
          expect(pair.active > 0).toBe(pair.disjoint > 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('have the same answer whatever the order of the actors', () => {
    fc.assert(
      fc.property(randomNetwork(20, 160), (network) => {
        const turned = { ...network, stakeholders: network.stakeholders.toReversed() };
        const limit = { maxTies: 5, maxAllies: 2, maxRoutes: 50 };
        expect(findBoomerangRoutes(turned, limit)).toEqual(findBoomerangRoutes(network, limit));
      }),
      { numRuns: 30 },
    );
  });
});
