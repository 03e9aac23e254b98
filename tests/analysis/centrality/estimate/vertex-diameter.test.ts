import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vertexDiameterBound } from '../../../../src/analysis/centrality/estimate/vertex-diameter';
import { project, projectionOf } from '../../../../src/model/projection';
import { drawnNetwork, indices, strengthMatrix } from '../../draw';
import { allDistances } from '../naive';

const chain = (order: number) =>
  projectionOf(
    order,
    indices(order - 1),
    indices(order - 1).map((i) => i + 1),
    new Array(order).fill(1),
  );

/** Most actors on a shortest path, by trying every first step. */
const longestPath = (lengths: number[][]): number => {
  const distance = allDistances(lengths);
  const actors = (s: number, t: number): number =>
    s === t
      ? 1
      : Math.max(
          ...indices(lengths.length)
            .filter((v) => Math.abs(lengths[s]![v]! + distance[v]![t]! - distance[s]![t]!) < 1e-9)
            .map((v) => 1 + actors(v, t)),
        );
  const pairs = indices(lengths.length).flatMap((s) =>
    indices(lengths.length)
      .filter((t) => distance[s]![t]! < Number.POSITIVE_INFINITY)
      .map((t) => actors(s, t)),
  );
  return Math.max(0, ...pairs);
};

describe('the bound of the vertex diameter', () => {
  it('is exact along a chain of arrows, where every actor is a component', () => {
    const { out, in: inward } = chain(7);
    expect(vertexDiameterBound(out, inward)).toBe(7);
  });

  it('is twice the way to the middle of a star, and the size at most', () => {
    const star = projectionOf(
      9,
      new Array(8).fill(0),
      indices(8).map((i) => i + 1),
      new Array(8).fill(1),
    );
    expect(vertexDiameterBound(star.undirected, star.undirected)).toBe(3);
    const { undirected } = chain(4);
    expect(vertexDiameterBound(undirected, undirected, 100)).toBe(4);
  });

  it('is 1 without arcs and 0 without actors', () => {
    expect(vertexDiameterBound(chain(1).out, chain(1).in)).toBe(1);
    const nobody = projectionOf(0, [], [], []);
    expect(vertexDiameterBound(nobody.out, nobody.in)).toBe(0);
  });

  it('is never below the longest shortest path, directed, undirected and by strength', () => {
    fc.assert(
      fc.property(drawnNetwork, fc.constantFrom('steps', 'strength', 'undirected'), (network, how) => {
        const projection = project(network);
        const { order, out, in: inward, undirected } = projection;
        const matrix = strengthMatrix(projection);
        const lengths = matrix.map((row, i) =>
          row.map((strength, j) => {
            const either = how === 'undirected' ? strength + matrix[j]![i]! : strength;
            if (either === 0) return Number.POSITIVE_INFINITY;
            return how === 'strength' ? 1 / strength : 1;
          }),
        );
        const finite = lengths.flat().filter((length) => length < Number.POSITIVE_INFINITY);
        const ratio = finite.length === 0 ? 1 : Math.max(...finite) / Math.min(...finite);
        const bound =
          how === 'undirected'
            ? vertexDiameterBound(undirected, undirected)
            : vertexDiameterBound(out, inward, how === 'strength' ? ratio : 1);
        expect(bound).toBeGreaterThanOrEqual(longestPath(lengths));
        expect(bound).toBeLessThanOrEqual(order);
      }),
      { numRuns: 200 },
    );
  });
});
