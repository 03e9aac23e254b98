import { escapeXml } from '../../../export/xml-text';

/** A finished piece of SVG. Made by `tag` and `written` only, so that no text of a person's gets in unescaped. */
export type Markup = string & { readonly markup: never };

/** Names are ours; values may be anybody's. `undefined` leaves the attribute out. */
export type Attributes = { readonly [name: string]: string | number | undefined };

/** A number as SVG has it: two decimals, which is finer than a printer's dot, and no `-0`. */
export const num = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** An element with what is in it. */
export const tag = (name: string, attributes: Attributes, children: readonly Markup[] = []): Markup => {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      start += ` ${key}="${typeof value === 'number' ? num(value) : escapeXml(value)}"`;
  }
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Markup;
};

/** Text between tags. */
export const written = (text: string): Markup => escapeXml(text) as Markup;

/** Nothing at all. */
export const NOTHING = '' as Markup;

/** Pieces one after the other, in a group where there are any. */
export const group = (attributes: Attributes, children: readonly Markup[]): Markup =>
  children.length === 0 ? NOTHING : tag('g', attributes, children);

export type Point = readonly [x: number, y: number];

/** Corners as the value of `points`. */
export const points = (corners: readonly Point[]): string =>
  corners.map(([x, y]) => `${num(x)},${num(y)}`).join(' ');
