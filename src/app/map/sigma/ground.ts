import { GUIDE_LINE, guideShapes } from '../guide-shapes';
import { HULL_EDGE_OPACITY, HULL_EDGE_WIDTH, HULL_FILL_OPACITY, type Hull } from '../hulls/hull';
import type { OnScreen } from '../labels/names';
import type { Guide } from '../layout/guides';
import { loopShape } from '../loops';
import { toScreen } from '../on-screen';
import type { MapTheme } from '../palette';
import { loopStyle } from '../reducers';
import type { MapFrame, Picture } from '../renderer';

/** Lines and grounds of a layout. */
export const drawGuides = (
  context: CanvasRenderingContext2D,
  guides: readonly Guide[],
  frame: MapFrame,
  { faintInk }: MapTheme,
): void => {
  context.fillStyle = faintInk;
  context.strokeStyle = faintInk;
  context.lineWidth = GUIDE_LINE;
  for (const shape of guideShapes(guides, frame)) {
    context.beginPath();
    if (shape.what === 'circle') context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
    else context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.corner);
    context.globalAlpha = shape.fill;
    if (shape.fill > 0) context.fill();
    context.globalAlpha = shape.stroke;
    context.setLineDash(shape.gap > 0 ? [shape.dash, shape.gap] : []);
    if (shape.stroke > 0) context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
};

/** Coloured ground under groups. */
export const drawHulls = (
  context: CanvasRenderingContext2D,
  hulls: readonly Hull[],
  frame: MapFrame,
): void => {
  context.lineWidth = HULL_EDGE_WIDTH;
  context.lineJoin = 'round';
  for (const { outline, color } of hulls) {
    context.beginPath();
    for (const [x, y] of outline) context.lineTo(...toScreen(frame, x, y));
    context.closePath();
    context.fillStyle = color;
    context.strokeStyle = color;
    context.globalAlpha = HULL_FILL_OPACITY;
    context.fill();
    context.globalAlpha = HULL_EDGE_OPACITY;
    context.stroke();
  }
  context.globalAlpha = 1;
};

/** Ties of actors to themselves. Few enough for plain drawing. */
export const drawLoops = (
  context: CanvasRenderingContext2D,
  { view }: Picture,
  actors: readonly OnScreen[],
  { sizeScale }: MapFrame,
): void => {
  const loops = view.scene.loops
    .map((_, index) => loopStyle(view, index))
    .filter(({ hidden, node }) => !hidden && actors[node] !== undefined)
    .sort((a, b) => a.z - b.z);
  for (const style of loops) {
    const { x, y, radius } = actors[style.node]!;
    const { place, arrow } = style;
    const loop = loopShape({ x, y, radius, place, arrow, width: style.width * sizeScale, sizeScale });
    context.strokeStyle = style.color;
    context.fillStyle = style.color;
    context.lineWidth = loop.width;
    context.setLineDash(style.gap > 0 ? [style.dash, style.gap] : []);
    context.beginPath();
    context.moveTo(...loop.start);
    context.bezierCurveTo(...loop.first, ...loop.second, ...loop.end);
    context.stroke();
    if (loop.head === null) continue;
    context.beginPath();
    for (const corner of loop.head) context.lineTo(...corner);
    context.fill();
  }
  context.setLineDash([]);
};
