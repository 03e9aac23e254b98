import type { Point } from './svg/markup';
import { headAt, headOf, THINNEST } from './svg/tie-curve';

/** A tie of an actor to itself as it lies on the screen. Pixels, y downwards. */
export interface LoopOnScreen {
  /** Middle of the actor. */
  readonly x: number;
  readonly y: number;
  /** Of the actor, rings included: where the loop begins and ends. */
  readonly radius: number;
  /** See `LoopStyle.place`. */
  readonly place: number;
  readonly width: number;
  readonly arrow: boolean;
  /** Factor on sizes, which the loop grows with. */
  readonly sizeScale: number;
}

/** A cubic curve, and the triangle at its end. */
export interface LoopShape {
  readonly start: Point;
  readonly first: Point;
  readonly second: Point;
  readonly end: Point;
  readonly width: number;
  readonly head: readonly [Point, Point, Point] | null;
}

/** Straight up: names go there late. */
const UP = -Math.PI / 2;
/** Six loops fit around an actor. More go outside the first six. */
const AROUND = 6;
const STEP = (2 * Math.PI) / AROUND;
/** Half the angles between the two feet of a loop, and between its two control points. */
const FEET = 0.3;
const SPREAD = 0.62;
/** How far the control points stand off the rim: pixels, and a share of the radius. */
const OFF = 20;
const OFF_SHARE = 0.9;

/** To each side of straight up in turn: 0, 1, -1, 2, -2, 3 steps. */
const turnOf = (place: number): number => {
  const turn = place % AROUND;
  return (turn % 2 === 1 ? 1 : -1) * Math.ceil(turn / 2);
};

/** The line of a loop, out from the rim of its actor and back to it, clockwise. */
export const loopShape = (loop: LoopOnScreen): LoopShape => {
  const { x, y, radius, place, arrow, sizeScale } = loop;
  const middle = UP + STEP * turnOf(place);
  const outside = 1 + 0.6 * Math.floor(place / AROUND);
  const off = (OFF * Math.min(1.5, sizeScale) + OFF_SHARE * radius) * outside;
  const at = (angle: number, distance: number): Point => [
    x + distance * Math.cos(angle),
    y + distance * Math.sin(angle),
  ];
  const width = Math.max(loop.width, THINNEST);
  const tip = at(middle + FEET, radius + (arrow ? 1 : 0));
  const second = at(middle + SPREAD, radius + off);
  const shape = { start: at(middle - FEET, radius), first: at(middle - SPREAD, radius + off), second, width };
  if (!arrow) return { ...shape, end: tip, head: null };
  const head = headOf(width, sizeScale);
  const length = Math.hypot(tip[0] - second[0], tip[1] - second[1]);
  const ahead: Point = [(tip[0] - second[0]) / length, (tip[1] - second[1]) / length];
  const long = Math.min(head.length, length / 2);
  const end: Point = [tip[0] - ahead[0] * long, tip[1] - ahead[1] * long];
  return { ...shape, end, head: headAt(end, ahead, tip, head.half) };
};
