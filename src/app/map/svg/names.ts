import { SIGN_IN_DISC, SIGN_SHAPES } from '../badges/sign-shapes';
import type { Hex } from '../color';
import type { Line, PlacedName, PlacedSign } from '../labels/names';
import { type Attributes, type Markup, num, tag, written } from './markup';

/** Width of the line around an empty disc, in shares of its radius. */
const DISC_LINE = 0.14;

/**
 * A name with its signs. The halo is text of its own beneath the name and not an outline of it, which programs
 * for drawing put on top of the letters.
 */
export const nameMarkup = ({ lines, signs, halo }: PlacedName, ground: Hex): readonly Markup[] => [
  ...signs.map((sign) => signMarkup(sign, ground, halo)),
  ...lines.map((line) =>
    textLine(line, {
      'aria-hidden': 'true',
      fill: ground,
      stroke: ground,
      'stroke-width': halo,
      'stroke-linejoin': 'round',
    }),
  ),
  ...lines.map((line) => textLine(line, { fill: line.color })),
];

const textLine = ({ text, x, y, size, weight }: Line, look: Attributes): Markup =>
  tag('text', { x, y, 'font-size': size, 'font-weight': weight, ...look }, [written(text)]);

/** The sign of a function: alone or on a disc, with a halo around it. */
export const signMarkup = (
  { name, x, y, radius, color, backing }: PlacedSign,
  ground: Hex,
  halo: number,
): Markup => {
  const move = { transform: `translate(${num(x)} ${num(y)})` };
  if (backing === 'bare') {
    return tag('g', move, [...shape(name, radius, ground, halo), ...shape(name, radius, color)]);
  }
  const disc = (fill: string, stroke: string, width: number) =>
    tag('circle', { r: radius, fill, stroke, 'stroke-width': width });
  const inside = radius * SIGN_IN_DISC;
  return tag('g', move, [
    disc(ground, ground, halo),
    ...(backing === 'filled'
      ? [tag('circle', { r: radius, fill: color }), ...shape(name, inside, ground)]
      : [disc(ground, color, radius * DISC_LINE), ...shape(name, inside, color)]),
  ]);
};

/** Areas and lines of a sign of this radius, each widened by `halo` pixels. */
const shape = (name: PlacedSign['name'], radius: number, color: Hex, halo = 0): readonly Markup[] => {
  const { areas, lines, width } = SIGN_SHAPES[name];
  const scaled = {
    transform: `scale(${num(radius)})`,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  const more = halo / radius;
  const area = {
    d: areas,
    fill: color,
    'fill-rule': 'evenodd',
    ...(halo > 0 ? { stroke: color, 'stroke-width': more } : {}),
  };
  const line = { d: lines, fill: 'none', stroke: color, 'stroke-width': width + more };
  return [
    ...(lines === '' ? [] : [tag('path', { ...line, ...scaled })]),
    ...(areas === '' ? [] : [tag('path', { ...area, ...scaled })]),
  ];
};
