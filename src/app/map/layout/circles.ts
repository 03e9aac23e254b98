/** Actors on one circle, the middle (radius 0) of it included. */
export interface Circle {
  readonly radius: number;
  readonly actors: readonly number[];
}

/** A circle is never fuller than this: room for names, and for ties that pass between. */
const FULL = 0.8;

/** Half the angle that an actor takes on a circle. */
const halfAngle = (reach: number, radius: number): number =>
  reach >= radius ? Math.PI : Math.asin(reach / radius);

/**
 * Put actors on circles around one middle, the first of them innermost, no two of them overlapping.
 *
 * @param bands actors of each band, in the order from the inside out.
 * @param reach radius with margin, one an actor.
 * @param step least width of a band.
 * @returns circles of each band and the outer edge of each band.
 */
export const circlesFor = (
  bands: readonly (readonly number[])[],
  reach: ArrayLike<number>,
  step: number,
): { readonly circles: readonly Circle[]; readonly edges: readonly number[] } => {
  const circles: Circle[] = [];
  const edges: number[] = [];
  let edge = 0;
  for (const actors of bands) {
    const widest = actors.reduce((most, i) => Math.max(most, reach[i]!), 0);
    const rows = rowsOf(actors, reach, edge, widest, step);
    circles.push(...rows);
    edge = Math.max(edge + step, (rows.at(-1)?.radius ?? edge) + widest);
    edges.push(edge);
  }
  return { circles, edges };
};

/** Circles of one band: one in its middle where that will do, else as many as are needed, from its inner edge on. */
const rowsOf = (
  actors: readonly number[],
  reach: ArrayLike<number>,
  inner: number,
  widest: number,
  step: number,
): Circle[] => {
  if (inner === 0 && actors.length === 1) return [{ radius: 0, actors: [...actors] }];
  const middle = inner + Math.max(step / 2, widest);
  if (endOfRow(actors, reach, middle, 0) === actors.length) return [{ radius: middle, actors: [...actors] }];
  const circles: Circle[] = [];
  let radius = inner === 0 ? 0 : inner + widest;
  for (let begin = 0; begin < actors.length; radius += 2 * widest) {
    const end = radius === 0 ? 1 : endOfRow(actors, reach, radius, begin);
    circles.push({ radius, actors: actors.slice(begin, end) });
    begin = end;
  }
  return circles;
};

/** How far the actors from `begin` on fit on a circle. */
const endOfRow = (
  actors: readonly number[],
  reach: ArrayLike<number>,
  radius: number,
  begin: number,
): number => {
  let angle = 0;
  let end = begin;
  while (end < actors.length) {
    angle += 2 * halfAngle(reach[actors[end]!]!, radius);
    if (angle > FULL * 2 * Math.PI) break;
    end++;
  }
  return end;
};

/**
 * Angles of the actors of a circle when they stand in the order of `actors`, the free room shared out evenly: any
 * two neighbours are at least as far apart as their reaches. Turned so that they come nearest to the angles they
 * would like to have.
 */
export const anglesOn = (
  { radius, actors }: Circle,
  reach: ArrayLike<number>,
  wanted: (actor: number) => number,
): Float64Array => {
  const halves = actors.map((i) => halfAngle(reach[i]!, radius));
  const taken = halves.reduce((sum, half) => sum + 2 * half, 0);
  const free = Math.max(0, 2 * Math.PI - taken) / Math.max(1, actors.length);
  const angles = new Float64Array(actors.length);
  let at = 0;
  let x = 0;
  let y = 0;
  for (const [i, actor] of actors.entries()) {
    angles[i] = at + free / 2 + halves[i]!;
    at += free + 2 * halves[i]!;
    const off = wanted(actor) - angles[i]!;
    x += Math.cos(off);
    y += Math.sin(off);
  }
  const turn = Math.atan2(y, x);
  return angles.map((angle) => angle + turn);
};
