import type { MapFrame } from '../renderer';
import type { Point } from './markup';

/** Closest and farthest that one can zoom, against the view that shows everything. */
const CLOSEST = 25;
const FARTHEST = 0.25;
/** Whom one asks for is shown at least this close. */
const CLOSE_UP = 1 / 0.6;

/** The frame at `scale`, with the point of the screen `at` staying where it is. `whole` shows everything. */
export const zoomedTo = (frame: MapFrame, whole: MapFrame, scale: number, at: Point): MapFrame => {
  const wanted = Math.min(whole.scale * CLOSEST, Math.max(whole.scale * FARTHEST, scale));
  const factor = wanted / frame.scale;
  return {
    ...frame,
    scale: wanted,
    left: at[0] + (frame.left - at[0]) * factor,
    top: at[1] + (frame.top - at[1]) * factor,
    // Sizes grow with the root of the zoom: close up there is room between actors.
    sizeScale: whole.sizeScale * Math.sqrt(wanted / whole.scale),
  };
};

/** The frame moved by pixels: positive is right and down. */
export const panned = (frame: MapFrame, dx: number, dy: number): MapFrame => ({
  ...frame,
  left: frame.left + dx,
  top: frame.top + dy,
});

/** The frame with a place in its middle, close enough to read what is around it. */
export const centredOn = (frame: MapFrame, whole: MapFrame, x: number, y: number): MapFrame => {
  const middle: Point = [frame.width / 2, frame.height / 2];
  const near = zoomedTo(frame, whole, Math.max(frame.scale, whole.scale * CLOSE_UP), middle);
  return { ...near, left: middle[0] - near.scale * x, top: middle[1] + near.scale * y };
};

/**
 * The nearest frame in which all these points of the screen are `padding` pixels off the rim; the same one where
 * they are so now. Zooms out where it must, never in.
 */
export const withAll = (
  frame: MapFrame,
  whole: MapFrame,
  seen: readonly Point[],
  padding: number,
): MapFrame => {
  const span = (axis: 0 | 1) => {
    const values = seen.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  if (seen.length === 0) return frame;
  const [left, right] = span(0);
  const [top, bottom] = span(1);
  const tight = Math.max(
    (right - left) / (frame.width - 2 * padding),
    (bottom - top) / (frame.height - 2 * padding),
  );
  if (tight > 1) {
    const middle: Point = [(left + right) / 2, (top + bottom) / 2];
    const out = zoomedTo(frame, whole, frame.scale / tight, middle);
    return panned(out, frame.width / 2 - middle[0], frame.height / 2 - middle[1]);
  }
  return panned(
    frame,
    -shift(left, right, padding, frame.width - padding),
    -shift(top, bottom, padding, frame.height - padding),
  );
};

/** How far a view from `start` to `end` must move to hold what reaches from `low` to `high`. */
const shift = (low: number, high: number, start: number, end: number): number =>
  low < start ? low - start : Math.max(0, high - end);

/** A frame a share of the way from one to another, 0 to 1. */
export const frameBetween = (from: MapFrame, to: MapFrame, share: number): MapFrame => {
  const mix = (key: 'left' | 'top' | 'scale' | 'sizeScale') => from[key] + (to[key] - from[key]) * share;
  return { ...to, left: mix('left'), top: mix('top'), scale: mix('scale'), sizeScale: mix('sizeScale') };
};
