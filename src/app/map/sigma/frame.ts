import { stakeholderKey } from '../../../model/multigraph';
import type { Bounds } from '../bounds';
import type { MapFrame } from '../renderer';
import type { MapSigma } from './new-sigma';

const SMALLEST = 0.5;
const LARGEST = 1.35;

/** Sizes follow the room, so that what does not overlap in the layout does not overlap on a small screen. */
export const sizeScaleFor = (
  { x, y }: Bounds,
  room: { readonly width: number; readonly height: number },
  padding: number,
): number => {
  const across = (room.width - 2 * padding) / (x[1] - x[0]);
  const down = (room.height - 2 * padding) / (y[1] - y[0]);
  return Math.min(LARGEST, Math.max(SMALLEST, Math.min(across, down)));
};

/** How places lie on the screen now. */
export const frameOf = (sigma: MapSigma): MapFrame => {
  // The map is moved and scaled, never turned: two points give the whole of it.
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const far = sigma.graphToViewport({ x: 1_000, y: 1_000 });
  const { width, height } = sigma.getDimensions();
  return {
    width,
    height,
    left: origin.x,
    top: origin.y,
    scale: (far.x - origin.x) / 1_000,
    sizeScale: sigma.scaleSize(1),
  };
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
