import type { Adjacency } from '../../../model/projection';
import { arcLengths, EQUAL_WITHIN } from '../dijkstra';
import { MinHeap } from '../heap';
import { type BothWays, Crossings, type PathDrawer } from './draw-path';

interface Arcs extends Adjacency {
  readonly lengths: Float64Array;
}

/** What a search knows from one end. */
interface End {
  readonly along: Arcs;
  readonly against: Arcs;
  readonly distance: Float64Array;
  /** Numbers of shortest paths from the end, of settled actors. */
  readonly paths: Float64Array;
  /** Place among the settled actors; -1 where the distance is not final. */
  readonly rank: Int32Array;
  readonly settled: Int32Array;
  /** Actors with a distance, final or not. */
  readonly found: Int32Array;
  readonly heap: MinHeap;
  settledSize: number;
  foundSize: number;
}

const withLengths = (adjacency: Adjacency): Arcs => ({ ...adjacency, lengths: arcLengths(adjacency) });

const endOf = (along: Arcs, against: Arcs): End => {
  const order = along.offsets.length - 1;
  return {
    along,
    against,
    distance: new Float64Array(order).fill(Number.POSITIVE_INFINITY),
    paths: new Float64Array(order),
    rank: new Int32Array(order).fill(-1),
    settled: new Int32Array(order),
    found: new Int32Array(order),
    heap: new MinHeap(along.targets.length + 1),
    settledSize: 0,
    foundSize: 0,
  };
};

const reach = (end: End, actor: number, distance: number): void => {
  if (end.distance[actor] === Number.POSITIVE_INFINITY) end.found[end.foundSize++] = actor;
  end.distance[actor] = distance;
  end.heap.push(distance, actor);
};

const forget = (end: End): void => {
  for (let i = 0; i < end.foundSize; i++) {
    const v = end.found[i]!;
    end.distance[v] = Number.POSITIVE_INFINITY;
    end.rank[v] = -1;
  }
  end.foundSize = 0;
  end.settledSize = 0;
  end.heap.size = 0;
};

/** The distance of the next actor that is not settled; endless where there is none. */
const nextDistance = ({ heap, rank }: End): number => {
  while (heap.size > 0 && rank[heap.smallestItem]! >= 0) heap.pop();
  return heap.size > 0 ? heap.smallestKey : Number.POSITIVE_INFINITY;
};

/** Is the arc from `u`, settled, to `v` the last one of a shortest path to `v`? */
const leadsTo = (end: End, u: number, v: number, length: number): boolean =>
  end.distance[u]! + length <= end.distance[v]! * (1 + EQUAL_WITHIN);

/** Numbers of shortest paths to an actor that is about to be settled. */
const countPaths = (end: End, v: number): number => {
  const { against, paths, rank } = end;
  let count = 0;
  for (let e = against.offsets[v]!; e < against.offsets[v + 1]!; e++) {
    const u = against.targets[e]!;
    if (rank[u]! >= 0 && leadsTo(end, u, v, against.lengths[e]!)) count += paths[u]!;
  }
  return count;
};

/**
 * Settle the nearest actor of an end and look at its arcs.
 *
 * @param shortest the shortest way between both ends that is known.
 * @returns the shortest one known now.
 */
const advance = (end: End, other: End, shortest: number): number => {
  const { along, distance } = end;
  const v = end.heap.pop();
  const distanceToV = distance[v]!;
  end.paths[v] = end.settledSize === 0 ? 1 : countPaths(end, v);
  end.rank[v] = end.settledSize;
  end.settled[end.settledSize++] = v;
  const otherNext = nextDistance(other);
  let known = shortest;
  for (let e = along.offsets[v]!; e < along.offsets[v + 1]!; e++) {
    const w = along.targets[e]!;
    const candidate = distanceToV + along.lengths[e]!;
    if (candidate >= distance[w]!) continue;
    known = Math.min(known, candidate + other.distance[w]!);
    // Both searches end before they would settle what lies beyond.
    if (candidate + otherNext <= known * (1 + EQUAL_WITHIN)) reach(end, w, candidate);
  }
  return known;
};

/** The arcs over which shortest paths leave what the forward search has settled; and the target, if it has. */
const findCrossings = (forward: End, backward: End, shortest: number, crossings: Crossings): void => {
  const { offsets, targets, lengths } = forward.along;
  for (let i = 0; i < forward.settledSize; i++) {
    const u = forward.settled[i]!;
    for (let e = offsets[u]!; e < offsets[u + 1]!; e++) {
      const w = targets[e]!;
      if (forward.rank[w]! >= 0 || backward.rank[w]! < 0) continue;
      const length = forward.distance[u]! + lengths[e]! + backward.distance[w]!;
      if (length <= shortest * (1 + EQUAL_WITHIN))
        crossings.add(u, w, forward.paths[u]! * backward.paths[w]!);
    }
  }
};

/** Walk a random shortest path from an actor back to the end, and count those in between. */
const walkBack = (end: End, from: number, random: () => number, counts: Float64Array): void => {
  const { against, paths, rank } = end;
  let v = from;
  while (rank[v]! > 0) {
    counts[v]! += 1;
    let left = random() * paths[v]!;
    let before = -1;
    for (let e = against.offsets[v]!; e < against.offsets[v + 1]! && left >= 0; e++) {
      const u = against.targets[e]!;
      if (rank[u]! < 0 || rank[u]! >= rank[v]! || !leadsTo(end, u, v, against.lengths[e]!)) continue;
      before = u;
      left -= paths[u]!;
    }
    v = before;
  }
};

/**
 * Random shortest paths where the length of an arc is 1 / strength, by Dijkstra's search from both ends at once.
 * They stop when what is still to be settled on both sides is farther apart than the shortest way known. Every
 * shortest path then leaves what the forward search has settled over exactly one arc, to an actor that the backward
 * search has settled. Lengths within `EQUAL_WITHIN` of each other are equal, as in the exact figures.
 */
export const strengthPaths = ({ along, against }: BothWays): PathDrawer => {
  const [out, inward] = [withLengths(along), withLengths(against)];
  const forward = endOf(out, inward);
  const backward = endOf(inward, out);
  const crossings = new Crossings();
  const arcsOf = ({ along, against }: End, v: number): number =>
    along.offsets[v + 1]! - along.offsets[v]! + against.offsets[v + 1]! - against.offsets[v]!;
  return {
    draw(source, target, random, counts) {
      reach(forward, source, 0);
      reach(backward, target, 0);
      let shortest = Number.POSITIVE_INFINITY;
      let looked = 0;
      for (;;) {
        const ahead = nextDistance(forward);
        const behind = nextDistance(backward);
        if (ahead + behind > shortest * (1 + EQUAL_WITHIN)) break;
        if (ahead === Number.POSITIVE_INFINITY || behind === Number.POSITIVE_INFINITY) break;
        const end = forward.heap.size <= backward.heap.size ? forward : backward;
        looked += arcsOf(end, end.heap.smallestItem);
        shortest = advance(end, end === forward ? backward : forward, shortest);
      }
      if (shortest < Number.POSITIVE_INFINITY) {
        crossings.clear();
        findCrossings(forward, backward, shortest, crossings);
        const reached = forward.rank[target]! >= 0 ? forward.paths[target]! : 0;
        if (random() * (crossings.total + reached) < crossings.total) {
          const [from, to] = crossings.pick(random);
          walkBack(forward, from, random, counts);
          walkBack(backward, to, random, counts);
        } else if (reached > 0) {
          walkBack(forward, target, random, counts);
          counts[target]! -= 1;
        }
      }
      forget(forward);
      forget(backward);
      return looked;
    },
  };
};
