import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideBox, type LaneGuide } from '../../../../src/app/map/layout/guides';
import { anyNetwork, arrange, overlaps, request, sorting } from './requests';

const anyLanes = anyNetwork.chain((network) =>
  fc.record({
    network: fc.constant(network),
    columns: fc.array(fc.nat(4), { minLength: network.ids.length, maxLength: network.ids.length }),
    rows: fc.array(fc.nat(3), { minLength: network.ids.length, maxLength: network.ids.length }),
  }),
);

const asked = ({ network, columns, rows }: typeof anyLanes extends fc.Arbitrary<infer T> ? T : never) => {
  const { ids, ends, radii, aspect } = network;
  return request(ids, ends, {
    radii,
    aspect,
    plan: { what: 'lanes', columns: sorting(columns, 5), rows: sorting(rows, 4) },
  });
};

const lanesOf = (guides: readonly unknown[], runs: LaneGuide['runs']): LaneGuide[] =>
  (guides as readonly LaneGuide[]).filter((guide) => guide.runs === runs);

describe('lanes', () => {
  it('stand everybody wholly within the column of its country and the row of its level, and nobody on anybody', () => {
    fc.assert(
      fc.property(anyLanes, (lanes) => {
        const { positions: p, guides } = arrange(asked(lanes));
        const upwards = lanesOf(guides, 'upwards');
        const across = lanesOf(guides, 'across');
        for (const i of lanes.network.ids.keys()) {
          const radius = lanes.network.radii[i]!;
          const column = upwards[lanes.columns[i]!]!;
          const row = across[lanes.rows[i]!]!;
          expect(p[2 * i]! - radius).toBeGreaterThanOrEqual(column.left);
          expect(p[2 * i]! + radius).toBeLessThanOrEqual(column.right);
          expect(p[2 * i + 1]! - radius).toBeGreaterThanOrEqual(row.bottom);
          expect(p[2 * i + 1]! + radius).toBeLessThanOrEqual(row.top);
        }
        expect(overlaps(p, lanes.network.radii)).toBe(0);
      }),
    );
  });

  it('lie side by side and one above the other, without gap or overlap', () => {
    fc.assert(
      fc.property(anyLanes, (lanes) => {
        const { guides } = arrange(asked(lanes));
        const upwards = lanesOf(guides, 'upwards');
        const across = lanesOf(guides, 'across');
        for (const [c, lane] of upwards.slice(1).entries()) expect(lane.left).toBe(upwards[c]!.right);
        for (const [r, lane] of across.slice(1).entries()) expect(lane.bottom).toBe(across[r]!.top);
        for (const lane of upwards) {
          expect([lane.bottom, lane.top]).toEqual([across[0]!.bottom, across.at(-1)!.top]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are the same bytes each time', () => {
    fc.assert(
      fc.property(anyLanes, (lanes) => {
        expect(arrange(asked(lanes))).toEqual(arrange(asked(lanes)));
      }),
      { numRuns: 20 },
    );
  });

  it('name columns above and rows to the left', () => {
    const { guides } = arrange(
      request(['a', 'b'], [], { plan: { what: 'lanes', columns: sorting([0, 1]), rows: sorting([0, 0]) } }),
    );
    const [first, second, row] = guides as readonly LaneGuide[];
    expect(first!.label.y).toBeGreaterThan(first!.top);
    expect(first!.label.x).toBe((first!.left + first!.right) / 2);
    expect(second!.shaded).toBe(true);
    expect(row!.label.x).toBeLessThan(row!.left);
    expect(guideBox(row!)).toMatchObject({ left: row!.label.x - row!.label.room, top: row!.top });
  });

  it('draw an actor towards those it is tied to', () => {
    // Six in the left column; the last of them is tied to the one in the right column.
    const ids = ['0', '1', '2', '3', '4', '5', 'abroad'];
    const { positions: p } = arrange(
      request(ids, [[5, 6]], {
        plan: { what: 'lanes', columns: sorting([0, 0, 0, 0, 0, 0, 1]), rows: sorting(ids.map(() => 0)) },
      }),
    );
    const leftOf = [0, 1, 2, 3, 4].filter((i) => p[2 * i]! < p[10]!);
    expect(leftOf.length).toBeGreaterThanOrEqual(3);
  });
});
