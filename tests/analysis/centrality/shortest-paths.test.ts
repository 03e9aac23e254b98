import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import libraryBetweenness from 'graphology-metrics/centrality/betweenness';
import { describe, expect, it } from 'vitest';
import { isUniform } from '../../../src/analysis/centrality/dijkstra';
import { correctedCloseness, normalisedBetweenness } from '../../../src/analysis/centrality/shortest-paths';
import { blocksOf, runTask } from '../../../src/analysis/parallel/task';
import { type Adjacency, type Projection, project, projectionOf } from '../../../src/model/projection';
import { drawnNetwork, indices, neighbourMatrix, strengthMatrix } from '../draw';
import { allDistances, naiveBetweenness } from './naive';

const FAR = Number.POSITIVE_INFINITY;

const expectClose = (found: Float64Array, expected: readonly number[]) => {
  expect(found.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs(found[i]! - value), `actor ${i}: ${found[i]} for ${value}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(value)),
    );
  }
};

const unitLengths = (projection: Projection) =>
  strengthMatrix(projection).map((row) => row.map((strength) => (strength > 0 ? 1 : FAR)));

const breadthFirstSums = (adjacency: Adjacency) => runTask({ adjacency, lengths: 'steps' });

const weightedBetweenness = (adjacency: Adjacency) => runTask({ adjacency, lengths: 'strength' }).betweenness;

/** Arcs given as `a b strength`. */
const arcs = (order: number, ...list: readonly (readonly [number, number, number])[]): Projection =>
  projectionOf(
    order,
    list.map(([s]) => s),
    list.map(([, t]) => t),
    list.map(([, , strength]) => strength),
  );

describe('the breadth-first pass', () => {
  it('gives hand-counted values on a path with an isolate', () => {
    const sums = breadthFirstSums(arcs(5, [0, 1, 1], [1, 2, 1], [2, 3, 1]).out);
    expect([...sums.betweenness]).toEqual([0, 2, 2, 0, 0]);
    expect([...sums.harmonicOut]).toEqual([1 + 1 / 2 + 1 / 3, 1.5, 1, 0, 0]);
    expect([...sums.harmonicIn]).toEqual([0, 1, 1.5, 1 + 1 / 2 + 1 / 3, 0]);
    expect([...correctedCloseness(sums.reachedOut, sums.distanceOut)]).toEqual([
      (3 / 6) * (3 / 4),
      (2 / 3) * (2 / 4),
      1 / 4,
      0,
      0,
    ]);
    expect([...correctedCloseness(sums.reachedIn, sums.distanceIn)]).toEqual([
      0,
      1 / 4,
      (2 / 3) * (2 / 4),
      (3 / 6) * (3 / 4),
      0,
    ]);
    expect([...normalisedBetweenness(sums.betweenness)]).toEqual([0, 2 / 12, 2 / 12, 0, 0]);
  });

  it('splits a pair between its shortest paths', () => {
    const sums = breadthFirstSums(arcs(4, [0, 1, 1], [0, 2, 1], [1, 3, 1], [2, 3, 1]).out);
    expect([...sums.betweenness]).toEqual([0, 0.5, 0.5, 0]);
  });

  it('is normalised to 0 for fewer than three actors', () => {
    expect([...normalisedBetweenness(new Float64Array(2))]).toEqual([0, 0]);
  });

  it('equals Floyd-Warshall and path enumeration on random networks', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const lengths = unitLengths(projection);
        const distance = allDistances(lengths);
        const n = projection.order;
        const sums = breadthFirstSums(projection.out);
        expectClose(sums.betweenness, naiveBetweenness(lengths));
        const others = (v: number, along: (w: number) => number) =>
          indices(n)
            .filter((w) => w !== v && along(w) < FAR)
            .map(along);
        const closeness = (list: readonly number[]) =>
          list.length === 0 ? 0 : list.length ** 2 / (list.reduce((a, b) => a + b) * (n - 1));
        const harmonic = (list: readonly number[]) => list.reduce((sum, d) => sum + 1 / d, 0);
        const out = indices(n).map((v) => others(v, (w) => distance[v]![w]!));
        const inward = indices(n).map((v) => others(v, (w) => distance[w]![v]!));
        expectClose(correctedCloseness(sums.reachedOut, sums.distanceOut), out.map(closeness));
        expectClose(correctedCloseness(sums.reachedIn, sums.distanceIn), inward.map(closeness));
        expectClose(sums.harmonicOut, out.map(harmonic));
        expectClose(sums.harmonicIn, inward.map(harmonic));
        expectClose(
          sums.eccentricityOut,
          out.map((list) => Math.max(0, ...list)),
        );
      }),
    );
  });

  it('counts each pair of an undirected graph twice', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const lengths = neighbourMatrix(projection).map((row) => row.map((tied) => (tied ? 1 : FAR)));
        expectClose(breadthFirstSums(projection.undirected).betweenness, naiveBetweenness(lengths));
      }),
    );
  });

  it('equals graphology-metrics on simple graphs', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        // The library throws without nodes.
        fc.pre(projection.order > 0);
        const graph = new DirectedGraph();
        for (const v of indices(projection.order)) graph.addNode(`n${v}`);
        strengthMatrix(projection).forEach((row, s) => {
          row.forEach((strength, t) => {
            if (strength > 0) graph.addEdge(`n${s}`, `n${t}`);
          });
        });
        const scores = libraryBetweenness(graph, { normalized: false, getEdgeWeight: null });
        expectClose(
          breadthFirstSums(projection.out).betweenness,
          indices(projection.order).map((v) => scores[`n${v}`]!),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('reports its progress, never falling', () => {
    const heard: number[] = [];
    runTask({ adjacency: arcs(100, [0, 1, 1]).out, lengths: 'steps' }, (share) => heard.push(share));
    expect(heard).toEqual([0.32, 0.64, 0.96, 1]);
    expect(blocksOf(100).at(-1)).toEqual({ from: 96, to: 100 });
    expect(blocksOf(0)).toEqual([]);
    expect(blocksOf(1_000_000)).toHaveLength(64);
  });
});

describe('the weighted pass', () => {
  it('takes the strong way round', () => {
    // 0 -> 2 directly is 1 long, over 1 it is 1/4 + 1/4.
    expect([...weightedBetweenness(arcs(3, [0, 2, 1], [0, 1, 4], [1, 2, 4]).out)]).toEqual([0, 1, 0]);
  });

  it('takes 0.1 + 0.2 and 0.3 for equal', () => {
    // Lengths: 0 -> 1 0.1, 1 -> 2 0.2, 0 -> 2 0.3.
    expect(0.1 + 0.2).not.toBe(0.3);
    expect([...weightedBetweenness(arcs(3, [0, 1, 10], [1, 2, 5], [0, 2, 10 / 3]).out)]).toEqual([0, 0.5, 0]);
  });

  it('equals path enumeration on random networks', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const lengths = strengthMatrix(projection).map((row) =>
          row.map((strength) => (strength > 0 ? 1 / strength : FAR)),
        );
        expectClose(weightedBetweenness(projection.out), naiveBetweenness(lengths));
      }),
      { numRuns: 300 },
    );
  });

  it('equals the unweighted pass where all arcs are equally strong', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const { out } = project(drawn);
        const uniform = { ...out, strengths: out.strengths.map(() => 3) };
        expect(isUniform(uniform)).toBe(true);
        expectClose(weightedBetweenness(uniform), [...breadthFirstSums(out).betweenness]);
      }),
    );
  });

  it('stays finite with strengths at the ends of what a number can hold', () => {
    const extreme = arcs(4, [0, 1, 5e-324], [1, 2, 1e308], [2, 0, 1], [2, 3, 1e308], [3, 2, 1e308]);
    expect([...weightedBetweenness(extreme.out)].every(Number.isFinite)).toBe(true);
  });
});
