import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structuralHoles } from '../../../src/analysis/structure/structural-holes';
import { project, projectionOf } from '../../../src/model/projection';
import { drawnNetwork, indices, strengthMatrix } from '../draw';

describe('structural holes', () => {
  it('give hand-counted values on an open and a closed triad', () => {
    // 0 -> 1, 0 -> 2: the middle has two contacts that do not know each other.
    const open = structuralHoles(projectionOf(3, [0, 0], [1, 2], [1, 1]));
    expect([...open.constraint]).toEqual([0.5, Number.NaN, Number.NaN]);
    expect([...open.effectiveSize]).toEqual([2, Number.NaN, Number.NaN]);
    // All six arcs: p = 1/2, and each contact is reached over the other too.
    const closed = structuralHoles(
      projectionOf(3, [0, 0, 1, 1, 2, 2], [1, 2, 0, 2, 0, 1], [1, 1, 1, 1, 1, 1]),
    );
    expect(closed.constraint[0]).toBeCloseTo(2 * (0.5 + 0.25) ** 2, 14);
    expect(closed.effectiveSize[0]).toBeCloseTo(2 * (1 - 0.5), 14);
  });

  it('equal their definition on random networks', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const n = projection.order;
        const arc = strengthMatrix(projection).map((row) => row.map((strength) => (strength > 0 ? 1 : 0)));
        const z = (i: number, j: number): number => arc[i]![j]! + arc[j]![i]!;
        const sum = (f: (q: number) => number): number => indices(n).reduce((total, q) => total + f(q), 0);
        const p = (i: number, j: number): number => (z(i, j) === 0 ? 0 : z(i, j) / sum((q) => z(i, q)));
        const m = (j: number, q: number): number =>
          z(j, q) === 0 ? 0 : z(j, q) / Math.max(...indices(n).map((k) => z(j, k)));
        const found = structuralHoles(projection);
        for (const i of indices(n)) {
          if (arc[i]!.every((value) => value === 0)) {
            expect([found.constraint[i], found.effectiveSize[i]]).toEqual([Number.NaN, Number.NaN]);
            continue;
          }
          const near = indices(n).filter((j) => z(i, j) > 0);
          const over = (f: (j: number) => number): number => near.reduce((total, j) => total + f(j), 0);
          expect(found.constraint[i]).toBeCloseTo(
            over((j) => (p(i, j) + sum((q) => p(i, q) * p(q, j))) ** 2),
            10,
          );
          expect(found.effectiveSize[i]).toBeCloseTo(
            over((j) => 1 - sum((q) => p(i, q) * m(j, q))),
            10,
          );
        }
      }),
    );
  });
});
