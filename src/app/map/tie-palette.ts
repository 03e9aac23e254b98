import { type Carries, carriesOf, isWordOf, TIE_TYPES, type TieType } from '../../model/vocabulary';
import { type Hex, mix, type Scheme } from './color';
import { MAP_THEMES } from './palette';

/** Stroke of a tie: lengths of dash and gap in pixels, both 0 for an unbroken line. */
export const LINES = {
  solid: { dash: 0, gap: 0 },
  'long-dash': { dash: 12, gap: 4 },
  dash: { dash: 6, gap: 4 },
  dot: { dash: 2, gap: 3 },
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

/** Hue by what the tie carries: green for allies, amber for means, blue for access, violet for leverage, red against. */
const COLORS: Readonly<Record<TieType, Readonly<Record<Scheme, Hex>>>> = {
  information: { light: '#527d93', dark: '#8fb5c9' },
  cooperation: { light: '#3a7d44', dark: '#7fc48a' },
  coordination: { light: '#168173', dark: '#5cc4b5' },
  agreement: { light: '#647d1f', dark: '#b3c96a' },
  membership: { light: '#74776c', dark: '#abada2' },
  referral: { light: '#4f6f52', dark: '#a3c2a4' },
  support: { light: '#a8750f', dark: '#e0b152' },
  funding: { light: '#8a5a00', dark: '#d09a3c' },
  advocacy: { light: '#2f6fd0', dark: '#75a9f5' },
  consultation: { light: '#2c86b8', dark: '#6cc0e8' },
  pressure: { light: '#8e44ad', dark: '#c58be0' },
  oversight: { light: '#6a4fc4', dark: '#a896ee' },
  conditionality: { light: '#a6398f', dark: '#e084cc' },
  obstruction: { light: '#c62828', dark: '#ff8a80' },
  conflict: { light: '#d84a2f', dark: '#ff9e7a' },
};

const CUSTOM: Readonly<Record<Scheme, Hex>> = { light: '#80868b', dark: '#9aa0a4' };

const LINE_OF: Readonly<Record<Carries, Line>> = {
  ally: 'solid',
  information: 'solid',
  support: 'long-dash',
  resource: 'long-dash',
  access: 'dash',
  leverage: 'solid',
  obstruction: 'dot',
};

/** Colour and line of a tie type; custom types share a grey line. */
export const tieMark = (type: string, scheme: Scheme): TieMark => {
  if (!isWordOf(TIE_TYPES, type)) return { color: CUSTOM[scheme], line: 'solid', weight: 1 };
  const carried = carriesOf(type)[0];
  return {
    color: COLORS[type][scheme],
    line: carried === undefined ? 'dot' : LINE_OF[carried],
    weight: carried === 'leverage' ? 1.6 : 1,
  };
};

/** A tie that steps back: `share` of its colour is left. */
export const fainter = (color: Hex, scheme: Scheme, share: number): Hex =>
  mix(MAP_THEMES[scheme].background, color, share);
