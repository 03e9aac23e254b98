import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eigenvector } from '../../../src/analysis/centrality/eigenvector';
import { pageRank } from '../../../src/analysis/centrality/pagerank';
import { connectedComponents } from '../../../src/analysis/structure/components';
import { type Projection, project, projectionOf } from '../../../src/model/projection';
import { drawnNetwork, indices, neighbourMatrix, strengthMatrix } from '../draw';

const graph = (order: number, ...edges: readonly (readonly [number, number])[]): Projection =>
  projectionOf(
    order,
    edges.map(([s]) => s),
    edges.map(([, t]) => t),
    edges.map(() => 1),
  );

const eigenvectorOf = ({ undirected }: Projection) =>
  eigenvector(undirected, connectedComponents(undirected));

describe('eigenvector', () => {
  it('settles on a star: the leaves have 1 / sqrt(leaves)', () => {
    const found = eigenvectorOf(graph(5, [0, 1], [0, 2], [0, 3], [0, 4]))!;
    expect(found.settled).toBe(true);
    [1, 0.5, 0.5, 0.5, 0.5].forEach((value, v) => {
      expect(found.values[v]).toBeCloseTo(value, 10);
    });
  });

  it('settles on a path: sin(k pi / (n + 1))', () => {
    const n = 41;
    const found = eigenvectorOf(graph(n, ...indices(n - 1).map((i) => [i, i + 1] as const)))!;
    for (const i of indices(n)) {
      expect(found.values[i]).toBeCloseTo(Math.sin(((i + 1) * Math.PI) / (n + 1)), 8);
    }
  });

  it('takes the largest component, of equal ones that with the first actor', () => {
    const found = eigenvectorOf(graph(7, [5, 6], [1, 2], [2, 3]))!;
    expect([...found.values].map((value) => value > 0)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    const tied = eigenvectorOf(graph(5, [3, 4], [1, 2]))!;
    expect([...tied.values]).toEqual([0, 1, 1, 0, 0]);
    expect([tied.size, tied.equallyLarge]).toEqual([2, 1]);
  });

  it('is undefined without edges', () => {
    expect(eigenvectorOf(graph(3))).toBeNull();
    expect(eigenvectorOf(graph(0))).toBeNull();
  });

  it('is an eigenvector of the adjacency matrix, largest value 1', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const found = eigenvectorOf(projection);
        if (found === null) return;
        const tied = neighbourMatrix(projection);
        const product = tied.map((row) => row.reduce((sum, t, j) => sum + (t ? found.values[j]! : 0), 0));
        const inside = [...found.values].map((value, i) => (value === 0 ? -1 : i)).filter((i) => i >= 0);
        const ratio = product[inside[0]!]! / found.values[inside[0]!]!;
        for (const i of inside) expect(product[i]).toBeCloseTo(ratio * found.values[i]!, 8);
        expect(Math.max(...found.values)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('PageRank', () => {
  it('is even without arcs, and empty without actors', () => {
    expect([...pageRank(graph(4))]).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect([...pageRank(graph(0))]).toEqual([]);
  });

  it('gives hand-counted values for one arc', () => {
    // x = 0.15 / 2 + 0.85 y / 2 and y = x + 0.85 x, with x + y = 1.
    const [x, y] = pageRank(graph(2, [0, 1]));
    expect(x).toBeCloseTo(1 / 2.85, 14);
    expect(y).toBeCloseTo(1.85 / 2.85, 14);
  });

  it('is the fixed point of its definition', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const n = projection.order;
        const arcs = strengthMatrix(projection).map((row) => row.map((strength) => strength > 0));
        const rank = pageRank(projection);
        const out = arcs.map((row) => row.filter(Boolean).length);
        for (const v of indices(n)) {
          let expected = 0.15 / n;
          for (const u of indices(n)) {
            if (out[u] === 0) expected += (0.85 * rank[u]!) / n;
            else if (arcs[u]![v]) expected += (0.85 * rank[u]!) / out[u]!;
          }
          expect(rank[v]).toBeCloseTo(expected, 12);
        }
      }),
    );
  });
});
