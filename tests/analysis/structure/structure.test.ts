import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { countConnectedComponents, stronglyConnectedComponents } from 'graphology-components';
import { describe, expect, it } from 'vitest';
import { degreesOf } from '../../../src/analysis/centrality/degrees';
import { countTriangles, localClustering, transitivity } from '../../../src/analysis/structure/clustering';
import { connectedComponents, strongComponents } from '../../../src/analysis/structure/components';
import { coreNumbers } from '../../../src/analysis/structure/cores';
import { findCuts } from '../../../src/analysis/structure/cuts';
import { type Projection, project, projectionOf } from '../../../src/model/projection';
import { drawnNetwork, indices, neighbourMatrix, strengthMatrix } from '../draw';

const path = (order: number): Projection => {
  const sources = indices(order - 1);
  return projectionOf(
    order,
    sources,
    sources.map((i) => i + 1),
    sources.map(() => 1),
  );
};

/** Components of an undirected matrix with some actors and edges taken away. */
const countParts = (tied: boolean[][], gone: (v: number) => boolean, cut: readonly number[] = []): number => {
  const seen = new Set<number>();
  let parts = 0;
  const visit = (v: number): void => {
    if (seen.has(v)) return;
    seen.add(v);
    for (const w of indices(tied.length)) {
      const isCut = cut.includes(v) && cut.includes(w);
      if (tied[v]![w] && !gone(w) && !isCut) visit(w);
    }
  };
  for (const v of indices(tied.length)) {
    if (gone(v) || seen.has(v)) continue;
    parts++;
    visit(v);
  }
  return parts;
};

describe('components', () => {
  it('equal the library, strong and weak', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const graph = new DirectedGraph();
        for (const v of indices(projection.order)) graph.addNode(`n${v}`);
        strengthMatrix(projection).forEach((row, s) => {
          row.forEach((strength, t) => {
            if (strength > 0) graph.addEdge(`n${s}`, `n${t}`);
          });
        });
        expect(connectedComponents(projection.undirected).count).toBe(countConnectedComponents(graph));
        const strong = strongComponents(projection.out);
        const parts = stronglyConnectedComponents(graph);
        expect(strong.count).toBe(parts.length);
        for (const part of parts) {
          const labels = new Set(part.map((key) => strong.of[Number(key.slice(1))]));
          expect(labels.size).toBe(1);
          expect(strong.sizes[[...labels][0]!]).toBe(part.length);
        }
      }),
    );
  });

  it('follow a chain of 100,000 actors without overflowing the stack', () => {
    const chain = path(100_000);
    expect(connectedComponents(chain.undirected).count).toBe(1);
    expect(strongComponents(chain.out).count).toBe(100_000);
    expect(findCuts(chain.undirected).bridges.length).toBe(99_999);
  });
});

describe('cutpoints and bridges', () => {
  it('are those whose loss makes more components', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const tied = neighbourMatrix(projection);
        const { cutpoints, bridges } = findCuts(projection.undirected);
        const whole = countParts(tied, () => false);
        for (const v of indices(projection.order)) {
          const isolated = !tied[v]!.some(Boolean);
          const without = countParts(tied, (w) => w === v) + (isolated ? 1 : 0);
          expect(cutpoints[v]).toBe(without > whole ? 1 : 0);
        }
        const expected = indices(projection.order).flatMap((v) =>
          indices(v)
            .filter((w) => tied[v]![w] && countParts(tied, () => false, [v, w]) > whole)
            .map((w) => `${w} ${v}`),
        );
        const found = bridges.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`);
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('core numbers', () => {
  /** Who is left when everyone with fewer than k neighbours leaves, again and again. */
  const core = (tied: boolean[][], k: number): Set<number> => {
    const left = new Set(indices(tied.length));
    let before = -1;
    while (left.size !== before) {
      before = left.size;
      for (const v of left) if ([...left].filter((w) => tied[v]![w]).length < k) left.delete(v);
    }
    return left;
  };

  it('are what peeling leaves', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const tied = neighbourMatrix(projection);
        const expected = new Array<number>(projection.order).fill(0);
        for (const k of indices(projection.order)) for (const v of core(tied, k)) expected[v] = k;
        expect([...coreNumbers(projection.undirected)]).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('clustering', () => {
  it('is counted over all triples', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const { undirected, order } = project(drawn);
        const tied = neighbourMatrix(project(drawn));
        const triangles = countTriangles(undirected);
        const degree = degreesOf(undirected);
        let closed = 0;
        let all = 0;
        const local = indices(order).map((v) => {
          const near = indices(order).filter((w) => tied[v]![w]);
          const pairs = near.flatMap((a) => near.filter((b) => b > a).map((b) => tied[a]![b]!));
          closed += pairs.filter(Boolean).length;
          all += pairs.length;
          return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length;
        });
        expect([...localClustering(triangles, degree)]).toEqual(local);
        expect(transitivity(triangles, degree)).toBe(all === 0 ? null : closed / all);
      }),
    );
  });
});
