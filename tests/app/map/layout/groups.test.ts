import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupGuide } from '../../../../src/app/map/layout/guides';
import { anyNetwork, arrange, overlaps, request, sorting } from './requests';

const anyGroups = anyNetwork.chain((network) =>
  fc.record({
    network: fc.constant(network),
    groups: fc.array(fc.nat(5), { minLength: network.ids.length, maxLength: network.ids.length }),
  }),
);

describe('groups', () => {
  it('stand everybody in the box of its group, no box on another and no actor on another', () => {
    fc.assert(
      fc.property(anyGroups, ({ network, groups }) => {
        const { ids, ends, radii, aspect } = network;
        const plan = { what: 'groups', groups: sorting(groups, 6) } as const;
        const asked = request(ids, ends, { radii, aspect, plan });
        const { positions: p, guides } = arrange(asked);
        expect(arrange(asked)).toEqual({ positions: p, guides });
        const boxes = guides as readonly GroupGuide[];
        const boxOf = new Map(boxes.map((box) => [box.key, box]));
        expect(boxOf.size).toBe(new Set(groups).size);
        for (const i of ids.keys()) {
          const box = boxOf.get(`${groups[i]!}`)!;
          expect(p[2 * i]! - radii[i]!).toBeGreaterThanOrEqual(box.left);
          expect(p[2 * i]! + radii[i]!).toBeLessThanOrEqual(box.right);
          expect(p[2 * i + 1]! - radii[i]!).toBeGreaterThanOrEqual(box.bottom);
          expect(p[2 * i + 1]! + radii[i]!).toBeLessThan(box.label.y);
        }
        for (const [b, box] of boxes.entries()) {
          for (const other of boxes.slice(b + 1)) {
            const apart =
              box.right <= other.left + 1e-6 ||
              other.right <= box.left + 1e-6 ||
              box.top <= other.bottom + 1e-6 ||
              other.top <= box.bottom + 1e-6;
            expect(apart).toBe(true);
          }
        }
        expect(overlaps(p, radii)).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('leave a pinned actor where it was put, and the others as without it', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const plan = { what: 'groups', groups: sorting([0, 0, 1, 1]) } as const;
    const { positions: free } = arrange(request(ids, [[0, 1]], { plan }));
    const known = new Float32Array(8).fill(Number.NaN);
    known.set([900, 900], 2);
    const pinned = Uint8Array.from([0, 1, 0, 0]);
    const { positions: p } = arrange(request(ids, [[0, 1]], { plan, known, pinned }));
    expect([p[2], p[3]]).toEqual([900, 900]);
    expect([...p].filter((_, i) => i !== 2 && i !== 3)).toEqual(
      [...free].filter((_, i) => i !== 2 && i !== 3),
    );
  });
});
