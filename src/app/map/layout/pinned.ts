import type { Positions } from '../renderer';
import { actorOf, type ForceGraph, keyOf } from './component';
import type { Arranged, LayoutRequest } from './request';
import { marginFor } from './room';
import { separate } from './separate';

/** Rounds in which a pull goes on from actor to actor. */
const ROUNDS = 30;
/** How much of the mean pull of those it is tied to an actor follows. */
const FOLLOWED = 0.6;

const pinnedIn = ({ ids, pinned, known }: LayoutRequest): number[] =>
  [...ids.keys()].filter((i) => pinned[i] === 1 && !Number.isNaN(known[2 * i]!));

/** The places, but of pinned actors those that the person chose. */
export const atPins = (request: LayoutRequest, { positions, guides }: Arranged): Arranged => {
  const pins = pinnedIn(request);
  if (pins.length === 0) return { positions, guides };
  const own = positions.slice();
  for (const i of pins) own.set(request.known.subarray(2 * i, 2 * i + 2), 2 * i);
  return { positions: own, guides };
};

/**
 * Fit a layout to the actors that a person pinned: those tied to a pinned actor follow it to where it was put, those
 * tied to these a little less, and so on; then actors make room for each other. Pinned ones stand to the pixel where
 * they were put.
 */
export const aroundPinned = (request: LayoutRequest, graph: ForceGraph, positions: Positions): Positions => {
  const pins = pinnedIn(request);
  if (pins.length === 0) return positions;
  const { known, radii, ids } = request;
  const places = new Float64Array(positions);
  for (const axis of [0, 1] as const) {
    const pulled = new Map(pins.map((i) => [i, known[2 * i + axis]! - positions[2 * i + axis]!]));
    const pulls = followed(graph, ids.length, pulled);
    for (const i of ids.keys()) places[2 * i + axis]! += pulls[i]!;
  }
  separate(places, radii, marginFor(ids.length), new Set(pins));
  return atPins(request, { positions: Float32Array.from(places), guides: [] }).positions;
};

/** How far each actor is pulled: a part of the mean of those it is tied to. */
const followed = (graph: ForceGraph, count: number, pulled: ReadonlyMap<number, number>): Float64Array => {
  let now = new Float64Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, pull] of pulled) now[i] = pull;
    const next = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      let sum = 0;
      graph.forEachNeighbor(keyOf(i), (key) => {
        sum += now[actorOf(key)]!;
      });
      const ties = graph.degree(keyOf(i));
      next[i] = ties === 0 ? 0 : (FOLLOWED * sum) / ties;
    }
    now = next;
  }
  for (const [i, pull] of pulled) now[i] = pull;
  return now;
};
