import { isWordOf, TIE_TYPES, type TieType } from '../../model/vocabulary';
import { type Hex, mix, type Scheme } from './color';
import { MAP_THEMES } from './palette';

/** Stroke of a tie: lengths of dash and gap in pixels, both 0 for an unbroken line. */
export const LINES = {
  solid: { dash: 0, gap: 0 },
  'long-dash': { dash: 12, gap: 4 },
  dash: { dash: 6, gap: 4 },
  dot: { dash: 2, gap: 3 },
  'longest-dash': { dash: 20, gap: 5 },
  'wide-dash': { dash: 9, gap: 8 },
  'wide-dot': { dash: 2, gap: 7 },
  /** Of any type, as long as it is only planned. */
  planned: { dash: 3, gap: 6 },
} as const;

export type Line = keyof typeof LINES;

/** How a type of tie is drawn. */
export interface TieMark {
  readonly color: Hex;
  readonly line: Line;
  /** Factor on the width: what makes a government listen is drawn heavier. */
  readonly weight: number;
}

type TypeMark = Readonly<Record<Scheme, Hex>> & Omit<TieMark, 'color'>;

/** Shades for black and white, as far apart as three can be that read on paper. */
const BLACK: Hex = '#000000';
const DARK: Hex = '#484848';
const PALE: Hex = '#939393';

/**
 * Hue by what the tie carries: green for allies, amber for means, blue for access, violet for leverage, red
 * against. No more than three types share a line, and these are far apart in hue and in lightness, so that they
 * are told apart by colour-blind eyes and without colour (a test computes that).
 */
const TYPES: Readonly<Record<TieType, TypeMark>> = {
  information: { line: 'solid', weight: 1, light: '#546472', dark: '#93a5b5', print: PALE },
  cooperation: { line: 'solid', weight: 1, light: '#2a9a5c', dark: '#7ddf9f', print: DARK },
  coordination: { line: 'longest-dash', weight: 1, light: '#2f6c62', dark: '#46b3a8', print: DARK },
  agreement: { line: 'longest-dash', weight: 1, light: '#8d9148', dark: '#d0e47c', print: PALE },
  membership: { line: 'wide-dash', weight: 1, light: '#45423a', dark: '#81776a', print: DARK },
  referral: { line: 'wide-dash', weight: 1, light: '#6d936d', dark: '#9be8c0', print: PALE },
  support: { line: 'long-dash', weight: 1, light: '#ab8522', dark: '#f2c356', print: PALE },
  funding: { line: 'long-dash', weight: 1, light: '#6f3510', dark: '#b8622e', print: BLACK },
  advocacy: { line: 'dash', weight: 1, light: '#2346b0', dark: '#5f7fd0', print: BLACK },
  consultation: { line: 'dash', weight: 1, light: '#1a93bd', dark: '#9fdcf5', print: PALE },
  pressure: { line: 'solid', weight: 1.6, light: '#66108f', dark: '#a54bc9', print: BLACK },
  oversight: { line: 'longest-dash', weight: 1.6, light: '#4d18a0', dark: '#8a5ce0', print: BLACK },
  conditionality: { line: 'wide-dash', weight: 1.6, light: '#974795', dark: '#ee77d6', print: BLACK },
  obstruction: { line: 'dot', weight: 1, light: '#c62828', dark: '#ff6b5e', print: BLACK },
  conflict: { line: 'wide-dot', weight: 1, light: '#d84a2f', dark: '#ff9e7a', print: BLACK },
};

/** Of every custom type. */
const CUSTOM: TypeMark = { line: 'long-dash', weight: 1, light: '#666a6e', dark: '#989fa5', print: DARK };

/** Colour and line of a tie type; custom types share one. */
export const tieMark = (type: string, scheme: Scheme): TieMark => {
  const { line, weight, [scheme]: color } = isWordOf(TIE_TYPES, type) ? TYPES[type] : CUSTOM;
  return { line, weight, color };
};

/** A tie that steps back: `share` of its colour is left. */
export const fainter = (color: Hex, scheme: Scheme, share: number): Hex =>
  mix(MAP_THEMES[scheme].background, color, share);
