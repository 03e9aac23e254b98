/** An actor as it stands on the map: its middle, y upwards, and its radius. */
export interface Standing {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Ways to bring actors into line; the last two need three actors. */
export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'across', 'down'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Fewest actors that an alignment does something with. */
export const fewestFor = (how: Alignment): number => (how === 'across' || how === 'down' ? 3 : 2);

type Axis = 'x' | 'y';

/** Where actors that must move have their middles then; those that stand right are left out. */
export const aligned = (
  how: Alignment,
  actors: readonly Standing[],
): ReadonlyMap<string, readonly [x: number, y: number]> => {
  if (actors.length < fewestFor(how)) return new Map();
  const places = new Map<string, readonly [number, number]>();
  for (const [actor, value] of valuesFor(how, actors)) {
    const { id, x, y } = actor;
    if (Math.abs(value - actor[axisOf(how)]) < 1e-6) continue;
    places.set(id, axisOf(how) === 'x' ? [value, y] : [x, value]);
  }
  return places;
};

const axisOf = (how: Alignment): Axis =>
  how === 'left' || how === 'centre' || how === 'right' || how === 'across' ? 'x' : 'y';

const valuesFor = (how: Alignment, actors: readonly Standing[]): readonly (readonly [Standing, number])[] => {
  switch (how) {
    case 'left':
    case 'bottom':
      return atLow(actors, axisOf(how));
    case 'right':
    case 'top':
      return atHigh(actors, axisOf(how));
    case 'centre':
    case 'middle':
      return atMean(actors, axisOf(how));
    case 'across':
    case 'down':
      return evenly(actors, axisOf(how));
  }
};

const atLow = (actors: readonly Standing[], axis: Axis) => {
  const edge = Math.min(...actors.map((actor) => actor[axis] - actor.radius));
  return actors.map((actor) => [actor, edge + actor.radius] as const);
};

const atHigh = (actors: readonly Standing[], axis: Axis) => {
  const edge = Math.max(...actors.map((actor) => actor[axis] + actor.radius));
  return actors.map((actor) => [actor, edge - actor.radius] as const);
};

const atMean = (actors: readonly Standing[], axis: Axis) => {
  const mean = actors.reduce((sum, actor) => sum + actor[axis], 0) / actors.length;
  return actors.map((actor) => [actor, mean] as const);
};

/** The first and the last stay; the gaps between the outlines of all are the same. */
const evenly = (actors: readonly Standing[], axis: Axis) => {
  const order = [...actors].sort((a, b) => a[axis] - b[axis]);
  const [first, last] = [order[0]!, order.at(-1)!];
  const room = last[axis] - last.radius - (first[axis] + first.radius);
  const taken = order.slice(1, -1).reduce((sum, { radius }) => sum + 2 * radius, 0);
  const gap = (room - taken) / (order.length - 1);
  let edge = first[axis] + first.radius;
  return order.slice(1, -1).map((actor) => {
    const value = edge + gap + actor.radius;
    edge = value + actor.radius;
    return [actor, value] as const;
  });
};
