import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsByValue } from '../../../../src/app/map/layout/bands';
import type { RingGuide } from '../../../../src/app/map/layout/guides';
import { anyNetwork, arrange, overlaps, request, sorting } from './requests';

const anyValues = (count: number) =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.NaN)), {
      minLength: count,
      maxLength: count,
    })
    .map((values) => Float64Array.from(values));

describe('bands of values', () => {
  it('hold the highest first, in parts that grow like rings', () => {
    // Forty different values make three bands: 1/9, 4/9 and all of 40 are 4, 18 and 40.
    const values = Float64Array.from({ length: 40 }, (_, i) => i);
    const { of, ranges } = bandsByValue(values);
    expect(ranges).toEqual([
      { low: 36, high: 39 },
      { low: 22, high: 35 },
      { low: 0, high: 21 },
    ]);
    expect([of[39], of[36], of[35], of[22], of[21], of[0]]).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('never part equal values, and give those without one a band of their own', () => {
    const { of, ranges } = bandsByValue(Float64Array.from([0, 0, 7, 0, Number.NaN, 0, 0, 0, 0, 0]));
    expect(ranges).toEqual([{ low: 7, high: 7 }, { low: 0, high: 0 }, null]);
    expect([...of]).toEqual([1, 1, 0, 1, 2, 1, 1, 1, 1, 1]);
  });

  it('are one band where all are equal, and none where there is nobody', () => {
    expect(bandsByValue(new Float64Array(9)).ranges).toEqual([{ low: 0, high: 0 }]);
    expect(bandsByValue(new Float64Array(0)).ranges).toEqual([]);
  });

  it('lie wholly within each other, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }).chain((count) => anyValues(count)),
        (values) => {
          const { of, ranges } = bandsByValue(values);
          for (const [i, value] of values.entries()) {
            const range = ranges[of[i]!];
            if (Number.isNaN(value)) expect(range).toBeNull();
            else expect(value >= range!.low && value <= range!.high).toBe(true);
          }
          const found = ranges.filter((range) => range !== null);
          for (const [band, range] of found.entries()) {
            if (band > 0) expect(range.high).toBeLessThan(found[band - 1]!.low);
          }
        },
      ),
    );
  });
});

describe('rings', () => {
  const anyRings = anyNetwork.chain((network) =>
    anyValues(network.ids.length).map((values) => ({ ...network, values })),
  );
  const asked = ({
    ids,
    ends,
    radii,
    aspect,
    values,
  }: typeof anyRings extends fc.Arbitrary<infer T> ? T : never) => {
    const { of, ranges } = bandsByValue(values);
    const bands = sorting([...of], ranges.length);
    return request(ids, ends, { radii, aspect, plan: { what: 'rings', bands, values } });
  };

  it('stand nobody further out than somebody of a lower value, and nobody on anybody', () => {
    fc.assert(
      fc.property(anyRings, (network) => {
        const { positions: p } = arrange(asked(network));
        const out = (i: number) => Math.hypot(p[2 * i]!, p[2 * i + 1]!);
        const { values, ids } = network;
        const value = (i: number) => (Number.isNaN(values[i]!) ? -1 : values[i]!);
        for (const a of ids.keys()) {
          for (const b of ids.keys()) {
            if (value(a) > value(b)) expect(out(a)).toBeLessThanOrEqual(out(b) + 1e-3);
          }
        }
        expect(overlaps(p, network.radii)).toBe(0);
      }),
    );
  });

  it('draw a line around each band, outside all of its actors and inside all of the next', () => {
    fc.assert(
      fc.property(anyRings, (network) => {
        const request = asked(network);
        const { positions: p, guides } = arrange(request);
        if (request.plan.what !== 'rings') throw new Error('not rings');
        const edges = (guides as readonly RingGuide[]).map(({ radius }) => radius);
        for (const i of network.ids.keys()) {
          const band = request.plan.bands.of[i]!;
          const out = Math.hypot(p[2 * i]!, p[2 * i + 1]!);
          expect(out + network.radii[i]!).toBeLessThanOrEqual(edges[band]! + 1e-3);
          if (band > 0) expect(out - network.radii[i]!).toBeGreaterThanOrEqual(edges[band - 1]! - 1e-3);
        }
      }),
    );
  });

  it('put the one highest actor in the very middle and name each ring on its line', () => {
    const values = Float64Array.from([1, 9, 1, 1, 1, 1]);
    const bands = sorting([1, 0, 1, 1, 1, 1]);
    const { positions: p, guides } = arrange(
      request(['a', 'b', 'c', 'd', 'e', 'f'], [[0, 1]], { plan: { what: 'rings', bands, values } }),
    );
    expect([p[2], p[3]]).toEqual([0, 0]);
    expect(guides.map(({ label }) => label.text)).toEqual(['group 0', 'group 1']);
    for (const guide of guides) expect(guide.label.y).toBe((guide as RingGuide).radius);
  });

  it('stand tied actors on one side', () => {
    // Two stars of five; each centre on the inner ring, the others outside.
    const ids = Array.from({ length: 12 }, (_, i) => `${i}`);
    const ends = ids.flatMap((_, i): [number, number][] => (i < 2 ? [] : [[i % 2, i]]));
    const values = Float64Array.from(ids, (_, i) => (i < 2 ? 5 : 1));
    const bands = sorting(ids.map((_, i) => (i < 2 ? 0 : 1)));
    const { positions: p } = arrange(request(ids, ends, { plan: { what: 'rings', bands, values } }));
    for (let i = 2; i < 12; i++) {
      const centre = i % 2;
      const dot = p[2 * i]! * p[2 * centre]! + p[2 * i + 1]! * p[2 * centre + 1]!;
      expect(dot).toBeGreaterThan(0);
    }
  });

  it('are the same bytes each time', () => {
    fc.assert(
      fc.property(anyRings, (network) => {
        expect(arrange(asked(network))).toEqual(arrange(asked(network)));
      }),
      { numRuns: 20 },
    );
  });
});
