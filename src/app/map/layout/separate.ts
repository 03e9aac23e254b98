import { UndirectedGraph } from 'graphology';
import noverlap from 'graphology-layout-noverlap';
import type { Places } from './shape';

const ROUNDS = 120;
/** With actors that stay where they are, they are put back after each so many rounds. */
const ROUNDS_BETWEEN = 12;

/**
 * Push actors apart until none overlap (or the rounds are used up).
 *
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
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }>();
  const count = places.length / 2;
  for (let i = 0; i < count; i++) {
    graph.addNode(`n${i}`, { x: places[2 * i]!, y: places[2 * i + 1]!, size: radii[i]! });
  }
  // About two actors a cell: the library compares all pairs within one.
  const gridSize = Math.min(64, Math.max(1, Math.round(Math.sqrt(count / 2))));
  const settings = { margin, ratio: 1, speed: 2, gridSize };
  const turns = anchored.size === 0 ? 1 : ROUNDS / ROUNDS_BETWEEN;
  for (let turn = 0; turn < turns; turn++) {
    noverlap.assign(graph, { maxIterations: ROUNDS / turns, settings });
    for (const i of anchored) {
      graph.mergeNodeAttributes(`n${i}`, { x: places[2 * i]!, y: places[2 * i + 1]! });
    }
  }
  graph.forEachNode((key, { x, y }) => {
    const i = Number(key.slice(1));
    places[2 * i] = x;
    places[2 * i + 1] = y;
  });
};

/** No two actors on the very same spot: the library would toss a coin for them, and the map would not be stable. */
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
