import type { NetworkFunction } from '../../../model/vocabulary';

/**
 * A sign around 0, 0 within radius 1, y downwards, as path data of SVG: a canvas takes the same (`Path2D`).
 * Areas are filled by the rule `evenodd`; lines have round ends.
 */
export interface SignShape {
  readonly areas: string;
  readonly lines: string;
  /** Of the lines. */
  readonly width: number;
}

type Point = readonly [x: number, y: number];

const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 1_000) / 1_000;

const polygon = (corners: readonly Point[]): string => `M${corners.map(at).join('L')}Z`;

const disc = (x: number, y: number, radius: number): string =>
  `M${at([x - radius, y])}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/** Part of a circle, clockwise; angles as in `Math.cos`. */
const arc = (x: number, y: number, radius: number, from: number, to: number): string => {
  const point = (angle: number) => at([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
  return `M${point(from)}A${radius} ${radius} 0 0 1 ${point(to)}`;
};

const star: readonly Point[] = Array.from({ length: 10 }, (_, i) => {
  const radius = i % 2 === 0 ? 1 : 0.45;
  const angle = (Math.PI * i) / 5;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
});

const OPEN = 0.95;

/** Each of the six is another silhouette, so that they are told apart small and without colour. */
export const SIGN_SHAPES: Readonly<Record<NetworkFunction, SignShape>> = {
  /** A star: what everybody turns to. */
  convenor: { areas: polygon(star), lines: '', width: 0 },
  /** A funnel. */
  filter: {
    areas: polygon([
      [-0.95, -0.8],
      [0.95, -0.8],
      [0.24, 0.1],
      [0.24, 0.9],
      [-0.24, 0.66],
      [-0.24, 0.1],
    ]),
    lines: '',
    width: 0,
  },
  /** Waves of sound. */
  amplifier: {
    areas: disc(-0.65, 0, 0.28),
    lines: arc(-0.65, 0, 0.8, -OPEN, OPEN) + arc(-0.65, 0, 1.4, -OPEN, OPEN),
    width: 0.32,
  },
  /** Two arrows up: it lifts others. */
  facilitator: { areas: '', lines: 'M-0.7 0L0 -0.7L0.7 0M-0.7 0.72L0 0.02L0.7 0.72', width: 0.34 },
  /** Three that hold together. */
  'community-builder': {
    areas: disc(0, -0.56, 0.36) + disc(-0.58, 0.46, 0.36) + disc(0.58, 0.46, 0.36),
    lines: polygon([
      [0, -0.56],
      [0.58, 0.46],
      [-0.58, 0.46],
    ]),
    width: 0.2,
  },
  /** Coins. */
  investor: {
    areas: disc(-0.3, 0.3, 0.58),
    lines: arc(0.34, -0.34, 0.52, -2.9, 1.3),
    width: 0.26,
  },
};

/** Radius of the disc or circle behind a sign, where the sign in it has this share of it. */
export const SIGN_IN_DISC = 0.62;
