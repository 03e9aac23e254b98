import { channels, type Hex, luminance } from '../../../src/app/map/color';

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/** How complete colour-blindness changes linear light: Machado, Oliveira & Fernandes 2009, severity 1. */
const VISIONS: Readonly<Record<'usual' | 'protan' | 'deutan' | 'tritan', Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export type Vision = keyof typeof VISIONS;
export const EVERY_VISION = Object.keys(VISIONS) as Vision[];

const light = (value: number): number => {
  const c = value / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** CIE Lab of a colour as somebody sees it. */
const lab = (hex: Hex, vision: Vision): Vector => {
  const linear = channels(hex).map(light) as unknown as Vector;
  const [r, g, b] = VISIONS[vision].map((row) => Math.min(1, Math.max(0, dot(row, linear)))) as [
    number,
    number,
    number,
  ];
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** CIE 1976 difference of two colours; about 2.3 is just noticeable. */
export const difference = (a: Hex, b: Hex, vision: Vision): number => {
  const p = lab(a, vision);
  const q = lab(b, vision);
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

/** Difference of two colours in a picture without colour: of CIE lightness, 0 to 100. */
export const greyDifference = (a: Hex, b: Hex): number => {
  const lightness = (hex: Hex) => {
    const y = luminance(hex);
    return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
  };
  return Math.abs(lightness(a) - lightness(b));
};
