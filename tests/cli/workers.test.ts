import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/random';
import { relationshipsCsv, stakeholdersCsv } from '../../src/export/tables-csv';
import { actor, tie } from '../support/networks';
import { call } from './call';
import { contents, put, scratch, workshop } from './scratch';

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
  }, 120_000);

  it('shares the resampling out too', async () => {
    const { stakeholders, relationships, folder } = workshop();
    const written = [];
    for (const workers of ['1', '2']) {
      const out = join(folder, workers);
      const words = ['analyse', stakeholders, relationships, '--out', out, '--workers', workers, '--quiet'];
      const { code } = await call([...words, '--resamples', '40', '--drop', '.25', '--top', '2']);
      expect(code).toBe(0);
      written.push(contents(out).get('robustness.csv'));
    }
    expect(written[1]).toBe(written[0]);
    const [header, first, second] = written[0]!.split('\r\n');
    expect(header).toBe('id,name,metric,rank,rank_low,rank_high,stays_in_top');
    // Only the ministry has two arcs in, and one of its ties may be the one of four that is left out.
    expect(first).toMatch(/^a,River Watch,in_degree,2,1,\d,/);
    expect(second).toMatch(/^b,Global Voice,in_degree,2,1,\d,/);
  });

  it('leaves the resampling out unless it is asked for', async () => {
    const folder = scratch();
    const { stakeholders, relationships, out } = workshop();
    await call(['analyse', stakeholders, relationships, '--out', out, '--quiet']);
    expect(contents(out).has('robustness.csv')).toBe(false);
    for (const [option, value] of [
      ['drop', '1.5'],
      ['drop', 'half'],
      ['top', '0'],
      ['resamples', '-1'],
    ]) {
      const words = ['analyse', 'a', 'b', '--out', join(folder, 'no'), `--${option}=${value}`];
      const { code, stderr } = await call(words);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`--${option} must be`)]);
    }
  });

  it('must be a number of threads', async () => {
    for (const workers of ['0', '65', 'many']) {
      const { code, stderr } = await call(['analyse', 'a', 'b', '--out', 'c', '--workers', workers]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('--workers must be a whole number')]);
    }
  });
});
