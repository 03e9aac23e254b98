import { indices } from '../draw';

/** Distances between all pairs (Floyd 1962, Warshall 1962). `lengths`: Infinity where there is no arc. */
export const allDistances = (lengths: readonly (readonly number[])[]): number[][] => {
  const n = lengths.length;
  const distance = lengths.map((row, i) => row.map((length, j) => (i === j ? 0 : length)));
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![k]! + distance[k]![j]!);
      }
    }
  }
  return distance;
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

/** Betweenness by writing down every shortest path between every ordered pair. */
export const naiveBetweenness = (lengths: readonly (readonly number[])[]): number[] => {
  const n = lengths.length;
  const distance = allDistances(lengths);
  const scores = new Array<number>(n).fill(0);
  for (const s of indices(n)) {
    for (const t of indices(n)) {
      if (s === t || distance[s]![t] === Number.POSITIVE_INFINITY) continue;
      const paths = shortestPaths(lengths, distance, s, t);
      for (const path of paths) for (const v of path.slice(1, -1)) scores[v]! += 1 / paths.length;
    }
  }
  return scores;
};

const shortestPaths = (
  lengths: readonly (readonly number[])[],
  distance: readonly (readonly number[])[],
  from: number,
  to: number,
): number[][] =>
  from === to
    ? [[to]]
    : indices(lengths.length)
        .filter((v) => {
          const length = lengths[from]![v]!;
          return length < Number.POSITIVE_INFINITY && near(length + distance[v]![to]!, distance[from]![to]!);
        })
        .flatMap((v) => shortestPaths(lengths, distance, v, to).map((path) => [from, ...path]));
