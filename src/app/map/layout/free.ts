import type { Positions } from '../renderer';
import { roomPerActor } from '../sizes';
import { actorOf, componentsOf, type ForceGraph, forceGraph, keyOf } from './component';
import { force } from './force';
import { gatherCommunities } from './gather';
import { NO_GUIDES } from './guides';
import { placeNewcomers } from './newcomers';
import { alone, finish, join, type Piece, placesOf, spread, startingPart } from './pieces';
import { aroundPinned } from './pinned';
import type { Arranged, LayoutRequest } from './request';
import { layoutRoom, marginFor } from './room';
import { separate } from './separate';
import { mainAxis, shapeTo } from './shape';

/** Before this share of the rounds a layout is a knot that nobody needs to see. */
const SHOWN_FROM = 0.3;

/**
 * Places by ties alone. Each component is laid out by ForceAtlas2 on its own, turned and sized to the room, its
 * actors pushed apart; then components stand side by side, the largest first. Where most actors have a place
 * already, those keep it, and newcomers join them. Where only pinned ones have, the others come to stand around
 * these.
 */
export function* free(request: LayoutRequest): Generator<Arranged | null, Arranged> {
  const count = request.ids.length;
  const isMissing = (i: number) => Number.isNaN(request.known[2 * i]!);
  const missing = request.ids.filter((_, i) => isMissing(i)).length;
  if (missing === 0) return { positions: request.known, guides: NO_GUIDES };
  const graph = forceGraph(count, request.ends);
  gatherCommunities(graph, request.ends);
  if (missing <= count / 2) return { positions: joinIn(request, graph), guides: NO_GUIDES };
  const positions = yield* fromScratch(request, graph, componentsOf(graph));
  return { positions: aroundPinned(request, graph, positions), guides: NO_GUIDES };
}

function* fromScratch(
  request: LayoutRequest,
  graph: ForceGraph,
  components: readonly (readonly number[])[],
): Generator<Arranged | null, Positions> {
  const [main = [], ...rest] = components;
  const count = request.ids.length;
  const small = rest.map((actors) => alone(request, graph, actors));
  const mainPart = startingPart(request, graph, main);
  let axis = 0;
  let turned = false;
  if (main.length > 2) {
    for (const done of force(mainPart)) {
      if (done < SHOWN_FROM) {
        yield null;
        continue;
      }
      // Fixed once, so that the map does not turn under one's eyes.
      if (!turned) axis = mainAxis(placesOf(mainPart, main));
      turned = true;
      const places = placesOf(mainPart, main);
      shapeTo(places, axis, request.aspect, layoutRoom(count));
      yield {
        positions: spread(join(request, [{ actors: main, places }, ...small]), count),
        guides: NO_GUIDES,
      };
    }
  }
  const piece = finish(request, main, placesOf(mainPart, main), axis);
  return spread(join(request, [piece, ...small]), count);
}

/** Newcomers among actors that stay. */
const joinIn = (request: LayoutRequest, graph: ForceGraph): Positions => {
  const { ids, known } = request;
  const neighbours = ids.map((_, i) => graph.neighbors(keyOf(i)).map(actorOf));
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
  const positions = spread(
    join(request, [main, ...apart.map((actors) => alone(request, graph, actors))]),
    ids.length,
  );
  // Everything moved as one to make room; back, so that whoever had a place has exactly that place.
  const first = placed[[...stay][0]!]!;
  const dx = known[2 * first]! - positions[2 * first]!;
  const dy = known[2 * first + 1]! - positions[2 * first + 1]!;
  return positions.map((value, i) => {
    const own = known[i]!;
    return Number.isNaN(own) ? value + (i % 2 === 0 ? dx : dy) : own;
  });
};
