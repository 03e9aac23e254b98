import { stakeholderKey } from '../../../model/multigraph';
import { prefersStillness } from '../interaction/stillness';
import { viewOf } from './frame';
import type { MapSigma } from './new-sigma';

const ZOOM_STEP = 1.5;
const CLOSE_UP = 0.6;
const WHOLE = { x: 0.5, y: 0.5, ratio: 1 } as const;
/** Length of a glide. Milliseconds. */
const GLIDE = 250;

interface Aim {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Moves the view of a sigma. Sigma's own box must be that around all actors. */
export interface MapCamera {
  /** The view shows everything, and goes on doing so when actors come or the room changes. */
  isFitted(): boolean;
  /** Everything, at once. */
  whole(): void;
  /** Everything, or these actors where some are hidden. Graph keys. */
  fit(keys: readonly string[] | null): void;
  zoom(direction: 'in' | 'out'): void;
  /** By pixels: positive is right and down. */
  pan(dx: number, dy: number): void;
  focusOn(id: string): void;
  show(ids: readonly string[]): void;
}

/** @param padding room to leave around what is shown. Pixels. */
export const createCamera = (sigma: MapSigma, padding: () => number): MapCamera => {
  const camera = sigma.getCamera();
  let aim: Aim = WHOLE;
  let fitted = true;
  camera.on('updated', ({ x, y, ratio }) => {
    fitted = x === aim.x && y === aim.y && ratio === aim.ratio;
  });
  const glide = (state: Partial<Aim>): void => {
    if (prefersStillness()) camera.setState(state);
    else void camera.animate(state, { duration: GLIDE });
  };
  /** The closest view of these actors that leaves the padding. */
  const around = (keys: readonly string[]): Aim => {
    const places = keys.flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
    if (places.length === 0) return WHOLE;
    const cameraState = { ...WHOLE, angle: 0 };
    const seen = places.map((place) => sigma.framedGraphToViewport(place, { cameraState }));
    const xs = seen.map(({ x }) => x);
    const ys = seen.map(({ y }) => y);
    const [left, right, top, bottom] = [lowest(xs), highest(xs), lowest(ys), highest(ys)];
    const { width, height } = sigma.getDimensions();
    const room = padding();
    const across = (right - left) / Math.max(1, width - 2 * room);
    const down = (bottom - top) / Math.max(1, height - 2 * room);
    const middle = sigma.viewportToFramedGraph(
      { x: (left + right) / 2, y: (top + bottom) / 2 },
      { cameraState },
    );
    return { ...middle, ratio: camera.getBoundedRatio(Math.min(1, Math.max(CLOSEST_FIT, across, down))) };
  };

  return {
    isFitted: () => fitted,
    whole() {
      aim = WHOLE;
      fitted = true;
      camera.setState(WHOLE);
    },
    fit(keys) {
      aim = keys === null ? WHOLE : around(keys);
      glide(aim);
    },
    zoom(direction) {
      const { ratio } = camera.getState();
      const wanted = direction === 'in' ? ratio / ZOOM_STEP : ratio * ZOOM_STEP;
      glide({ ratio: camera.getBoundedRatio(wanted) });
    },
    pan(dx, dy) {
      const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const to = sigma.viewportToFramedGraph({ x: dx, y: dy });
      const { x, y } = camera.getState();
      camera.setState({ x: x + to.x - from.x, y: y + to.y - from.y });
    },
    focusOn(id) {
      const data = sigma.getNodeDisplayData(stakeholderKey(id));
      if (data === undefined) return;
      glide({ x: data.x, y: data.y, ratio: Math.min(camera.getState().ratio, CLOSE_UP) });
    },
    show(ids) {
      const to = viewOf(sigma, ids, padding());
      if (to !== null) glide(to);
    },
  };
};

/** A few actors are not blown up further than this to fill the room. */
const CLOSEST_FIT = 0.35;

const lowest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
const highest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
