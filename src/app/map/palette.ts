import { isWordOf, KINDS, type Kind } from '../../model/vocabulary';
import type { Hex, Scheme } from './color';
import type { Shape } from './shapes';

/**
 * Colours say the family, shapes tell the kinds of a family apart. Kinds that share a shape are of families
 * whose colours stay apart with red-green and blue-yellow colour-blindness as well (a test computes that).
 */
const FAMILIES = {
  /** Those who govern. */
  state: { light: '#2560ab', dark: '#5b9be6' },
  /** Courts, police and parties: power beside the government. */
  power: { light: '#7d4fb5', dark: '#a583e0' },
  /** Bodies and money from abroad. */
  international: { light: '#0d8f86', dark: '#4cc9bd' },
  /** Organised civil society. */
  civil: { light: '#d96a0b', dark: '#f59a4a' },
  /** Those who inform the public. */
  knowledge: { light: '#a8245c', dark: '#e5709f' },
  neutral: { light: '#6a7078', dark: '#9aa3a8' },
} as const satisfies Record<string, Record<Scheme, Hex>>;

type Family = keyof typeof FAMILIES;

/** How a kind of actor is drawn. */
export interface KindMark {
  readonly shape: Shape;
  readonly color: Hex;
}

const KIND_MARKS: Readonly<Record<Kind, readonly [Family, Shape]>> = {
  government: ['state', 'square'],
  parliament: ['state', 'hexagon'],
  'local-authority': ['state', 'triangle'],
  judiciary: ['power', 'diamond'],
  police: ['power', 'triangle-down'],
  'political-party': ['power', 'circle'],
  igo: ['international', 'diamond'],
  donor: ['international', 'triangle-down'],
  cso: ['civil', 'circle'],
  ingo: ['civil', 'diamond'],
  network: ['civil', 'hexagon'],
  'social-partner': ['civil', 'triangle'],
  nhri: ['civil', 'triangle-down'],
  'democracy-support': ['civil', 'square'],
  academia: ['knowledge', 'triangle'],
  media: ['knowledge', 'hexagon'],
  private: ['neutral', 'square'],
  other: ['neutral', 'circle'],
};

/** Colour and shape of a kind. A missing kind and a word that nobody has explained share one of their own. */
export const kindMark = (kind: string | undefined, scheme: Scheme): KindMark => {
  const [family, shape]: readonly [Family, Shape] =
    kind !== undefined && isWordOf(KINDS, kind) ? KIND_MARKS[kind] : ['neutral', 'cross'];
  return { shape, color: FAMILIES[family][scheme] };
};

/** Colours of everything on the map that is neither actor nor tie. */
export interface MapTheme {
  readonly background: Hex;
  readonly ink: Hex;
  /** Smaller writing: what an actor's part in a route is. */
  readonly faintInk: Hex;
  /** Ring and star of a convenor. */
  readonly convenor: Hex;
  /** Broken ring and waves of an amplifier. */
  readonly amplifier: Hex;
  readonly selection: Hex;
  readonly blocked: Hex;
  readonly target: Hex;
  readonly partner: Hex;
  readonly 'leverage-holder': Hex;
}

export const MAP_THEMES: Readonly<Record<Scheme, MapTheme>> = {
  light: {
    background: '#fdfdfb',
    ink: '#1d2321',
    faintInk: '#565d58',
    convenor: '#b7860b',
    amplifier: '#3d4a52',
    selection: '#11181a',
    blocked: '#c62828',
    target: '#2560ab',
    partner: '#2e7d32',
    'leverage-holder': '#8e3fa8',
  },
  dark: {
    background: '#171b1d',
    ink: '#e6eae9',
    faintInk: '#a9b4b4',
    convenor: '#f6c945',
    amplifier: '#c9d3d6',
    selection: '#ffffff',
    blocked: '#ff8a80',
    target: '#7ab3f5',
    partner: '#8ad28d',
    'leverage-holder': '#d69bea',
  },
};
