import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brokerage, brokerage } from '../../../src/analysis/brokerage/gould-fernandez';
import { groupBy } from '../../../src/analysis/groups';
import { project, projectionOf } from '../../../src/model/projection';
import { drawnNetwork, indices, strengthMatrix } from '../draw';

const roleOf = (a: number, v: number, b: number): keyof Brokerage => {
  if (a === v && v === b) return 'coordinator';
  if (a === b) return 'itinerant';
  if (v === b) return 'gatekeeper';
  return a === v ? 'representative' : 'liaison';
};

describe('brokerage', () => {
  it.each([
    [['x', 'x', 'x'], 'coordinator'],
    [['x', 'y', 'x'], 'itinerant'],
    [['x', 'y', 'y'], 'gatekeeper'],
    [['x', 'x', 'y'], 'representative'],
    [['x', 'y', 'z'], 'liaison'],
    [[undefined, undefined, undefined], 'coordinator'],
    [['x', undefined, 'x'], 'itinerant'],
  ] as const)('a chain of %j is the work of a %s', (kinds, role) => {
    const chain = projectionOf(3, [0, 1], [1, 2], [1, 1]);
    const found = brokerage(chain, groupBy(kinds));
    for (const [name, counts] of Object.entries(found)) {
      expect([...counts], name).toEqual([0, name === role ? 1 : 0, 0]);
    }
  });

  it('counts no closed pair, and nobody with itself', () => {
    const closed = projectionOf(3, [0, 1, 0, 1], [1, 2, 2, 0], [1, 1, 1, 1]);
    // Around 1: 0 -> 1 -> 2 is closed by 0 -> 2, 0 -> 1 -> 0 is no pair. Around 0: 1 -> 0 -> 2 is closed.
    const found = brokerage(closed, groupBy(['x', 'x', 'x']));
    expect([...found.coordinator]).toEqual([0, 0, 0]);
  });

  it('equals the count of all triples', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const { of, count } = groupBy(drawn.stakeholders.map((s) => s.kind));
        const arc = strengthMatrix(projection);
        const n = projection.order;
        const expected: Record<keyof Brokerage, number[]> = {
          coordinator: new Array(n).fill(0),
          itinerant: new Array(n).fill(0),
          gatekeeper: new Array(n).fill(0),
          representative: new Array(n).fill(0),
          liaison: new Array(n).fill(0),
        };
        for (const v of indices(n)) {
          for (const a of indices(n)) {
            for (const b of indices(n)) {
              if (a === b || !arc[a]![v] || !arc[v]![b] || arc[a]![b]) continue;
              expected[roleOf(of[a]!, of[v]!, of[b]!)][v]!++;
            }
          }
        }
        const found = brokerage(projection, { of, count });
        for (const role of Object.keys(expected) as (keyof Brokerage)[]) {
          expect([...found[role]], role).toEqual(expected[role]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
