import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/app/map/layout/layout';
import type { LayoutRequest } from '../../../src/app/map/layout/request';
import { startOf } from '../../../src/app/map/layout/seed';

const request = (
  ids: readonly string[],
  ends: readonly (readonly [number, number])[],
  more: Partial<LayoutRequest> = {},
): LayoutRequest => ({
  ids,
  ends: Uint32Array.from(ends.flat()),
  radii: new Float32Array(ids.length).fill(8),
  known: new Float32Array(2 * ids.length).fill(Number.NaN),
  aspect: 1.4,
  ...more,
});

const run = (asked: LayoutRequest): Float32Array => {
  const steps = layout(asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

const distance = (p: Float32Array, a: number, b: number) =>
  Math.hypot(p[2 * a]! - p[2 * b]!, p[2 * a + 1]! - p[2 * b + 1]!);

/** Is an actor outside the box around the first `count` others? */
const isOutside = (p: Float32Array, actor: number, count: number): boolean => {
  const xs = Array.from({ length: count }, (_, i) => p[2 * i]!);
  const ys = Array.from({ length: count }, (_, i) => p[2 * i + 1]!);
  const x = p[2 * actor]!;
  const y = p[2 * actor + 1]!;
  return x < Math.min(...xs) || x > Math.max(...xs) || y < Math.min(...ys) || y > Math.max(...ys);
};

/** Two rings of six, joined by one tie; a pair; two lone actors. */
const IDS = Array.from({ length: 16 }, (_, i) => `actor ${i}`);
const ENDS: [number, number][] = [
  ...[0, 1, 2, 3, 4, 5].map((i): [number, number] => [i, (i + 1) % 6]),
  ...[0, 1, 2, 3, 4, 5].map((i): [number, number] => [6 + i, 6 + ((i + 1) % 6)]),
  [0, 6],
  [12, 13],
  [12, 13],
  [3, 3],
];

describe('layout', () => {
  const places = run(request(IDS, ENDS));

  it('gives the same places each time', () => {
    expect(run(request(IDS, ENDS))).toEqual(places);
  });

  it('does not depend on who looks on', () => {
    const steps = layout(request(IDS, ENDS));
    let looked = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value).toEqual(places);
        break;
      }
      step.value.fill(0);
      looked++;
    }
    expect(looked).toBeGreaterThan(3);
  });

  it('lets no actors overlap', () => {
    for (let a = 0; a < IDS.length; a++) {
      for (let b = a + 1; b < IDS.length; b++) expect(distance(places, a, b)).toBeGreaterThan(16);
    }
  });

  it('stands small components and lone actors beside the main part', () => {
    for (const i of [12, 13, 14, 15]) expect(isOutside(places, i, 12)).toBe(true);
  });

  it('keeps what hangs together together', () => {
    expect(distance(places, 1, 2)).toBeLessThan(distance(places, 3, 9));
  });

  it('is finite for every network', () => {
    const anyTies = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 });
    fc.assert(
      fc.property(anyTies, (ends) => {
        const p = run(request(IDS.slice(0, 12), ends));
        expect(p).toHaveLength(24);
        expect(p.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 15 },
    );
    expect(run(request([], []))).toHaveLength(0);
    expect([...run(request(['one'], []))]).toEqual([0, 0]);
  });
});

describe('newcomers', () => {
  const places = run(request(IDS, ENDS));
  const ids = [...IDS, 'new friend', 'new loner', 'new pair a', 'new pair b'];
  const ends: [number, number][] = [...ENDS, [16, 1], [16, 2], [18, 19]];
  const known = new Float32Array(2 * ids.length).fill(Number.NaN);
  known.set(places);
  const after = run(request(ids, ends, { known }));

  it('leave everybody else where they were', () => {
    expect(after.slice(0, 2 * IDS.length)).toEqual(places);
  });

  it('stand near those they are tied to, and on nobody', () => {
    expect(distance(after, 16, 1)).toBeLessThan(distance(after, 16, 9));
    for (let a = 0; a < ids.length; a++) {
      for (let b = Math.max(a + 1, 16); b < ids.length; b++)
        expect(distance(after, a, b)).toBeGreaterThan(14);
    }
  });

  it('stand beside the map where they are tied to nobody on it', () => {
    for (const i of [17, 18, 19]) expect(isOutside(after, i, 17)).toBe(true);
  });

  it('change nothing where there are none', () => {
    expect(run(request(IDS, ENDS, { known: places }))).toEqual(places);
  });
});

describe('where actors start', () => {
  it('depends on the id alone and stays in the disc', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const [x, y] = startOf(id);
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(1);
        expect(startOf(id)).toEqual([x, y]);
      }),
    );
  });

  it('spreads ids that are alike', () => {
    const quarter = (id: string) =>
      startOf(id)
        .map((c) => (c < 0 ? 0 : 1))
        .join('');
    const found = Array.from({ length: 40 }, (_, i) => quarter(`a${i}`));
    expect(new Set(found).size).toBe(4);
  });
});
