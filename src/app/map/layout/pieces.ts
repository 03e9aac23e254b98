import { roomPerActor } from '../sizes';
import { type ForceGraph, keyOf, part } from './component';
import { force } from './force';
import { pack } from './pack';
import type { LayoutRequest } from './request';
import { layoutRoom, marginFor } from './room';
import { startOf } from './seed';
import { separate } from './separate';
import { mainAxis, type Places, shapeTo } from './shape';

/** Some actors with their places. */
export interface Piece {
  readonly actors: readonly number[];
  readonly places: Places;
}

/** A component laid out at once, without looking on. */
export const alone = (
  request: LayoutRequest,
  graph: ForceGraph,
  actors: readonly number[],
  aspect = request.aspect,
): Piece => {
  const own = startingPart(request, graph, actors);
  if (actors.length > 2) for (const _ of force(own));
  const places = placesOf(own, actors);
  return finish(request, actors, places, mainAxis(places), aspect);
};

/** Size, turn and clear up the places of a component that forces have worked on. */
export const finish = (
  request: LayoutRequest,
  actors: readonly number[],
  places: Places,
  axis: number,
  aspect = request.aspect,
): Piece => {
  if (actors.length > 1) {
    shapeTo(places, axis, aspect, layoutRoom(request.ids.length));
    separate(
      places,
      actors.map((a) => request.radii[a]!),
      marginFor(request.ids.length),
    );
  } else {
    places.fill(0);
  }
  return { actors, places };
};

/** The component's own graph, every actor where its id says. */
export const startingPart = (
  { ids }: LayoutRequest,
  graph: ForceGraph,
  actors: readonly number[],
): ForceGraph => {
  const own = part(graph, actors);
  const spread = 10 * Math.sqrt(actors.length);
  for (const actor of actors) {
    const [x, y] = startOf(ids[actor]!);
    own.mergeNodeAttributes(keyOf(actor), { x: x * spread, y: y * spread });
  }
  return own;
};

/** The places of a component's graph, in the order of `actors`. */
export const placesOf = (graph: ForceGraph, actors: readonly number[]): Places => {
  const places = new Float64Array(2 * actors.length);
  for (const [i, actor] of actors.entries()) {
    const { x, y } = graph.getNodeAttributes(keyOf(actor));
    places[2 * i] = x;
    places[2 * i + 1] = y;
  }
  return places;
};

/** A box: its middle and its size. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around a piece, radii and some room for names included. */
export const extentOf = ({ actors, places }: Piece, request: LayoutRequest): Extent => {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.POSITIVE_INFINITY;
  let top = Number.NEGATIVE_INFINITY;
  for (const [i, actor] of actors.entries()) {
    const radius = request.radii[actor]!;
    left = Math.min(left, places[2 * i]! - radius);
    right = Math.max(right, places[2 * i]! + radius);
    bottom = Math.min(bottom, places[2 * i + 1]! - radius);
    top = Math.max(top, places[2 * i + 1]! + radius);
  }
  const room = roomPerActor(request.ids.length);
  return {
    x: (left + right) / 2,
    y: (bottom + top) / 2,
    width: right - left + Math.min(90, room * 0.7),
    height: top - bottom + Math.min(16, room * 0.3),
  };
};

/** All pieces side by side as one, the first the main one. */
export const join = (request: LayoutRequest, pieces: readonly Piece[], aspect = request.aspect): Piece => {
  const extents = pieces.map((piece) => extentOf(piece, request));
  const gap = Math.min(24, roomPerActor(request.ids.length) * 0.4);
  const middles = pack(extents, aspect, gap);
  const moved = pieces.flatMap(({ places }, p) => {
    const [x, y] = middles[p]!;
    return [...places].map((value, i) => value + (i % 2 === 0 ? x - extents[p]!.x : y - extents[p]!.y));
  });
  return { actors: pieces.flatMap(({ actors }) => actors), places: Float64Array.from(moved) };
};

/** The places of a piece in the order of all actors; `NaN` for those that are not in it. */
export const spread = ({ actors, places }: Piece, count: number): Float32Array => {
  const positions = new Float32Array(2 * count).fill(Number.NaN);
  for (const [i, actor] of actors.entries()) {
    positions[2 * actor] = places[2 * i]!;
    positions[2 * actor + 1] = places[2 * i + 1]!;
  }
  return positions;
};
