import type { Place, Places } from '../../../project/places';
import type { Positions } from '../renderer';
import type { Scene } from '../scene';

/** Does every actor of the scene have a place? */
export const isPlaced = (scene: Scene, places: Places): boolean =>
  scene.nodes.every(({ id }) => places.has(id));

/** Positions as places; those that a person pinned stay as they are. */
export const placesOfScene = (scene: Scene, positions: Positions, pinned: Places): Places => {
  const found = new Map<string, Place>();
  for (const [i, { id }] of scene.nodes.entries()) {
    const own = pinned.get(id);
    found.set(id, own?.pinned ? own : { x: positions[2 * i]!, y: positions[2 * i + 1]!, pinned: false });
  }
  return found;
};

/** As exact as places are kept: what comes back from the project is then what is on the screen. */
export const rounded = (positions: Positions): Positions =>
  positions.map((value) => Math.round(value * 100) / 100);

export const samePositions = (a: Positions, b: Positions): boolean =>
  a === b || (a.length === b.length && a.every((value, i) => value === b[i]));
