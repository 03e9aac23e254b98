import type { RouteRole } from '../../analysis/boomerang/roles';
import { type FunctionSign, signsOf } from './badges/function-signs';
import { type Hex, mix, type Scheme } from './color';
import type { Filling } from './fillings';
import { kindMark } from './palette';
import type { SceneLoop, SceneTie } from './scene';
import type { Shape } from './shapes';
import { fainter, LINES, tieMark } from './tie-palette';
import type { MapView } from './view';

/** A ring around an actor; `width` in pixels of the nominal room, 0 for none. */
export interface Ring {
  readonly color: Hex;
  readonly width: number;
  readonly broken: boolean;
}

/** The name beside an actor, and the signs of its functions. */
export interface LabelStyle {
  /** '' for signs alone. */
  readonly text: string;
  readonly bold: boolean;
  /** Pixels. */
  readonly size: number;
  /** Higher is placed first. */
  readonly priority: number;
  /** Placed even where it covers other actors. Never over another name. */
  readonly always: boolean;
  /** Written out in full, on as many lines as it takes. */
  readonly whole: boolean;
  readonly signs: readonly FunctionSign[];
  /** Written small beneath the name. */
  readonly role: RouteRole | null;
}

/** How an actor is drawn, whatever draws it. */
export interface NodeStyle {
  /** Not drawn, and not found by a pointer. */
  readonly hidden: boolean;
  readonly radius: number;
  readonly shape: Shape;
  readonly color: Hex;
  /** What the shape is filled with: only in black and white is that not plain colour. */
  readonly filling: Filling;
  /** Line around the shape, inside any ring; `null` for none. */
  readonly edge: Hex | null;
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

/** How a line is drawn, whatever draws it. */
export interface LineStyle {
  /** Not drawn. */
  readonly hidden: boolean;
  readonly color: Hex;
  readonly width: number;
  readonly dash: number;
  readonly gap: number;
  /** An arrowhead at the target. */
  readonly arrow: boolean;
  readonly z: number;
  readonly dimmed: boolean;
}

/** How a tie between two actors is drawn. */
export interface TieStyle extends LineStyle {
  /** See `bendParallels`. */
  readonly bend: number;
}

/** How a tie from an actor to itself is drawn. `loopShape` says where. */
export interface LoopStyle extends LineStyle {
  /** Number of the actor. */
  readonly node: number;
  /** Number among the loops of the actor, from 0. */
  readonly place: number;
}

const DIM_NODE = 0.16;
const DIM_TIE = 0.09;
const SMALLEST_LABEL = 11.5;
const LARGEST_LABEL = 15;

const ringWidth = (radius: number) => Math.min(3.2, Math.max(1.5, radius * 0.24));

/** Style of one actor. Pure: the same view gives the same style. */
export const nodeStyle = (view: MapView, node: number): NodeStyle => {
  const { scene, figures, theme, lit } = view;
  const { shape, color, filling, edge } = kindMark(scene.nodes[node]!.kind, view.scheme);
  const radius = figures.radii[node]!;
  const marks = figures.marks[node]!;
  const role = view.roles.get(node) ?? null;
  const hidden = view.shown !== null && !view.shown.stakeholders.has(scene.nodes[node]!.id);
  const dimmed = lit !== null && !lit.nodes.has(node);
  const selected = view.selected.has(node);
  const looked = selected || node === view.hovered;
  const width = ringWidth(radius) * view.enlarged;
  const faded = (hex: Hex) => (dimmed ? mix(theme.background, hex, DIM_NODE) : hex);
  const convenor = marks.includes('convenor');
  const inner =
    convenor || marks.includes('amplifier')
      ? { color: faded(convenor ? theme.convenor : theme.amplifier), width, broken: !convenor }
      : null;
  const outerColor = role !== null ? theme[role] : selected ? theme.selection : null;
  // The ring of a selected actor says what the person did, and stays when all else steps back.
  const outer =
    outerColor === null
      ? null
      : { color: selected ? outerColor : faded(outerColor), width: width + 0.4, broken: false };
  return {
    hidden,
    radius,
    shape,
    color: faded(color),
    filling,
    edge: edge === null ? null : faded(edge),
    inner,
    outer,
    z: dimmed ? (selected ? 1 : 0) : looked ? 4 : view.onTheWay.has(node) ? 3 : convenor ? 2 : 1,
    dimmed,
    label: hidden ? null : labelStyle(view, node, dimmed && !looked),
  };
};

const labelStyle = (view: MapView, node: number, silent: boolean): LabelStyle | null => {
  if (silent) return null;
  const { scene, figures, lit, layers } = view;
  const importance = figures.importance[node]!;
  const leading = figures.leadingConvenors.has(node);
  const role = view.roles.get(node) ?? null;
  const onTheWay = view.onTheWay.has(node);
  const looked = view.selected.has(node) || node === view.hovered;
  const asked = looked || onTheWay;
  const signs = signsOf(figures.marks[node]!, scene.nodes[node]!.functions, layers, view.theme);
  const named = layers.names !== 'none' || asked;
  if (!named && (!layers.badges || signs.length === 0)) return null;
  // Bands, so that importance only decides within one.
  const band = looked ? 8 : onTheWay ? 6 : lit !== null ? 3 : leading ? 2 : 0;
  const size = SMALLEST_LABEL + (LARGEST_LABEL - SMALLEST_LABEL) * importance;
  return {
    text: named ? scene.nodes[node]!.name : '',
    bold: leading || asked,
    size: size * view.enlarged,
    priority: band + (leading ? 1 : 0) + importance,
    always: asked || leading,
    whole: asked,
    signs,
    role,
  };
};

/** Share of a tie's colour that is left on a calm map: the more ties, the less each. Black ink fades less. */
const calm = (ties: number, scheme: Scheme) =>
  (ties <= 150 ? 0.75 : ties <= 800 ? 0.6 : ties <= 3_000 ? 0.42 : 0.25) ** (scheme === 'print' ? 0.6 : 1);

const baseWidth = (ties: number) => (ties <= 150 ? 1.5 : ties <= 800 ? 1.15 : 0.75);

/** Style of one tie. Pure: the same view gives the same style. */
export const tieStyle = (view: MapView, index: number): TieStyle => {
  const tie = view.scene.ties[index]!;
  const isLit = view.lit === null ? null : view.lit.ties.has(index);
  return { ...lineStyle(view, tie, isLit), bend: tie.bend };
};

/** Style of one tie of an actor to itself, by its number in `Scene.loops`. It steps back with its actor. */
export const loopStyle = (view: MapView, index: number): LoopStyle => {
  const loop = view.scene.loops[index]!;
  // On a route nobody goes round in a circle: a loop is lit with the actor under the pointer only.
  const isLit = view.lit === null ? null : loop.source === view.hovered;
  return { ...lineStyle(view, loop, isLit), node: loop.source, place: loop.place };
};

const lineStyle = (view: MapView, tie: SceneTie | SceneLoop, isLit: boolean | null): LineStyle => {
  const { scene, scheme, shown } = view;
  const mark = tieMark(tie.type, scheme);
  const dimmed = isLit === false;
  const bright = isLit === true;
  const strength = scene.strongest > 0 ? Math.sqrt(tie.strength / scene.strongest) : 1;
  // What is hidden makes room: the fewer ties are drawn, the bolder each.
  const drawn = shown === null ? scene.ties.length : Math.min(scene.ties.length, shown.relationships.size);
  const base = baseWidth(drawn) * view.enlarged;
  const width = base * (0.6 + 0.9 * strength) * mark.weight;
  const status = tie.status === 'active' ? 1 : tie.status === 'planned' ? 0.8 : 0.45;
  const share = dimmed ? DIM_TIE : (bright ? 1 : calm(drawn, scheme)) * status;
  const { dash, gap } = LINES[tie.status === 'planned' ? 'planned' : mark.line];
  return {
    hidden: shown !== null && !shown.relationships.has(tie.id),
    color: fainter(mark.color, scheme, share),
    width: bright ? Math.max(1.6, width * 1.35) : width,
    dash,
    gap,
    arrow: tie.direction === 'directed',
    z: dimmed ? 0 : bright ? 2 : 1,
    dimmed,
  };
};
