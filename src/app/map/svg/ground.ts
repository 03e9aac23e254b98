import { GUIDE_LINE, type GuideShape } from '../guide-shapes';
import { HULL_EDGE_OPACITY, HULL_EDGE_WIDTH, HULL_FILL_OPACITY, type Hull } from '../hulls/hull';
import { toScreen } from '../on-screen';
import type { MapTheme } from '../palette';
import type { MapFrame } from '../renderer';
import { type Markup, num, points, tag, written } from './markup';

/** A line or ground of a layout. */
export const guideMarkup = (shape: GuideShape, { faintInk }: MapTheme): Markup => {
  const look = {
    fill: shape.fill > 0 ? faintInk : 'none',
    'fill-opacity': shape.fill > 0 ? String(shape.fill) : undefined,
    stroke: shape.stroke > 0 ? faintInk : 'none',
    'stroke-opacity': shape.stroke > 0 ? String(shape.stroke) : undefined,
    'stroke-width': GUIDE_LINE,
    'stroke-dasharray': shape.gap > 0 ? `${num(shape.dash)} ${num(shape.gap)}` : undefined,
  };
  if (shape.what === 'circle') {
    return tag('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...look });
  }
  const { x, y, width, height, corner } = shape;
  return tag('rect', { x, y, width, height, rx: corner > 0 ? corner : undefined, ...look });
};

/** The coloured ground under the actors of a group. */
export const hullMarkup = ({ label, color, outline }: Hull, frame: MapFrame): Markup =>
  tag(
    'polygon',
    {
      points: points(outline.map(([x, y]) => toScreen(frame, x, y))),
      fill: color,
      'fill-opacity': HULL_FILL_OPACITY,
      stroke: color,
      'stroke-opacity': HULL_EDGE_OPACITY,
      'stroke-width': HULL_EDGE_WIDTH,
      'stroke-linejoin': 'round',
    },
    [tag('title', {}, [written(label)])],
  );
