import fc from 'fast-check';
import { layout } from '../../../../src/app/map/layout/layout';
import type { Arranged, LayoutRequest, Sorting } from '../../../../src/app/map/layout/request';

/** A request of actors of one size, none of them placed, by ties alone where nothing else is said. */
export const request = (
  ids: readonly string[],
  ends: readonly (readonly [number, number])[],
  more: Partial<LayoutRequest> = {},
): LayoutRequest => ({
  ids,
  ends: Uint32Array.from(ends.flat()),
  radii: new Float32Array(ids.length).fill(8),
  known: new Float32Array(2 * ids.length).fill(Number.NaN),
  pinned: new Uint8Array(ids.length),
  aspect: 1.4,
  plan: { what: 'free' },
  ...more,
});

export const arrange = (asked: LayoutRequest): Arranged => {
  const steps = layout(asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

export const run = (asked: LayoutRequest): Float32Array => arrange(asked).positions;

export const distance = (p: ArrayLike<number>, a: number, b: number): number =>
  Math.hypot(p[2 * a]! - p[2 * b]!, p[2 * a + 1]! - p[2 * b + 1]!);

/** How many pairs of actors lie on each other, all pairs looked at. */
export const overlaps = (p: ArrayLike<number>, radii: ArrayLike<number>): number => {
  let count = 0;
  for (let a = 0; a < radii.length; a++) {
    for (let b = a + 1; b < radii.length; b++) {
      if (distance(p, a, b) < radii[a]! + radii[b]! - 1e-3) count++;
    }
  }
  return count;
};

/** Groups with the numbers as their names. */
export const sorting = (of: readonly number[], groups = Math.max(0, ...of.map((g) => g + 1))): Sorting => ({
  of: Int32Array.from(of),
  names: Array.from({ length: groups }, (_, g) => ({ key: `${g}`, text: `group ${g}`, short: `${g}` })),
});

/** Small networks of actors of different sizes, as ends of ties and radii. */
export const anyNetwork = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.record({
    ids: fc.constant(Array.from({ length: count }, (_, i) => `actor ${i}`)),
    ends: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 80 }),
    radii: fc
      .array(fc.integer({ min: 2, max: 25 }), { minLength: count, maxLength: count })
      .map((radii) => Float32Array.from(radii)),
    aspect: fc.constantFrom(0.5, 1, 1.4, 1.9),
  }),
);
