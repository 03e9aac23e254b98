import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PathDrawer } from '../../../../src/analysis/centrality/estimate/draw-path';
import { stepPaths } from '../../../../src/analysis/centrality/estimate/step-paths';
import { randomStream } from '../../../../src/analysis/centrality/estimate/streams';
import { strengthPaths } from '../../../../src/analysis/centrality/estimate/strength-paths';
import { project, projectionOf } from '../../../../src/model/projection';
import { drawnNetwork, indices, strengthMatrix } from '../../draw';
import { allDistances, naiveBetweenness } from '../naive';

type Arc = readonly [source: number, target: number, strength?: number];

const drawers = (order: number, arcs: readonly Arc[]) => {
  const projection = projectionOf(
    order,
    arcs.map(([s]) => s),
    arcs.map(([, t]) => t),
    arcs.map(([, , strength = 1]) => strength),
  );
  const both = { along: projection.out, against: projection.in };
  return { steps: stepPaths(both), strength: strengthPaths(both) };
};

/** How often each set of actors inside was drawn. */
const drawnPaths = (drawer: PathDrawer, order: number, source: number, target: number, times: number) => {
  const random = randomStream(4, 0);
  const often = new Map<string, number>();
  for (let i = 0; i < times; i++) {
    const counts = new Float64Array(order);
    drawer.draw(source, target, random, counts);
    const path = indices(order)
      .filter((v) => counts[v] === 1)
      .join();
    often.set(path, (often.get(path) ?? 0) + 1);
  }
  return often;
};

// Six ways from 0 to 8 of four arcs each: two over 1 and four over 2, where degrees alone would give other shares.
const FAN: readonly Arc[] = [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 4],
  [2, 5],
  [3, 6],
  [3, 7],
  [4, 6],
  [4, 7],
  [5, 6],
  [5, 7],
  [6, 8],
  [7, 8],
];

describe('a drawn path', () => {
  for (const lengths of ['steps', 'strength'] as const) {
    it(`is any of the shortest ones with the same probability, in ${lengths}`, () => {
      const times = 6_000;
      const often = drawnPaths(drawers(9, FAN)[lengths], 9, 0, 8, times);
      expect([...often.keys()].sort()).toEqual(['1,3,6', '1,3,7', '2,4,6', '2,4,7', '2,5,6', '2,5,7']);
      const deviation = Math.sqrt(times * (1 / 6) * (5 / 6));
      for (const count of often.values()) expect(Math.abs(count - times / 6)).toBeLessThan(4 * deviation);
    });

    it(`is not there where no path leads, in ${lengths}`, () => {
      const drawer = drawers(9, FAN)[lengths];
      const counts = new Float64Array(9);
      expect(drawer.draw(8, 0, () => 0.5, counts)).toBeLessThanOrEqual(8);
      drawer.draw(0, 1, () => 0.5, counts);
      expect([...counts]).toEqual(new Array(9).fill(0));
      drawer.draw(0, 3, () => 0.999, counts);
      expect([...counts]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0]);
    });
  }

  it('goes the strong way round rather than the weak way straight, and takes equal sums as equal', () => {
    // 0.1 + 0.2 on one side, 0.3 on the other; the straight way is 1 long.
    const { strength } = drawers(4, [
      [0, 1, 10],
      [1, 3, 5],
      [0, 2, 20 / 3],
      [2, 3, 20 / 3],
      [0, 3, 1],
    ]);
    const often = drawnPaths(strength, 4, 0, 3, 400);
    expect([...often.keys()].sort()).toEqual(['1', '2']);
    expect(Math.abs(often.get('1')! - 200)).toBeLessThan(40);
  });

  it('runs through everyone as often as the exact figures say', () => {
    const TIMES = 150;
    fc.assert(
      fc.property(drawnNetwork, fc.boolean(), (network, byStrength) => {
        const projection = project(network);
        const { order, out } = projection;
        const both = { along: out, against: projection.in };
        const drawer = byStrength ? strengthPaths(both) : stepPaths(both);
        const lengths = strengthMatrix(projection).map((row) =>
          row.map((strength) => (strength === 0 ? Number.POSITIVE_INFINITY : byStrength ? 1 / strength : 1)),
        );
        const random = randomStream(1, order);
        const counts = new Float64Array(order);
        let pairs = 0;
        for (const s of indices(order)) {
          for (const t of indices(order)) {
            if (s === t) continue;
            pairs++;
            for (let i = 0; i < TIMES; i++) drawer.draw(s, t, random, counts);
          }
        }
        const deviation = Math.sqrt((pairs * 0.25) / TIMES);
        for (const [v, exact] of naiveBetweenness(lengths).entries()) {
          expect(Math.abs(counts[v]! / TIMES - exact)).toBeLessThanOrEqual(6 * deviation);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is a path, and a shortest one', () => {
    fc.assert(
      fc.property(drawnNetwork, fc.boolean(), fc.nat(), fc.nat(), (network, byStrength, a, b) => {
        const projection = project(network);
        const { order, out } = projection;
        if (order < 2 || a % order === b % order) return;
        const [s, t] = [a % order, b % order];
        const both = { along: out, against: projection.in };
        const lengths = strengthMatrix(projection).map((row) =>
          row.map((strength) => (strength === 0 ? Number.POSITIVE_INFINITY : byStrength ? 1 / strength : 1)),
        );
        const distance = allDistances(lengths);
        const counts = new Float64Array(order);
        (byStrength ? strengthPaths : stepPaths)(both).draw(s, t, randomStream(a, b), counts);
        const inside = indices(order).filter((v) => counts[v]! > 0);
        expect(inside.every((v) => counts[v] === 1)).toBe(true);
        const reachable = distance[s]![t]! < Number.POSITIVE_INFINITY;
        if (!reachable) {
          expect(inside).toEqual([]);
          return;
        }
        inside.sort((u, v) => distance[s]![u]! - distance[s]![v]!);
        const path = [s, ...inside, t];
        const length = path.slice(1).reduce((sum, v, i) => sum + lengths[path[i]!]![v]!, 0);
        expect(length).toBeCloseTo(distance[s]![t]!, 8);
      }),
      { numRuns: 300 },
    );
  });
});
