import type { Positions } from '../renderer';
import { roomPerActor } from '../sizes';
import { componentsOf, type ForceGraph, forceGraph, keyOf } from './component';
import { force } from './force';
import { placeNewcomers } from './newcomers';
import { alone, compose, finish, marginFor, type Piece, placesOf, startingPart } from './pieces';
import type { LayoutRequest } from './request';
import { separate } from './separate';
import { mainAxis, shapeTo } from './shape';

/** Before this share of the rounds a layout is a knot that nobody needs to see. */
const SHOWN_FROM = 0.3;

/**
 * Places for all actors. Each component is laid out by ForceAtlas2 on its own, turned and sized to the room,
 * its actors pushed apart; then components stand side by side, the largest first. Where most actors have a
 * place already, those keep it, and newcomers join them.
 *
 * Yields places on the way, for the eye; returns the final ones. Deterministic: the same request gives the same
 * places, whatever is done with the places in between.
 */
export function* layout(request: LayoutRequest): Generator<Positions, Positions> {
  const count = request.ids.length;
  const missing = request.ids.filter((_, i) => Number.isNaN(request.known[2 * i]!)).length;
  const graph = forceGraph(count, request.ends);
  if (missing > 0 && missing <= count / 2) return joinIn(request, graph);
  if (missing === 0) return request.known;
  return yield* fromScratch(request, graph, componentsOf(graph));
}

function* fromScratch(
  request: LayoutRequest,
  graph: ForceGraph,
  components: readonly (readonly number[])[],
): Generator<Positions, Positions> {
  const [main = [], ...rest] = components;
  const small = rest.map((actors) => alone(request, graph, actors));
  const mainPart = startingPart(request, graph, main);
  let axis = 0;
  let turned = false;
  if (main.length > 2) {
    for (const done of force(mainPart)) {
      if (done < SHOWN_FROM) continue;
      // Fixed once, so that the map does not turn under one's eyes.
      if (!turned) axis = mainAxis(placesOf(mainPart, main));
      turned = true;
      const places = placesOf(mainPart, main);
      shapeTo(places, axis, request.aspect, roomPerActor(request.ids.length));
      yield compose(request, [{ actors: main, places }, ...small]);
    }
  }
  const piece = finish(request, main, placesOf(mainPart, main), axis);
  return compose(request, [piece, ...small]);
}

/** Newcomers among actors that stay. */
const joinIn = (request: LayoutRequest, graph: ForceGraph): Positions => {
  const { ids, known } = request;
  const neighbours = ids.map((_, i) => graph.neighbors(keyOf(i)).map((key) => Number(key.slice(1))));
  const joined = placeNewcomers(ids, known, neighbours, roomPerActor(ids.length) * 0.8);
  const placed = ids.map((_, i) => i).filter((i) => !Number.isNaN(joined[2 * i]!));
  const places = Float64Array.from(placed.flatMap((i) => [joined[2 * i]!, joined[2 * i + 1]!]));
  const stay = new Set(placed.map((_, p) => p).filter((p) => !Number.isNaN(known[2 * placed[p]!]!)));
  separate(
    places,
    placed.map((i) => request.radii[i]!),
    marginFor(ids.length),
    stay,
  );
  const apart = componentsOf(graph).filter((actors) => Number.isNaN(joined[2 * actors[0]!]!));
  const main: Piece = { actors: placed, places };
  const positions = compose(request, [main, ...apart.map((actors) => alone(request, graph, actors))]);
  // Everything moved as one to make room; back, so that whoever had a place has exactly that place.
  const first = placed[[...stay][0]!]!;
  const dx = known[2 * first]! - positions[2 * first]!;
  const dy = known[2 * first + 1]! - positions[2 * first + 1]!;
  return positions.map((value, i) => {
    const own = known[i]!;
    return Number.isNaN(own) ? value + (i % 2 === 0 ? dx : dy) : own;
  });
};
