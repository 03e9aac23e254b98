import { stakeholderKey } from '../../../model/multigraph';
import { boundsOf } from '../bounds';
import type { OnScreen } from '../labels/paint';
import type { NodeStyle } from '../reducers';
import type { Positions } from '../renderer';
import type { Scene } from '../scene';
import { radiusWithRings } from './display';
import type { MapSigma } from './new-sigma';

const SMALLEST = 0.5;
const LARGEST = 1.35;

/** Sizes follow the room, so that what does not overlap in the layout does not overlap on a small screen. */
export const sizeScaleFor = (
  positions: Positions,
  room: { readonly width: number; readonly height: number },
  padding: number,
): number => {
  const { x, y } = boundsOf(positions);
  const across = (room.width - 2 * padding) / (x[1] - x[0]);
  const down = (room.height - 2 * padding) / (y[1] - y[0]);
  return Math.min(LARGEST, Math.max(SMALLEST, Math.min(across, down)));
};

/**
 * The nearest view in which all these actors stand at least `padding` pixels from the rim; null where they do so
 * now. Zooms out where it must, never in.
 */
export const viewOf = (
  sigma: MapSigma,
  ids: readonly string[],
  padding: number,
): { readonly x: number; readonly y: number; readonly ratio: number } | null => {
  const places = ids.flatMap((id) => sigma.getNodeDisplayData(stakeholderKey(id)) ?? []);
  if (places.length === 0) return null;
  const { width, height } = sigma.getDimensions();
  const seen = places.map((place) => sigma.framedGraphToViewport(place));
  const inside = (at: number, extent: number) => at >= padding && at <= extent - padding;
  if (seen.every(({ x, y }) => inside(x, width) && inside(y, height))) return null;
  const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = span(seen.map(({ x }) => x));
  const [top, bottom] = span(seen.map(({ y }) => y));
  const tight = Math.max((right - left) / (width - 2 * padding), (bottom - top) / (height - 2 * padding));
  const camera = sigma.getCamera().getState();
  if (tight > 1) {
    const middle = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
    return { ...middle, ratio: camera.ratio * tight };
  }
  // Only as far as it must: the rest of the map should stay where the person knows it.
  const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
  const to = sigma.viewportToFramedGraph({
    x: shift(left, right, padding, width - padding),
    y: shift(top, bottom, padding, height - padding),
  });
  return { x: camera.x + to.x - from.x, y: camera.y + to.y - from.y, ratio: camera.ratio };
};

/** How far a view from `start` to `end` must move to hold what reaches from `low` to `high`. */
const shift = (low: number, high: number, start: number, end: number): number =>
  low < start ? low - start : Math.max(0, high - end);

/** Where every actor stands on the screen now, in the order of the scene. */
export const onScreen = (sigma: MapSigma, scene: Scene, styles: readonly NodeStyle[]): OnScreen[] => {
  const unit = sigma.scaleSize(1);
  // The map is moved and scaled, never turned: two points give the whole of it.
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const far = sigma.graphToViewport({ x: 1_000, y: 1_000 });
  const ax = (far.x - origin.x) / 1_000;
  const ay = (far.y - origin.y) / 1_000;
  const places = new Float64Array(2 * scene.nodes.length);
  sigma.getGraph().forEachNode((_, { x, y, index }) => {
    places[2 * index] = origin.x + ax * x;
    places[2 * index + 1] = origin.y + ay * y;
  });
  return styles.map((style, index) => ({
    x: places[2 * index]!,
    y: places[2 * index + 1]!,
    radius: radiusWithRings(style) * unit,
    style,
    lean: leanOf(scene, index, places),
  }));
};

/** The mean direction of an actor's ties. */
const leanOf = (scene: Scene, node: number, places: Float64Array): readonly [number, number] => {
  let x = 0;
  let y = 0;
  const ties = scene.tiesOf[node]!;
  for (const tie of ties) {
    const { source, target } = scene.ties[tie]!;
    const other = source === node ? target : source;
    const dx = places[2 * other]! - places[2 * node]!;
    const dy = places[2 * other + 1]! - places[2 * node + 1]!;
    const length = Math.hypot(dx, dy) || 1;
    x += dx / length;
    y += dy / length;
  }
  return ties.length === 0 ? [0, 0] : [x / ties.length, y / ties.length];
};
