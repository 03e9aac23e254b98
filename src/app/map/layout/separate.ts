import { cellsOf } from './grid';
import type { Places } from './shape';

/** Rounds at most; a knot of 2,000 actors takes about a hundred. */
const ROUNDS = 600;
/** After each so many rounds with actors still in each other's way, everything grows a little. */
const PATIENCE = 12;
const GROWTH = 1.03;
/** Two outlines that are nearer than this have been pushed far enough. */
const CLOSE = 1e-3;

/**
 * Push actors apart until no two overlap. Each pair that does is moved by half of what is missing, along the line
 * between them; where that does not come to an end, everything grows a little. Deterministic.
 *
 * With `anchored` actors nothing grows: who is shut in between them, or two of them on each other, may overlap
 * still.
 *
 * O(rounds * actors), as long as no large part of the actors stands in one spot.
 *
 * @param places x and y in turn, all finite.
 * @param radii one an actor.
 * @param margin least distance between two outlines is twice this.
 * @param anchored numbers of the actors that must stay where they are.
 */
export const separate = (
  places: Places,
  radii: ArrayLike<number>,
  margin: number,
  anchored: ReadonlySet<number> = new Set(),
): void => {
  apart(places);
  const reach = Float64Array.from(radii, (radius) => radius + margin);
  for (let round = 1; round <= ROUNDS; round++) {
    if (!pushOnce(places, reach, anchored)) return;
    if (round % PATIENCE === 0 && anchored.size === 0) {
      for (let i = 0; i < places.length; i++) places[i]! *= GROWTH;
    }
  }
};

/** Push every pair once. Tells whether any pair was in each other's way. */
const pushOnce = (places: Places, reach: Float64Array, anchored: ReadonlySet<number>): boolean => {
  let pushed = false;
  cellsOf(places, reach).forEachNear((a, b) => {
    const dx = places[2 * b]! - places[2 * a]!;
    const dy = places[2 * b + 1]! - places[2 * a + 1]!;
    const least = reach[a]! + reach[b]!;
    const square = dx * dx + dy * dy;
    if (square >= (least - CLOSE) ** 2) return;
    const stayA = anchored.has(a);
    const stayB = anchored.has(b);
    if (stayA && stayB) return;
    pushed = true;
    const distance = Math.sqrt(square);
    // Two on one spot part to the right and left; `apart` leaves hardly any.
    const [x, y] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
    const missing = least - distance;
    const shareA = stayA ? 0 : stayB ? 1 : 0.5;
    places[2 * a]! -= x * missing * shareA;
    places[2 * a + 1]! -= y * missing * shareA;
    places[2 * b]! += x * missing * (1 - shareA);
    places[2 * b + 1]! += y * missing * (1 - shareA);
  });
  return pushed;
};

/** No two actors on the very same spot, so that there is a direction to push them in. */
const apart = (places: Places): void => {
  const taken = new Set<string>();
  for (let i = 0; i < places.length; i += 2) {
    for (let step = 0; ; step++) {
      const x = Math.fround(places[i]! + step * 0.37);
      const y = Math.fround(places[i + 1]! + step * 0.61);
      const spot = `${x} ${y}`;
      if (taken.has(spot)) continue;
      taken.add(spot);
      places[i] = x;
      places[i + 1] = y;
      break;
    }
  }
};
