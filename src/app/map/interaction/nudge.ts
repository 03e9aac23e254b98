import type { Positions } from '../renderer';
import type { Scene } from '../scene';

/** New places for these actors, each as far from where it stands. In the units of `Positions`. */
export const nudged = (
  scene: Scene,
  positions: Positions,
  ids: readonly string[],
  dx: number,
  dy: number,
): ReadonlyMap<string, readonly [x: number, y: number]> =>
  new Map(
    ids.flatMap((id) => {
      const node = scene.indexOf.get(id);
      return node === undefined
        ? []
        : [[id, [positions[2 * node]! + dx, positions[2 * node + 1]! + dy] as const] as const];
    }),
  );
