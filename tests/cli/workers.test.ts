import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/random';
import { relationshipsCsv, stakeholdersCsv } from '../../src/export/tables-csv';
import { actor, tie } from '../support/networks';
import { call } from './call';
import { contents, put, scratch } from './scratch';

const ACTORS = 1_100;
const TIES = 5_000;

/** Large enough to be shared. */
const tables = (folder: string): readonly [string, string] => {
  const random = seededRandom(7);
  const some = () => `a${Math.floor(ACTORS * random())}`;
  const network = {
    stakeholders: Array.from({ length: ACTORS }, (_, i) => actor(`a${i}`, { kind: 'cso' })),
    relationships: Array.from({ length: TIES }, (_, i) =>
      tie(`r${i}`, some(), some(), 'information', { strength: 1 + Math.floor(3 * random()) }),
    ),
  };
  return [
    put(folder, 'stakeholders.csv', stakeholdersCsv(network)),
    put(folder, 'relationships.csv', relationshipsCsv(network)),
  ];
};

describe('--workers', () => {
  it('gives the same bytes with one thread, two and three', async () => {
    const folder = scratch();
    const [stakeholders, relationships] = tables(folder);
    const written = [];
    for (const workers of ['1', '2', '3']) {
      const out = join(folder, workers);
      const words = ['analyse', stakeholders, relationships, '--out', out, '--workers', workers, '--quiet'];
      const { code } = await call([...words, '--only', 'centrality']);
      expect(code).toBe(0);
      written.push(contents(out));
    }
    expect(written[1]).toEqual(written[0]);
    expect(written[2]).toEqual(written[0]);
  });

  it('must be a number of threads', async () => {
    for (const workers of ['0', '65', 'many']) {
      const { code, stderr } = await call(['analyse', 'a', 'b', '--out', 'c', '--workers', workers]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('--workers must be a whole number')]);
    }
  });
});
