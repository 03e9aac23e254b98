import { byCodeUnit } from '../../../model/order';
import { NOMINAL, roomPerActor } from '../sizes';
import { anglesOn, type Circle, circlesFor } from './circles';
import type { RingGuide } from './guides';
import { neighboursOf, walkOrder } from './neighbours';
import type { Arranged, LayoutRequest, Plan } from './request';
import { marginFor } from './room';

/** How often each circle is put in order by what its actors are tied to. More changes little. */
const SWEEPS = 24;

type RingsPlan = Extract<Plan, { what: 'rings' }>;

/**
 * Rings by a figure, the highest values in the middle (after the target diagrams of Northway 1940, and Brandes,
 * Kenis & Wagner 2003): an actor of a higher value never stands further out than one of a lower. On its ring, each
 * actor stands where the actors are that it is tied to. No two actors overlap.
 *
 * O(sweeps * (ties + actors log actors)).
 */
export const rings = (request: LayoutRequest, { bands, values }: RingsPlan): Arranged => {
  const { ids } = request;
  const reach = request.radii.map((radius) => radius + marginFor(ids.length));
  const value = (i: number) => (Number.isNaN(values[i]!) ? Number.NEGATIVE_INFINITY : values[i]!);
  const members: number[][] = bands.names.map(() => []);
  for (const i of ids.keys()) members[bands.of[i]!]!.push(i);
  for (const band of members) {
    // Compared, and not subtracted: two infinities have no difference.
    band.sort((a, b) => (value(a) < value(b) ? 1 : value(a) > value(b) ? -1 : byCodeUnit(ids[a]!, ids[b]!)));
  }
  const whole = Math.min(NOMINAL.width, NOMINAL.height) / 2;
  const step = Math.max(whole / Math.max(1, members.length), roomPerActor(ids.length) * 0.8);
  const { circles, edges } = circlesFor(members, reach, step);
  const angles = angledByTies(request, circles, reach);
  const positions = new Float32Array(2 * ids.length);
  for (const { radius, actors } of circles) {
    for (const i of actors) {
      positions[2 * i] = radius * Math.cos(angles[i]!);
      positions[2 * i + 1] = radius * Math.sin(angles[i]!);
    }
  }
  const guides = edges.map((radius, band): RingGuide => {
    const { key, text, short } = bands.names[band]!;
    const label = { text, short, x: 0, y: radius, align: 'middle', room: radius * 1.4 } as const;
    return { what: 'ring', key, x: 0, y: 0, radius, label };
  });
  return { positions, guides };
};

/** The angle of each actor: circles are put in order over and over, outwards and inwards in turn. */
const angledByTies = (
  { ids, ends }: LayoutRequest,
  circles: readonly Circle[],
  reach: ArrayLike<number>,
): Float64Array => {
  const neighbours = neighboursOf(ids.length, ends);
  const angles = new Float64Array(ids.length);
  for (const [place, i] of walkOrder(neighbours).entries()) angles[i] = (2 * Math.PI * place) / ids.length;
  const wanted = new Float64Array(ids.length);
  const inMiddle = new Set(circles.filter(({ radius }) => radius === 0).flatMap(({ actors }) => actors));
  const put = (circle: Circle) => {
    for (const i of circle.actors) {
      let x = 0;
      let y = 0;
      for (const other of neighbours[i]!) {
        // Who stands in the middle stands in no direction.
        if (inMiddle.has(other)) continue;
        x += Math.cos(angles[other]!);
        y += Math.sin(angles[other]!);
      }
      const direction = Math.hypot(x, y) > 1e-9 ? Math.atan2(y, x) : angles[i]!;
      wanted[i] = direction < 0 ? direction + 2 * Math.PI : direction % (2 * Math.PI);
    }
    const actors = [...circle.actors].sort((a, b) => wanted[a]! - wanted[b]! || a - b);
    const found = anglesOn({ ...circle, actors }, reach, (i) => wanted[i]!);
    for (const [place, i] of actors.entries()) angles[i] = found[place]!;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const circle of sweep % 2 === 0 ? circles : [...circles].reverse()) put(circle);
  }
  return angles;
};
