export type Corner = readonly [x: number, y: number];

/** An actor as a disc. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Corners that stand for a circle: with these the outline is nowhere more than 0.5% of the radius inside it. */
const CORNERS = 32;
const TURN: readonly Corner[] = Array.from({ length: CORNERS }, (_, i) => {
  const angle = (2 * Math.PI * i) / CORNERS;
  return [Math.cos(angle), Math.sin(angle)];
});

/** Twice the area of the triangle, positive where `c` is to the left of `a` to `b`. */
const turn = (a: Corner, b: Corner, c: Corner): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/**
 * Corners of the convex hull of points, against the clock where y goes upwards, without corners on a straight
 * line; from the leftmost. Andrew's monotone chain (Andrew 1979), O(n log n).
 */
export const convexHull = (points: readonly Corner[]): Corner[] => {
  const sorted = points
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
    .filter((point, i, all) => i === 0 || point[0] !== all[i - 1]![0] || point[1] !== all[i - 1]![1]);
  const half = (ordered: readonly Corner[]): Corner[] => {
    const chain: Corner[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  const lower = half(sorted);
  const upper = half(sorted.reverse());
  const hull = [...lower, ...upper];
  return hull.length === 0 ? sorted.slice(0, 1) : hull;
};

const circlesHull = (discs: readonly Disc[]): Corner[] =>
  convexHull(
    discs.flatMap(({ x, y, radius }) =>
      TURN.map(([cos, sin]): Corner => [x + radius * cos, y + radius * sin]),
    ),
  );

/** With no more than this there is little to set aside. */
const FEW = 64;

/** The disc that reaches furthest in each of eight directions. */
const furthest = (discs: readonly Disc[]): Disc[] =>
  TURN.filter((_, i) => i % (CORNERS / 8) === 0).map(([cos, sin]) => {
    const reach = ({ x, y, radius }: Disc) => x * cos + y * sin + radius;
    return discs.reduce((best, disc) => (reach(disc) > reach(best) ? disc : best));
  });

/** Does a disc lie whole within a convex outline? */
const isWithin = ({ x, y, radius }: Disc, outline: readonly Corner[]): boolean =>
  outline.every((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    return turn(a, b, [x, y]) >= radius * Math.hypot(b[0] - a[0], b[1] - a[1]);
  });

/**
 * The rounded outline of discs with `padding` around each: the convex hull of the circles, so that its corners
 * are arcs. Nothing for no discs. What lies well inside is set aside first: O(n) for most, O(n log n) at worst.
 */
export const outlineOfDiscs = (discs: readonly Disc[], padding: number): Corner[] => {
  if (discs.length === 0) return [];
  const padded = discs.map(({ x, y, radius }): Disc => ({ x, y, radius: radius + padding }));
  if (padded.length <= FEW) return circlesHull(padded);
  const corners = furthest(padded);
  const inner = circlesHull(corners);
  return circlesHull([...corners, ...padded.filter((disc) => !isWithin(disc, inner))]);
};
