import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Search,
  type SearchSpace,
  searchByBuckets,
  searchByHeap,
} from '../../../src/analysis/centrality/search';
import { projectionOf } from '../../../src/model/projection';

const ORDER = 24;

const spaceOf = (arcs: readonly (readonly [number, number, number])[]): SearchSpace => {
  const { offsets, targets, strengths } = projectionOf(
    ORDER,
    arcs.map(([s]) => s),
    arcs.map(([s, t]) => (s === t ? (t + 1) % ORDER : t)),
    arcs.map(([, , length]) => length),
  ).out;
  const distance = new Float64Array(ORDER).fill(Number.POSITIVE_INFINITY);
  return { offsets, targets, lengths: strengths, distance, visited: new Int32Array(ORDER) };
};

/** Distances, and a check that whatever leads to an actor stands before it. */
const distancesFrom = (space: SearchSpace, search: Search, source: number): readonly number[] => {
  const seen = search(source);
  const visited = [...space.visited.subarray(0, seen)];
  const found = [...space.distance];
  expect(new Set(visited).size).toBe(seen);
  expect(visited.length).toBe(found.filter(Number.isFinite).length);
  for (const v of visited) {
    for (let e = space.offsets[v]!; e < space.offsets[v + 1]!; e++) {
      const w = space.targets[e]!;
      if (found[v]! + space.lengths[e]! === found[w]!) {
        expect(visited.indexOf(v)).toBeLessThan(visited.indexOf(w));
      }
    }
  }
  space.distance.fill(Number.POSITIVE_INFINITY);
  return found;
};

const node = fc.nat({ max: ORDER - 1 });
const length = fc.oneof(
  fc.constantFrom(1, 1 / 2, 1 / 3, 0.2, 0.25, 0.1, 0.3),
  fc.double({ min: 0.01, max: 20, noNaN: true }),
);

it('finds the same distances with buckets as with a heap, from one source after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node, length), { maxLength: 120 }), (arcs) => {
      const space = spaceOf(arcs);
      const [heap, buckets] = [searchByHeap(space), searchByBuckets(space)];
      fc.pre(buckets !== null);
      for (let source = 0; source < ORDER; source++) {
        expect(distancesFrom(space, buckets, source)).toEqual(distancesFrom(space, heap, source));
      }
    }),
    { numRuns: 200 },
  );
});

it('leaves lengths that are too different to the heap', () => {
  expect(
    searchByBuckets(
      spaceOf([
        [0, 1, 1e-9],
        [1, 2, 1],
      ]),
    ),
  ).toBeNull();
  expect(
    searchByBuckets(
      spaceOf([
        [0, 1, 1e-3],
        [1, 2, 1],
      ]),
    ),
  ).not.toBeNull();
  expect(searchByBuckets(spaceOf([[0, 1, 1e300]]))).not.toBeNull();
});
