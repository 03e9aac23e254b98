import { type LoopOnScreen, loopShape } from '../loops';
import type { LineStyle } from '../reducers';
import { type Markup, num, type Point, points, tag } from './markup';
import { type TieOnScreen, tieCurve } from './tie-curve';

const at = ([x, y]: Point): string => `${num(x)} ${num(y)}`;

/** A tie between two actors: its line, and its arrowhead. */
export const tieMarkup = (tie: TieOnScreen, style: LineStyle): Markup => {
  const { start, control, end, width, head } = tieCurve(tie);
  const d = tie.bend === 0 ? `M${at(start)}L${at(end)}` : `M${at(start)}Q${at(control)} ${at(end)}`;
  return line(d, width, head, style);
};

/** A tie of an actor to itself. */
export const loopMarkup = (loop: LoopOnScreen, style: LineStyle): Markup => {
  const { start, first, second, end, width, head } = loopShape(loop);
  return line(`M${at(start)}C${at(first)} ${at(second)} ${at(end)}`, width, head, style);
};

const line = (
  d: string,
  width: number,
  head: readonly Point[] | null,
  { color, dash, gap }: LineStyle,
): Markup => {
  const path = tag('path', {
    d,
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': gap > 0 ? `${num(dash)} ${num(gap)}` : undefined,
  });
  if (head === null) return path;
  return tag('g', {}, [path, tag('polygon', { points: points(head), fill: color, stroke: 'none' })]);
};
