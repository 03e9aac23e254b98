import { boundsOf } from '../bounds';
import type { MapFrame, Picture } from '../renderer';

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Sizes follow the room within these bounds, so that names and actors can be read in any. */
const SMALLEST_SIZE = 0.5;
const LARGEST_SIZE = 1.35;

/** The frame that shows everything that is drawn in the middle of a room, `padding` pixels off its rim. */
export const wholeFrame = (
  { view, positions, guides }: Pick<Picture, 'view' | 'positions' | 'guides'>,
  { width, height }: Room,
  padding: number,
): MapFrame => {
  const { scene, shown } = view;
  const drawn =
    shown === null
      ? positions
      : positions.filter((_, i) => shown.stakeholders.has(scene.nodes[Math.floor(i / 2)]!.id));
  const { x, y } = boundsOf(drawn, guides);
  const across = Math.max(1, width - 2 * padding) / (x[1] - x[0]);
  const down = Math.max(1, height - 2 * padding) / (y[1] - y[0]);
  const scale = Math.min(across, down);
  return {
    width,
    height,
    scale,
    left: width / 2 - (scale * (x[0] + x[1])) / 2,
    top: height / 2 + (scale * (y[0] + y[1])) / 2,
    sizeScale: Math.min(LARGEST_SIZE, Math.max(SMALLEST_SIZE, scale)),
  };
};
