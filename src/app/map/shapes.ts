/** Outlines of actors. The order is the number that the WebGL program knows a shape by. */
export const SHAPES = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'triangle-down',
  'hexagon',
  'cross',
] as const;

export type Shape = (typeof SHAPES)[number];

/** Half the side of a square with the area of the unit circle. */
export const SQUARE_HALF = Math.sqrt(Math.PI) / 2;
/** Inradius of the equilateral triangle with the area of the unit circle. */
export const TRIANGLE_INRADIUS = Math.sqrt(Math.PI / (3 * Math.sqrt(3)));
/** Inradius of the regular hexagon with the area of the unit circle. */
export const HEXAGON_INRADIUS = Math.sqrt(Math.PI / (2 * Math.sqrt(3)));
/** Half length and half width of the bars of a cross with nearly the area of the unit circle. */
export const CROSS_LENGTH = 1.12;
export const CROSS_WIDTH = 0.42;

type Point = readonly [x: number, y: number];

const regular = (corners: number, inradius: number, turn: number): readonly Point[] => {
  const radius = inradius / Math.cos(Math.PI / corners);
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
  });
};

const l = CROSS_LENGTH;
const w = CROSS_WIDTH;

const OUTLINES: Readonly<Record<Exclude<Shape, 'circle'>, readonly Point[]>> = {
  square: regular(4, SQUARE_HALF, Math.PI / 4),
  diamond: regular(4, SQUARE_HALF, 0),
  triangle: regular(3, TRIANGLE_INRADIUS, 0),
  'triangle-down': regular(3, TRIANGLE_INRADIUS, Math.PI),
  hexagon: regular(6, HEXAGON_INRADIUS, Math.PI / 6),
  cross: [
    [-w, -l],
    [w, -l],
    [w, -w],
    [l, -w],
    [l, w],
    [w, w],
    [w, l],
    [-w, l],
    [-w, w],
    [-l, w],
    [-l, -w],
    [-w, -w],
  ],
};

/**
 * Corners of a shape that covers the same area as a circle of radius 1, y downwards; `null` for the circle.
 * Equal areas make sizes comparable across shapes.
 */
export const outlineOf = (shape: Shape): readonly Point[] | null =>
  shape === 'circle' ? null : OUTLINES[shape];
