import { type BothWays, Crossings, type PathDrawer } from './draw-path';

/** What a search knows from one end. */
interface End extends BothWays {
  /** Steps from the end; -1 where it has not come. */
  readonly distance: Int32Array;
  /** Numbers of shortest paths from the end. */
  readonly paths: Float64Array;
  /** Actors in the order in which they were found; those from `front` on are the outermost. */
  readonly found: Int32Array;
  front: number;
  size: number;
  /** Arcs that leave the outermost actors: what the next level costs. */
  cost: number;
}

const endOf = ({ along, against }: BothWays): End => {
  const order = along.offsets.length - 1;
  return {
    along,
    against,
    distance: new Int32Array(order).fill(-1),
    paths: new Float64Array(order),
    found: new Int32Array(order),
    front: 0,
    size: 0,
    cost: 0,
  };
};

const start = (end: End, actor: number): void => {
  end.distance[actor] = 0;
  end.paths[actor] = 1;
  end.found[0] = actor;
  end.front = 0;
  end.size = 1;
  end.cost = end.along.offsets[actor + 1]! - end.along.offsets[actor]!;
};

const forget = ({ distance, found, size }: End): void => {
  for (let i = 0; i < size; i++) distance[found[i]!] = -1;
};

/** Go one level further from an end; whatever touches the other end's actors is a crossing. */
const advance = (end: End, other: End, crossings: Crossings): void => {
  const { along, distance, paths, found, size } = end;
  const { offsets, targets } = along;
  let next = size;
  let cost = 0;
  for (let i = end.front; i < size; i++) {
    const v = found[i]!;
    const step = distance[v]! + 1;
    const pathsToV = paths[v]!;
    const last = offsets[v + 1]!;
    for (let e = offsets[v]!; e < last; e++) {
      const w = targets[e]!;
      const known = distance[w]!;
      if (known === step) paths[w]! += pathsToV;
      else if (known < 0) {
        if (other.distance[w]! >= 0) crossings.add(v, w, pathsToV * other.paths[w]!);
        else {
          distance[w] = step;
          paths[w] = pathsToV;
          found[next++] = w;
          cost += offsets[w + 1]! - offsets[w]!;
        }
      }
    }
  }
  end.front = size;
  end.size = next;
  end.cost = cost;
};

/** Walk a random shortest path from an actor back to the end, and count those in between. */
const walkBack = (end: End, from: number, random: () => number, counts: Float64Array): void => {
  const { against, distance, paths } = end;
  const { offsets, targets } = against;
  let v = from;
  for (let steps = distance[v]!; steps > 0; steps--) {
    counts[v]! += 1;
    let left = random() * paths[v]!;
    let before = -1;
    for (let e = offsets[v]!; e < offsets[v + 1]! && left >= 0; e++) {
      const u = targets[e]!;
      if (distance[u] !== steps - 1) continue;
      before = u;
      left -= paths[u]!;
    }
    v = before;
  }
};

/**
 * Random shortest paths where every arc is one step, by breadth-first searches from both ends that meet: always the
 * one goes on whose next level is the smaller (Borassi & Natale 2016). On a network with short ways that looks at
 * a small part of the arcs.
 *
 * When the two meet, every shortest path runs over exactly one arc between the level just left and the outermost
 * one of the other end, so that drawing such an arc in proportion to its paths, and from there the way back to
 * both ends likewise, gives every path the same chance.
 */
export const stepPaths = ({ along, against }: BothWays): PathDrawer => {
  const forward = endOf({ along, against });
  const backward = endOf({ along: against, against: along });
  const crossings = new Crossings();
  return {
    draw(source, target, random, counts) {
      start(forward, source);
      start(backward, target);
      crossings.clear();
      let looked = 0;
      let end = forward;
      while (crossings.size === 0 && forward.front < forward.size && backward.front < backward.size) {
        end = forward.cost <= backward.cost ? forward : backward;
        looked += end.cost;
        advance(end, end === forward ? backward : forward, crossings);
      }
      if (crossings.size > 0) {
        const [from, to] = crossings.pick(random);
        walkBack(end, from, random, counts);
        walkBack(end === forward ? backward : forward, to, random, counts);
      }
      forget(forward);
      forget(backward);
      return looked;
    },
  };
};
