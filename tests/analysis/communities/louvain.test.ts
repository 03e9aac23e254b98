import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import libraryModularity from 'graphology-metrics/graph/modularity';
import { describe, expect, it } from 'vitest';
import { findCommunities } from '../../../src/analysis/communities/louvain';
import { type Adjacency, project, projectionOf } from '../../../src/model/projection';
import { drawnNetwork, indices } from '../draw';

const graph = (order: number, edges: readonly (readonly [number, number])[]): Adjacency =>
  projectionOf(
    order,
    edges.map(([s]) => s),
    edges.map(([, t]) => t),
    edges.map(() => 1),
  ).undirected;

const clique = (members: readonly number[]): [number, number][] =>
  members.flatMap((a, i) => members.slice(i + 1).map((b): [number, number] => [a, b]));

describe('communities', () => {
  it('finds two cliques joined by an edge, the larger one first, isolates alone', () => {
    const edges = [...clique([1, 2, 3]), ...clique([4, 5, 6, 7]), [3, 4] as [number, number]];
    const found = findCommunities(graph(9, edges), 1, 1);
    expect([...found.of]).toEqual([2, 1, 1, 1, 0, 0, 0, 0, 3]);
    expect(found.count).toBe(4);
    // 3 and 6 edges inside of 10; degrees add up to 7 and 13.
    expect(found.modularity).toBeCloseTo(9 / 10 - (7 / 20) ** 2 - (13 / 20) ** 2, 14);
  });

  it('leaves everyone alone without edges, and has no modularity', () => {
    expect(findCommunities(graph(3, []), 1, 1)).toEqual({
      of: Int32Array.of(0, 1, 2),
      count: 3,
      modularity: null,
    });
    expect(findCommunities(graph(0, []), 1, 1)).toEqual({ of: new Int32Array(), count: 0, modularity: null });
  });

  it('gives the same answer for the same seed, and its numbers fall with size', () => {
    fc.assert(
      fc.property(drawnNetwork, fc.nat(), fc.constantFrom(0.5, 1, 2), (drawn, seed, resolution) => {
        const { undirected, order } = project(drawn);
        const found = findCommunities(undirected, seed, resolution);
        expect(findCommunities(undirected, seed, resolution)).toEqual(found);
        const members = indices(found.count).map((c) => indices(order).filter((v) => found.of[v] === c));
        const keys = members.map((list) => [-list.length, list[0]!] as const);
        expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
    );
  });

  it('has the modularity that the library gives the partition', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const { undirected, order } = project(drawn);
        const found = findCommunities(undirected, 1, 1);
        const plain = new UndirectedGraph();
        for (const v of indices(order)) plain.addNode(`n${v}`, { community: found.of[v] });
        for (const v of indices(order)) {
          for (const w of undirected.targets.subarray(undirected.offsets[v], undirected.offsets[v + 1])) {
            if (v < w) plain.addEdge(`n${v}`, `n${w}`);
          }
        }
        if (plain.size === 0) expect(found.modularity).toBeNull();
        else expect(found.modularity).toBeCloseTo(libraryModularity(plain), 12);
      }),
    );
  });

  // With 128 edges the library's positions would overflow a byte and the last actor lose its neighbours.
  it.each([
    [127, 44],
    [128, 43],
    [129, 43],
  ])('keeps triangles together in a network of %i edges', (edges, communities) => {
    const triangles = indices(Math.ceil(edges / 3)).flatMap((t) => clique([3 * t, 3 * t + 1, 3 * t + 2]));
    // Whole triangles only at the end: the surplus is cut from the first.
    const kept = triangles.slice(triangles.length - edges);
    const found = findCommunities(graph(triangles.length, kept), 1, 1);
    const last = triangles.length - 3;
    expect(new Set(found.of.subarray(last)).size).toBe(1);
    expect(found.count).toBe(communities);
  });
});
