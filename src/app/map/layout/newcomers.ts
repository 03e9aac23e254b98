import { hash } from './seed';

const DIRECTIONS = 16;

/**
 * Places for newcomers among actors that keep theirs. A newcomer stands near the middle of those it is tied to
 * that have a place already, in the direction where most room is left. Those tied to more placed actors come
 * first. A newcomer that hangs on nobody placed gets none.
 *
 * @param known x and y in turn, `NaN` for newcomers.
 * @param neighbours numbers of tied actors, per actor.
 * @param room distance that two neighbours should have.
 * @returns `known` with the places filled in.
 */
export const placeNewcomers = (
  ids: readonly string[],
  known: Float32Array,
  neighbours: readonly (readonly number[])[],
  room: number,
): Float32Array => {
  const places = known.slice();
  const isPlaced = (i: number) => !Number.isNaN(places[2 * i]!);
  const waiting = new Set(ids.map((_, i) => i).filter((i) => !isPlaced(i)));
  const anchorsOf = (i: number) => neighbours[i]!.filter(isPlaced);
  while (waiting.size > 0) {
    let next = -1;
    let most = 0;
    for (const i of waiting) {
      const anchors = anchorsOf(i).length;
      if (anchors > most) {
        next = i;
        most = anchors;
      }
    }
    if (next < 0) break;
    waiting.delete(next);
    const anchors = anchorsOf(next);
    const x = anchors.reduce((sum, a) => sum + places[2 * a]!, 0) / anchors.length;
    const y = anchors.reduce((sum, a) => sum + places[2 * a + 1]!, 0) / anchors.length;
    const [bestX, bestY] = roomiest(places, x, y, room, hash(ids[next]!));
    places[2 * next] = bestX;
    places[2 * next + 1] = bestY;
  }
  return places;
};

/** Of the points around one, that with most distance from everybody; the first direction is given by the seed. */
const roomiest = (
  places: Float32Array,
  x: number,
  y: number,
  room: number,
  seed: number,
): readonly [number, number] => {
  let best: readonly [number, number] = [x, y];
  let widest = -1;
  for (let i = 0; i < DIRECTIONS; i++) {
    const angle = (2 * Math.PI * (i + seed / 2 ** 32)) / DIRECTIONS;
    const at = [x + room * Math.cos(angle), y + room * Math.sin(angle)] as const;
    let free = 2 * room;
    for (let p = 0; p < places.length; p += 2) {
      const distance = Math.hypot(places[p]! - at[0], places[p + 1]! - at[1]);
      // NaN, of somebody without a place, is not nearer.
      if (distance < free) free = distance;
    }
    if (free > widest + 1e-6) {
      widest = free;
      best = at;
    }
  }
  return best;
};
