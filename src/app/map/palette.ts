import { isWordOf, KINDS, type Kind } from '../../model/vocabulary';
import type { Hex, Scheme } from './color';
import type { Filling } from './fillings';
import type { Shape } from './shapes';

interface Paint {
  readonly color: Hex;
  readonly filling: Filling;
}

const plain = (color: Hex): Paint => ({ color, filling: 'plain' });
const PAPER: Hex = '#ffffff';
const INK: Hex = '#000000';

/**
 * Colours say the family, shapes tell the kinds of a family apart. Kinds that share a shape are of families
 * whose colours stay apart with red-green and blue-yellow colour-blindness and without any colour (a test
 * computes that). In print a family has a filling instead of a colour.
 */
const FAMILIES = {
  /** Those who govern. */
  state: { light: plain('#123f84'), dark: plain('#4768ab'), print: plain('#1a1a1a') },
  /** Courts, police and parties: power beside the government. */
  power: { light: plain('#41108a'), dark: plain('#8742cb'), print: { color: PAPER, filling: 'grid' } },
  /** Bodies and money from abroad. */
  international: { light: plain('#0e6150'), dark: plain('#24a076'), print: plain('#9a9a9a') },
  /** Organised civil society. */
  civil: { light: plain('#d17d29'), dark: plain('#ffa34a'), print: plain(PAPER) },
  /** Those who inform the public. */
  knowledge: { light: plain('#b5265a'), dark: plain('#ee4f6c'), print: { color: PAPER, filling: 'stripes' } },
  neutral: { light: plain('#6a7179'), dark: plain('#89939d'), print: { color: PAPER, filling: 'dots' } },
} as const satisfies Record<string, Record<Scheme, Paint>>;

type Family = keyof typeof FAMILIES;

/** How a kind of actor is drawn. */
export interface KindMark {
  readonly shape: Shape;
  readonly color: Hex;
  readonly filling: Filling;
  /** Line around the shape; `null` for none. */
  readonly edge: Hex | null;
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
  return { shape, ...FAMILIES[family][scheme], edge: scheme === 'print' ? INK : null };
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
    convenor: '#a06f00',
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
    convenor: '#ffe14d',
    amplifier: '#c9d3d6',
    selection: '#ffffff',
    blocked: '#ff8a80',
    target: '#7ab3f5',
    partner: '#8ad28d',
    'leverage-holder': '#d69bea',
  },
  // Rings differ in place and in being broken, parts in a route by the word beside them.
  print: {
    background: PAPER,
    ink: INK,
    faintInk: '#3a3a3a',
    convenor: INK,
    amplifier: INK,
    selection: INK,
    blocked: INK,
    target: INK,
    partner: INK,
    'leverage-holder': INK,
  },
};
