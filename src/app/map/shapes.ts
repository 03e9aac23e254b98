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

/** How far a shape of radius 1 reaches to the sides at its middle height, upwards and downwards. */
export interface Reach {
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

const ROUND: Reach = { side: 1, above: 1, below: 1 };

/** Where an outline crosses the middle height, at its furthest. */
const sideOf = (outline: readonly Point[]): number =>
  outline.reduce((furthest, [ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length]!;
    if (ay > 0 === by > 0 && ay !== 0) return furthest;
    const x = ay === by ? Math.max(ax, bx) : ax + ((bx - ax) * ay) / (ay - by);
    return Math.max(furthest, x);
  }, 0);

const reachOfOutline = (outline: readonly Point[]): Reach => {
  const heights = outline.map(([, y]) => y);
  return { side: sideOf(outline), above: -Math.min(...heights), below: Math.max(...heights) };
};

const REACHES: ReadonlyMap<Shape, Reach> = new Map(
  SHAPES.map((shape) => {
    const outline = outlineOf(shape);
    return [shape, outline === null ? ROUND : reachOfOutline(outline)];
  }),
);

/** See `Reach`. Corners stand out beyond the circle of the same area, and sides lie within it. */
export const reachOf = (shape: Shape): Reach => REACHES.get(shape) ?? ROUND;
