import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../../src/app/map/layout/layout';
import { startOf } from '../../../../src/app/map/layout/seed';
import { anyNetwork, distance, overlaps, request, run } from './requests';

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

describe('layout by ties', () => {
  const places = run(request(IDS, ENDS));

  it('gives the same places each time', () => {
    expect(run(request(IDS, ENDS))).toEqual(places);
  });

  it('does not depend on who looks on', () => {
    const steps = layout(request(IDS, ENDS));
    let looked = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value.positions).toEqual(places);
        break;
      }
      step.value?.positions.fill(0);
      if (step.value !== null) looked++;
    }
    expect(looked).toBeGreaterThan(3);
  });

  it('stands small components and lone actors beside the main part', () => {
    for (const i of [12, 13, 14, 15]) expect(isOutside(places, i, 12)).toBe(true);
  });

  it('keeps what hangs together together', () => {
    expect(distance(places, 1, 2)).toBeLessThan(distance(places, 3, 9));
  });

  it('is finite and lets no actors overlap, for every network', () => {
    fc.assert(
      fc.property(anyNetwork, ({ ids, ends, radii, aspect }) => {
        const p = run(request(ids, ends, { radii, aspect }));
        expect(p).toHaveLength(2 * ids.length);
        expect(p.every(Number.isFinite)).toBe(true);
        expect(overlaps(p, radii)).toBe(0);
      }),
      { numRuns: 25 },
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
    expect(overlaps(after, new Float32Array(ids.length).fill(8))).toBe(0);
  });

  it('stand beside the map where they are tied to nobody on it', () => {
    for (const i of [17, 18, 19]) expect(isOutside(after, i, 17)).toBe(true);
  });

  it('change nothing where there are none', () => {
    expect(run(request(IDS, ENDS, { known: places }))).toEqual(places);
  });
});

describe('pinned actors', () => {
  const free = run(request(IDS, ENDS));
  const pin = (pins: readonly (readonly [number, number, number])[]) => {
    const known = new Float32Array(2 * IDS.length).fill(Number.NaN);
    const pinned = new Uint8Array(IDS.length);
    for (const [i, x, y] of pins) {
      known.set([x, y], 2 * i);
      pinned[i] = 1;
    }
    return run(request(IDS, ENDS, { known, pinned }));
  };

  it('change nothing where the layout has them too', () => {
    expect(pin([[2, free[4]!, free[5]!]])).toEqual(free);
  });

  it('stand to the pixel where they were put, and who is not tied to them stays', () => {
    const p = pin([[2, 500, -300]]);
    expect([p[4], p[5]]).toEqual([500, -300]);
    expect([...p.slice(24)]).toEqual([...free.slice(24)]);
  });

  it('draw those that they are tied to along, and nobody stands on anybody', () => {
    const far = free[4]! + 400;
    const p = pin([
      [2, far, free[5]!],
      [8, free[16]!, free[17]!],
    ]);
    expect([p[4], p[5]]).toEqual([Math.fround(far), free[5]]);
    expect(p[2]! - free[2]!).toBeGreaterThan(50);
    expect(overlaps(p, new Float32Array(IDS.length).fill(8))).toBe(0);
  });
});

describe('a large network', () => {
  /** Four groups of 110; five ties of an actor within its group, one anywhere. Drawn by a small fixed generator. */
  const GROUPS = 4;
  const ids = Array.from({ length: 440 }, (_, i) => `a${i}`);
  let state = 1;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const ends = ids.flatMap((_, i): [number, number][] => [
    ...[1, 2, 3, 4, 5].map((): [number, number] => [i, draw(110) * GROUPS + (i % GROUPS)]),
    [i, draw(440)],
  ]);
  const p = run(request(ids, ends, { radii: new Float32Array(440).fill(5) }));

  it('shows its communities apart', () => {
    const middle = (group: number) => {
      const members = ids.map((_, i) => i).filter((i) => i % GROUPS === group);
      const mean = (axis: number) => members.reduce((sum, i) => sum + p[2 * i + axis]!, 0) / members.length;
      return [mean(0), mean(1)] as const;
    };
    const middles = [0, 1, 2, 3].map(middle);
    const isNearestToOwn = (i: number) => {
      const to = middles.map(([x, y]) => Math.hypot(p[2 * i]! - x, p[2 * i + 1]! - y));
      return to.indexOf(Math.min(...to)) === i % GROUPS;
    };
    expect(ids.filter((_, i) => isNearestToOwn(i)).length).toBeGreaterThan(0.9 * ids.length);
  });

  it('lets no actors overlap', () => {
    expect(overlaps(p, new Float32Array(440).fill(5))).toBe(0);
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
