import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breadthFirstPass } from '../../../../src/analysis/centrality/breadth-first';
import { distancesFrom } from '../../../../src/analysis/centrality/estimate/many-sources';
import { projectionOf } from '../../../../src/model/projection';
import { indices } from '../../draw';

const drawn = fc.integer({ min: 1, max: 300 }).chain((order) =>
  fc.record({
    order: fc.constant(order),
    // From next to nothing, where levels are told, to dense, where they are asked for.
    arcs: fc.array(fc.tuple(fc.nat({ max: order - 1 }), fc.nat({ max: order - 1 })), { maxLength: 900 }),
    sources: fc.uniqueArray(fc.nat({ max: order - 1 }), { maxLength: order }),
  }),
);

describe('searches from many sources at once', () => {
  it('find the distances that one search a source finds', () => {
    fc.assert(
      fc.property(drawn, ({ order, arcs, sources }) => {
        const list = arcs.filter(([s, t]) => s !== t);
        const { out, in: inward } = projectionOf(
          order,
          list.map(([s]) => s),
          list.map(([, t]) => t),
          list.map(() => 1),
        );
        const found = distancesFrom(out, inward, Int32Array.from(sources));
        const sums = { reached: new Float64Array(order), distance: new Float64Array(order) };
        const harmonic = new Float64Array(order);
        const farthest = new Float64Array(order);
        for (const source of sources) {
          const one = breadthFirstPass(out, { from: source, to: source + 1 });
          for (const v of indices(order)) {
            sums.reached[v]! += one.reachedIn[v]!;
            sums.distance[v]! += one.distanceIn[v]!;
            harmonic[v]! += one.harmonicIn[v]!;
            farthest[v] = Math.max(farthest[v]!, one.distanceIn[v]!);
          }
        }
        expect(found).toMatchObject({ ...sums, farthest });
        for (const v of indices(order)) expect(found.harmonic[v]).toBeCloseTo(harmonic[v]!, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('go all the way along a chain', () => {
    const order = 1_000;
    const { out, in: inward } = projectionOf(
      order,
      indices(order - 1),
      indices(order - 1).map((i) => i + 1),
      new Array(order).fill(1),
    );
    const { reached, distance, farthest } = distancesFrom(out, inward, Int32Array.from(indices(order)));
    expect([reached[999], distance[999], farthest[999]]).toEqual([999, (999 * 1000) / 2, 999]);
    expect([reached[0], distance[0], farthest[0]]).toEqual([0, 0, 0]);
  });
});
