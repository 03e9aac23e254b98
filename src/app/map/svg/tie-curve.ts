import type { Point } from './markup';

/** A tie as it lies on the screen. Pixels. */
export interface TieOnScreen {
  readonly source: Point;
  readonly target: Point;
  /** Radii with rings: where the line begins and ends. */
  readonly sourceRadius: number;
  readonly targetRadius: number;
  /** As `TieStyle.bend`: to the left of source to target as the person sees it. */
  readonly bend: number;
  readonly width: number;
  readonly arrow: boolean;
  /** Factor on sizes, which the arrowhead grows with. */
  readonly sizeScale: number;
}

/** A quadratic curve, and the triangle at its end. */
export interface TieCurve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  readonly width: number;
  readonly head: readonly [Point, Point, Point] | null;
}

/** Thinner lines than this would flicker. Pixels. */
export const THINNEST = 0.6;
/** A head is this many times as wide as its line, and this many pixels more. */
const HEAD_WIDTH = 2.1;
const HEAD_MORE = 1.9;
const HEAD_LENGTH = 2.1;

/** How far an arrowhead reaches to each side of its line, and along it. Pixels. */
export const headOf = (
  width: number,
  sizeScale: number,
): { readonly half: number; readonly length: number } => {
  const half = (width / 2) * HEAD_WIDTH + HEAD_MORE * Math.min(sizeScale, 1.5);
  return { half, length: half * HEAD_LENGTH };
};

/** The line of a tie, from the rim of one actor to the rim of the other. */
export const tieCurve = (tie: TieOnScreen): TieCurve => {
  const { source, target, bend, sizeScale } = tie;
  const dx = target[0] - source[0];
  const dy = target[1] - source[1];
  const span = Math.max(Math.hypot(dx, dy), 1e-3);
  const control: Point = [
    (source[0] + target[0]) / 2 + dy * bend * 2,
    (source[1] + target[1]) / 2 - dx * bend * 2,
  ];
  // Length of a flat curve.
  const length = span * (1 + 2.67 * bend * bend);
  const width = Math.max(tie.width, THINNEST);
  const head = headOf(width, sizeScale);
  const from = Math.min(0.5, tie.sourceRadius / length);
  const tip = Math.max(0.5, 1 - (tie.targetRadius + (tie.arrow ? 1 : 0)) / length);
  const neck = tie.arrow ? Math.max(from, tip - head.length / length) : Math.max(from, tip);
  const at = (t: number): Point => between(source, control, target, t, t);
  const end = at(neck);
  return {
    start: at(from),
    control: between(source, control, target, from, neck),
    end,
    width,
    head: tie.arrow ? headAt(end, ahead(source, control, target, neck), at(tip), head.half) : null,
  };
};

/** A point of a quadratic curve (`s` = `t`), or the control point of the piece of it from `s` to `t`. */
const between = (a: Point, c: Point, b: Point, s: number, t: number): Point => {
  const first = (1 - s) * (1 - t);
  const middle = s * (1 - t) + t * (1 - s);
  const last = s * t;
  return [first * a[0] + middle * c[0] + last * b[0], first * a[1] + middle * c[1] + last * b[1]];
};

/** Direction of a quadratic curve, of length 1. */
const ahead = (a: Point, c: Point, b: Point, t: number): Point => {
  const x = (1 - t) * (c[0] - a[0]) + t * (b[0] - c[0]);
  const y = (1 - t) * (c[1] - a[1]) + t * (b[1] - c[1]);
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
};

/** A triangle with its base across the line. */
export const headAt = (base: Point, [x, y]: Point, tip: Point, half: number): [Point, Point, Point] => [
  [base[0] - y * half, base[1] + x * half],
  tip,
  [base[0] + y * half, base[1] - x * half],
];
