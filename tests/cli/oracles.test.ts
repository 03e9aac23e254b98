import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/analysis/metrics';
import {
  igraphBetweennessByStrength,
  ORACLE_NAMES,
  type Oracle,
  readOracle,
  toleranceOf,
} from '../support/oracles';
import { call } from './call';
import { put, scratch } from './scratch';

const csv = (fields: string[], data: unknown[][]): string => Papa.unparse({ fields, data });

/** The network as two tables, as a person would keep them. */
const tables = ({ nodes, ties }: Oracle): [stakeholders: string, relationships: string] => [
  csv(
    ['id', 'name', 'kind'],
    nodes.map(({ id, group }) => [id, id, group]),
  ),
  csv(
    ['source', 'target', 'type', 'direction', 'strength'],
    ties.map((t) => [t.source, t.target, 'cooperation', t.mutual ? 'mutual' : 'directed', t.strength]),
  ),
];

describe.each(ORACLE_NAMES)('%s, from tables to centrality.csv', (name) => {
  it('has every figure of the reference', async () => {
    const oracle = readOracle(name);
    const byStrength = igraphBetweennessByStrength(name);
    const folder = scratch();
    const [stakeholders, relationships] = tables(oracle);
    const out = join(folder, 'out');
    const { code, stderr } = await call([
      'analyse',
      put(folder, 'stakeholders.csv', stakeholders),
      put(folder, 'relationships.csv', relationships),
      '--out',
      out,
      '--quiet',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    const { data } = Papa.parse<Record<string, string>>(readFileSync(join(out, 'centrality.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row.id)).toEqual(oracle.nodes.map(({ id }) => id));
    let compared = 0;
    data.forEach((row, i) => {
      const reference = oracle.actors[row.id!]!;
      for (const { key } of METRICS) {
        const expected = key === 'betweenness_strength' ? byStrength[i] : reference[key];
        if (expected === undefined) continue;
        compared++;
        const found = row[key]!;
        const place = `${row.id} ${key}: ${found} for ${expected}`;
        if (typeof expected === 'number') {
          const error = Math.abs(Number(found) - expected);
          expect(error, place).toBeLessThanOrEqual(toleranceOf(key) * Math.abs(expected) + 1e-13);
        } else if (typeof expected === 'boolean') expect(found, place).toBe(String(expected));
        // Where the eigenvector is not unique the reference gives none; ours then takes one component and says so.
        else if (key !== 'eigenvector_undirected') expect(found, place).toBe('');
      }
    });
    expect(compared).toBeGreaterThan(22 * oracle.nodes.length);
  });
});
