import type { RouteRole } from '../../analysis/boomerang/roles';
import { type Hex, mix } from './color';
import { kindMark } from './palette';
import type { Shape } from './shapes';
import { fainter, LINES, tieMark } from './tie-palette';
import type { MapView } from './view';

/** A ring around an actor; `width` in pixels of the nominal room, 0 for none. */
export interface Ring {
  readonly color: Hex;
  readonly width: number;
  readonly broken: boolean;
}

/** The name beside an actor. */
export interface LabelStyle {
  readonly text: string;
  readonly bold: boolean;
  /** Pixels. */
  readonly size: number;
  /** Higher is placed first. */
  readonly priority: number;
  /** Placed even where it covers other actors. Never over another name. */
  readonly always: boolean;
  readonly star: boolean;
  readonly waves: boolean;
  /** Written small beneath the name. */
  readonly role: RouteRole | null;
}

/** How an actor is drawn, whatever draws it. */
export interface NodeStyle {
  readonly radius: number;
  readonly shape: Shape;
  readonly color: Hex;
  /** What the actor does in the network: convenor, amplifier. */
  readonly inner: Ring | null;
  /** What the person looks at: its part in a route, else the selection. */
  readonly outer: Ring | null;
  /** Higher is nearer to the eye. */
  readonly z: number;
  readonly dimmed: boolean;
  /** `null`: not named, whatever the room. */
  readonly label: LabelStyle | null;
}

/** How a tie is drawn, whatever draws it. */
export interface TieStyle {
  readonly color: Hex;
  readonly width: number;
  readonly dash: number;
  readonly gap: number;
  readonly bend: number;
  /** An arrowhead at the target. */
  readonly arrow: boolean;
  readonly z: number;
  readonly dimmed: boolean;
}

const DIM_NODE = 0.16;
const DIM_TIE = 0.09;
const SMALLEST_LABEL = 11.5;
const LARGEST_LABEL = 15;

const ringWidth = (radius: number) => Math.min(3.2, Math.max(1.5, radius * 0.24));

/** Style of one actor. Pure: the same view gives the same style. */
export const nodeStyle = (view: MapView, node: number): NodeStyle => {
  const { scene, figures, theme, lit } = view;
  const { shape, color } = kindMark(scene.nodes[node]!.kind, view.scheme);
  const radius = figures.radii[node]!;
  const marks = figures.marks[node]!;
  const role = view.roles.get(node) ?? null;
  const dimmed = lit !== null && !lit.nodes.has(node);
  const looked = node === view.selected || node === view.hovered;
  const width = ringWidth(radius);
  const faded = (hex: Hex) => (dimmed ? mix(theme.background, hex, DIM_NODE) : hex);
  const convenor = marks.includes('convenor');
  const amplifier = marks.includes('amplifier');
  const inner =
    convenor || amplifier
      ? { color: faded(convenor ? theme.convenor : theme.amplifier), width, broken: !convenor }
      : null;
  const outerColor = role !== null ? theme[role] : node === view.selected ? theme.selection : null;
  const outer = outerColor === null ? null : { color: faded(outerColor), width: width + 0.4, broken: false };
  return {
    radius,
    shape,
    color: faded(color),
    inner,
    outer,
    z: dimmed ? 0 : looked ? 4 : role !== null ? 3 : convenor ? 2 : 1,
    dimmed,
    label: labelStyle(view, node, dimmed && !looked),
  };
};

const labelStyle = (view: MapView, node: number, hidden: boolean): LabelStyle | null => {
  if (hidden) return null;
  const { scene, figures, lit } = view;
  const marks = figures.marks[node]!;
  const importance = figures.importance[node]!;
  const leading = figures.leadingConvenors.has(node);
  const role = view.roles.get(node) ?? null;
  const looked = node === view.selected || node === view.hovered;
  // Bands, so that importance only decides within one.
  const band = looked ? 8 : role !== null ? 6 : lit !== null ? 3 : leading ? 2 : 0;
  return {
    text: scene.nodes[node]!.name,
    bold: leading || role !== null || looked,
    size: SMALLEST_LABEL + (LARGEST_LABEL - SMALLEST_LABEL) * importance,
    priority: band + (leading ? 1 : 0) + importance,
    always: looked || role !== null || leading,
    star: marks.includes('convenor'),
    waves: marks.includes('amplifier'),
    role,
  };
};

/** Share of a tie's colour that is left on a calm map: the more ties, the less each. */
const calm = (ties: number) => (ties <= 150 ? 0.75 : ties <= 800 ? 0.6 : 0.42);

const baseWidth = (ties: number) => (ties <= 150 ? 1.5 : ties <= 800 ? 1.15 : 0.75);

/** Style of one tie. Pure: the same view gives the same style. */
export const tieStyle = (view: MapView, index: number): TieStyle => {
  const { scene, scheme, lit } = view;
  const tie = scene.ties[index]!;
  const mark = tieMark(tie.type, scheme);
  const dimmed = lit !== null && !lit.ties.has(index);
  const bright = lit !== null && !dimmed;
  const strength = scene.strongest > 0 ? Math.sqrt(tie.strength / scene.strongest) : 1;
  const width = baseWidth(scene.ties.length) * (0.6 + 0.9 * strength) * mark.weight;
  const status = tie.status === 'active' ? 1 : tie.status === 'planned' ? 0.8 : 0.45;
  const share = dimmed ? DIM_TIE : bright ? status : calm(scene.ties.length) * status;
  const { dash, gap } = LINES[tie.status === 'planned' ? 'planned' : mark.line];
  return {
    color: fainter(mark.color, scheme, share),
    width: bright ? Math.max(1.6, width * 1.35) : width,
    dash,
    gap,
    bend: tie.bend,
    arrow: tie.direction === 'directed',
    z: dimmed ? 0 : bright ? 2 : 1,
    dimmed,
  };
};
