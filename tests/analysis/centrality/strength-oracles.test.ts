import { describe, expect, it } from 'vitest';
import { weightedPass } from '../../../src/analysis/centrality/dijkstra';
import { project } from '../../../src/model/projection';
import {
  igraphBetweennessByStrength,
  networkOfOracle,
  ORACLE_NAMES,
  readOracle,
} from '../../support/oracles';
import { strengthMatrix } from '../draw';
import { naiveBetweenness } from './naive';

/** Divisible by every strength of the fixtures: lengths as whole numbers, which add up without rounding. */
const WHOLE = 2520;

const expectEqual = (found: Float64Array, expected: readonly number[]) => {
  for (const [v, value] of expected.entries()) {
    expect(Math.abs(found[v]! - value), `actor ${v}: ${found[v]} for ${value}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, value),
    );
  }
};

/**
 * NetworkX, from which the fixtures have this figure, compares lengths bit by bit, so that it misses some of
 * several equally short paths: 1/2 + 1/3 + 1/5 and 1/5 + 1/3 + 1/2 need not be the same number. igraph and
 * whole-number lengths count them all, and so must ours.
 */
describe.each(ORACLE_NAMES)('betweenness by strength, %s', (name) => {
  const oracle = readOracle(name);
  const projection = project(networkOfOracle(oracle));
  const all = { from: 0, to: projection.order };

  it('equals the reference where lengths are compared as the reference does', () => {
    const reference = oracle.nodes.map(({ id }) => oracle.actors[id]!.betweenness_strength as number);
    expectEqual(weightedPass(projection.out, all, 0), reference);
  });

  it('equals igraph', () => {
    expectEqual(weightedPass(projection.out, all), igraphBetweennessByStrength(name));
  });

  it('equals what whole-number lengths give', () => {
    const lengths = strengthMatrix(projection).map((row) =>
      row.map((strength) => (strength > 0 ? WHOLE / strength : Number.POSITIVE_INFINITY)),
    );
    expect(lengths.flat().every((length) => !Number.isFinite(length) || Number.isInteger(length))).toBe(true);
    expectEqual(weightedPass(projection.out, all), naiveBetweenness(lengths));
  });
});
