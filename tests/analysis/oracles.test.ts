import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse';
import type { MetricKey } from '../../src/analysis/metrics';
import type { Analysis } from '../../src/analysis/result';
import { metricValue } from '../../src/analysis/values';
import { networkOfOracle, ORACLE_NAMES, readOracle, toleranceOf } from '../support/oracles';

describe.each(ORACLE_NAMES)('%s', (name) => {
  const oracle = readOracle(name);
  const rows = Object.entries(oracle.actors);
  // Betweenness by strength has a test of its own: the reference loses ties to rounding.
  const keys = (Object.keys(rows[0]![1]) as MetricKey[]).filter((key) => key !== 'betweenness_strength');
  let analysis: Analysis;
  beforeAll(() => {
    analysis = analyse(networkOfOracle(oracle));
  });

  it.each(keys)('%s', (key) => {
    expect(rows.length).toBe(analysis.actors.length);
    for (const [id, row] of rows) {
      const expected = row[key]!;
      const found = metricValue(analysis, key, analysis.actors.indexOf(id));
      if (expected === null) {
        // The reference gives no eigenvector where it is not unique; ours then takes the first component.
        if (key !== 'eigenvector_undirected') expect(found, id).toBeUndefined();
      } else if (typeof expected === 'boolean') {
        expect(found, id).toBe(expected);
      } else {
        const error = Math.abs((found as number) - expected);
        // A reference of 0 may be off by the rounding of its own computation.
        expect(error, `${id}: ${found} for ${expected}`).toBeLessThanOrEqual(
          toleranceOf(key) * Math.abs(expected) + 1e-13,
        );
      }
    }
  });

  it('figures of the network', () => {
    for (const [key, expected] of Object.entries(oracle.network)) {
      const found = analysis.network[key as keyof Analysis['network']];
      if (typeof expected === 'number') expect(found, key).toBeCloseTo(expected, 12);
      else expect(found, key).toEqual(expected);
    }
  });
});
