import type { MapTheme } from '../map/palette';
import { group, type Markup, num, tag, written } from '../map/svg/markup';
import { EDGE, type PagePlan, type TextBlock } from './plan';

export interface PageParts {
  readonly plan: PagePlan;
  /** The map, which fills the room that it has on the plan from its upper left corner. */
  readonly map: Markup;
  /** What fillings refer to. */
  readonly definitions: Markup;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly theme: MapTheme;
  readonly fontFamily: string;
}

/** A page of SVG. `svg` says its size in pixels; `sized` the same with another width, for a picture of more pixels. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  sized(width: number): string;
}

/** A planned page as SVG: one file that needs no other. */
export const composePage = (parts: PageParts): Page => {
  const { plan, theme, title, description } = parts;
  const { width, height, legend } = plan;
  const content = [
    tag('title', {}, [written(title === '' ? description : title)]),
    tag('desc', {}, [written(description)]),
    parts.definitions,
    tag('rect', { width, height, fill: theme.background }),
    mapPart(parts),
    ...(plan.rule === null ? [] : [ruleAt(plan.rule, width, theme)]),
    ...plan.blocks.flatMap((block) => writeLines(block, theme)),
    group({ transform: `translate(${num(legend.x)} ${num(legend.y)})`, class: 'legend' }, legend.markup),
  ];
  const sized = (wanted: number): string =>
    tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: wanted,
        height: (wanted * height) / width,
        viewBox: `0 0 ${num(width)} ${num(height)}`,
        role: 'img',
        'font-family': parts.fontFamily,
      },
      content,
    );
  return { width, height, svg: sized(width), sized };
};

/** What lies outside of the room, as on a map that has been zoomed into, is cut off. */
const mapPart = ({ plan, map }: PageParts): Markup => {
  const { x, y, width, height } = plan.map;
  const viewBox = `0 0 ${num(width)} ${num(height)}`;
  return tag('svg', { class: 'map', x, y, width, height, viewBox, overflow: 'hidden' }, [map]);
};

const ruleAt = (y: number, width: number, { faintInk }: MapTheme): Markup =>
  tag('rect', { x: EDGE, y, width: width - 2 * EDGE, height: 0.75, fill: faintInk });

const writeLines = ({ lines, x, y, size, weight, line, anchor, ink }: TextBlock, theme: MapTheme): Markup[] =>
  lines.map((text, i) =>
    tag(
      'text',
      {
        x,
        y: y + (i + 0.5) * line + size * 0.35,
        'font-size': size,
        'font-weight': weight,
        fill: theme[ink],
        'text-anchor': anchor === 'end' ? 'end' : undefined,
      },
      [written(text)],
    ),
  );
