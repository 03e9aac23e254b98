import type { LegendMark, LegendSection } from '../legend/model';
import type { Hex } from '../map/color';
import { HULL_EDGE_OPACITY, HULL_EDGE_WIDTH, HULL_FILL_OPACITY } from '../map/hulls/hull';
import { shapeMarkup } from '../map/svg/actor';
import type { Paint } from '../map/svg/fillings';
import { group, type Markup, num, tag } from '../map/svg/markup';
import { signMarkup } from '../map/svg/names';
import { brokenRing, filledOutline } from '../map/svg/rings';
import { LINES } from '../map/tie-palette';

/** What stands before a line of the legend, drawn around 0, 0. Pixels. */
export interface DrawnMark {
  readonly markup: Markup;
  readonly width: number;
  readonly height: number;
}

const LINE = 30;
/** Thickness of a line of weight 1. */
const STROKE = 2;
const GROUND = { width: 30, height: 15 } as const;
const RINGED = { radius: 5, near: 1.7, far: 4.3 } as const;
const SIGN = { bare: 6, disc: 7.5 } as const;

/** The mark of a line of the legend, as the map draws it. */
export const drawMark = (mark: LegendMark, ground: Hex): DrawnMark => {
  switch (mark.what) {
    case 'actor': {
      const across = 2 * mark.radius * 1.3;
      return sized(shapeMarkup(mark.mark, mark.radius, 1), across, across);
    }
    case 'tie': {
      const { color, line, weight } = mark.mark;
      const { dash, gap } = LINES[line];
      const drawn = tag('line', {
        x1: -LINE / 2,
        x2: LINE / 2,
        y1: 0,
        y2: 0,
        stroke: color,
        'stroke-width': STROKE * weight,
        'stroke-dasharray': gap > 0 ? `${num(dash)} ${num(gap)}` : undefined,
      });
      return sized([drawn], LINE, STROKE * weight);
    }
    case 'ring':
      return ringMark(mark, ground);
    case 'sign':
      return sized([signMarkup({ ...mark.sign, x: 0, y: 0, radius: SIGN.disc }, ground, 0)], 16, 16);
    case 'ground': {
      const { width, height } = GROUND;
      const drawn = tag('rect', {
        x: -width / 2,
        y: -height / 2,
        width,
        height,
        rx: height / 2,
        fill: mark.color,
        'fill-opacity': HULL_FILL_OPACITY,
        stroke: mark.color,
        'stroke-opacity': HULL_EDGE_OPACITY,
        'stroke-width': HULL_EDGE_WIDTH,
      });
      return sized([drawn], width, height);
    }
  }
};

const ringMark = (
  { fill, color, broken, sign }: Extract<LegendMark, { what: 'ring' }>,
  ground: Hex,
): DrawnMark => {
  const { radius, near, far } = RINGED;
  const left = sign === null ? 0 : -9;
  const ring = broken
    ? [brokenRing('circle', radius, near, far, color)]
    : [filledOutline('circle', radius, far, color), filledOutline('circle', radius, near, ground)];
  const actor = group({ transform: `translate(${left} 0)` }, [
    ...ring,
    ...shapeMarkup({ ...fill, shape: 'circle' }, radius, 1),
  ]);
  if (sign === null) return sized([actor], 20, 20);
  const signRadius = sign.backing === 'bare' ? SIGN.bare : SIGN.disc;
  return sized([actor, signMarkup({ ...sign, x: 11, y: 0, radius: signRadius }, ground, 0)], 38, 20);
};

const sized = (markup: readonly Markup[], width: number, height: number): DrawnMark => ({
  markup: group({}, markup),
  width,
  height,
});

/** What the shapes of a legend are filled with. */
export const paintsOf = (sections: readonly LegendSection[]): readonly Paint[] =>
  sections.flatMap(({ items }) =>
    items.flatMap(({ mark }) => {
      if (mark.what === 'actor') return [mark.mark];
      return mark.what === 'ring' ? [mark.fill] : [];
    }),
  );
