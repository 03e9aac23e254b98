import type { Places } from '../../../project/places';
import type { Scene } from '../scene';
import { radiusOf, sizeRange } from '../sizes';
import type { LayoutRequest, Plan } from './request';

/** Rings take about this much around an actor. Pixels of the nominal room. */
const RINGS = 3;

/** What a layout of a scene is made from: its ties, the room each actor takes, and where some stand already. */
export const requestFor = (scene: Scene, places: Places, aspect: number, plan: Plan): LayoutRequest => {
  const count = scene.nodes.length;
  const ends = new Uint32Array(2 * scene.ties.length);
  for (const [i, tie] of scene.ties.entries()) {
    ends[2 * i] = tie.source;
    ends[2 * i + 1] = tie.target;
  }
  const known = new Float32Array(2 * count).fill(Number.NaN);
  const pinned = new Uint8Array(count);
  const most = scene.nodes.reduce((largest, node) => Math.max(largest, node.ties), 1);
  const range = sizeRange(count);
  const radii = new Float32Array(count);
  for (const [i, node] of scene.nodes.entries()) {
    // By ties, and not by the metric shown: the map must stay as it is when another metric is chosen.
    radii[i] = radiusOf(node.ties / most, range) + RINGS;
    const place = places.get(node.id);
    if (place === undefined) continue;
    known.set([place.x, place.y], 2 * i);
    if (place.pinned) pinned[i] = 1;
  }
  return { ids: scene.nodes.map(({ id }) => id), ends, radii, known, pinned, aspect, plan };
};
