import { MinHeap } from './heap';

/**
 * What a search for shortest ways works on, and what it fills in. Between two searches every distance is endless.
 */
export interface SearchSpace {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Of each arc; above 0. */
  readonly lengths: Float64Array;
  /** Of each actor from the source. */
  readonly distance: Float64Array;
  /** Actors in the order in which their distances became final: whatever leads to an actor stands before it. */
  readonly visited: Int32Array;
}

/** Search from a source; returns how many actors it reaches, the source among them. */
export type Search = (source: number) => number;

/** Dijkstra (1959) with a heap. O(arcs * log(actors)) a source, whatever the lengths. */
export const searchByHeap = ({ offsets, targets, lengths, distance, visited }: SearchSpace): Search => {
  const heap = new MinHeap(targets.length + 1);
  return (source) => {
    distance[source] = 0;
    heap.push(0, source);
    let seen = 0;
    while (heap.size > 0) {
      const key = heap.smallestKey;
      const v = heap.pop();
      if (key > distance[v]!) continue;
      visited[seen++] = v;
      const end = offsets[v + 1]!;
      for (let e = offsets[v]!; e < end; e++) {
        const w = targets[e]!;
        const candidate = key + lengths[e]!;
        if (candidate < distance[w]!) {
          distance[w] = candidate;
          heap.push(candidate, w);
        }
      }
    }
    return seen;
  };
};

/** More buckets than this are mostly empty, and a heap is faster. */
const MOST_BUCKETS = 1 << 12;
/** Bitwise operations work on whole numbers up to here. */
const LARGEST_NUMBER = 0x7fffffff;
/** A bucket is a little narrower than the shortest arc, so that rounding never puts both ends in one. */
const WIDTH = 0.999;

const NOWHERE = -1;
const FINAL = -2;

/**
 * Dijkstra with buckets (Dinitz 1978): no arc is shorter than a bucket is wide, so everything in the lowest one is
 * final, in whatever order it is taken. O(arcs + buckets passed) a source, where a heap pays with its depth. The
 * buckets stand in a ring, for all that waits is within one longest arc of the lowest.
 *
 * @returns `null` where arcs are too different in length for that.
 */
export const searchByBuckets = (space: SearchSpace): Search | null => {
  const { offsets, targets, lengths, distance, visited } = space;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const length of lengths) {
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  const perLength = 1 / (WIDTH * shortest);
  let buckets = 1;
  while (buckets < longest * perLength + 2 && buckets <= MOST_BUCKETS) buckets *= 2;
  // No way has more arcs than there are actors: the number of the last bucket must be a small integer.
  if (buckets > MOST_BUCKETS || distance.length * buckets > LARGEST_NUMBER) return null;
  const mask = buckets - 1;

  const heads = new Int32Array(buckets).fill(NOWHERE);
  // An actor stands in the list of a bucket once for each time that it was put in; only the last one counts.
  const entryNext = new Int32Array(targets.length + 1);
  const entryActor = new Int32Array(targets.length + 1);
  const bucketOf = new Int32Array(distance.length).fill(NOWHERE);
  return (source) => {
    distance[source] = 0;
    bucketOf[source] = 0;
    heads[0] = 0;
    entryNext[0] = NOWHERE;
    entryActor[0] = source;
    let entries = 1;
    let waiting = 1;
    let seen = 0;
    for (let bucket = 0; waiting > 0; bucket++) {
      let entry = heads[bucket & mask]!;
      heads[bucket & mask] = NOWHERE;
      while (entry !== NOWHERE) {
        waiting--;
        const v = entryActor[entry]!;
        entry = entryNext[entry]!;
        if (bucketOf[v] !== bucket) continue;
        bucketOf[v] = FINAL;
        visited[seen++] = v;
        const distanceToV = distance[v]!;
        const end = offsets[v + 1]!;
        for (let e = offsets[v]!; e < end; e++) {
          const w = targets[e]!;
          const candidate = distanceToV + lengths[e]!;
          if (candidate >= distance[w]!) continue;
          distance[w] = candidate;
          const place = (candidate * perLength) | 0;
          if (bucketOf[w] === place) continue;
          bucketOf[w] = place;
          entryActor[entries] = w;
          entryNext[entries] = heads[place & mask]!;
          heads[place & mask] = entries++;
          waiting++;
        }
      }
    }
    for (let i = 0; i < seen; i++) bucketOf[visited[i]!] = NOWHERE;
    return seen;
  };
};
