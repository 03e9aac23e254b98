import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { call } from './call';
import { contents, put, RELATIONSHIPS, STAKEHOLDERS, workshop } from './scratch';

const ALL_FILES = [
  'boomerang.csv',
  'centrality.csv',
  'functions.csv',
  'import-report.json',
  'introductions.csv',
  'network.gexf',
  'network.graphml',
  'network.json',
  'summary.json',
];

describe('analyse', () => {
  it('writes every file and says what was found', async () => {
    const { stakeholders, relationships, out } = workshop();
    const { code, stdout, stderr } = await call(['analyse', stakeholders, relationships, '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    expect(readdirSync(out).sort()).toEqual(ALL_FILES);
    expect(stderr).toContain('Blocked pairs: 1.');
    expect(stderr).toContain('River Watch is not heard by Ministry of Water: 1 active route.');
    expect(stderr).toMatch(/Top convenors: River Watch 0\.33, Global Voice 0\.33/);
    const { data } = Papa.parse<Record<string, string>>(contents(out).get('centrality.csv') ?? '', {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => [row.id, row.betweenness, row.out_strength])).toEqual([
      ['a', '0.5', '3'],
      ['b', '1', '3'],
      ['f', '0.5', '1'],
      ['g', '0', '0'],
      ['e', '0', '0'],
    ]);
    expect(contents(out).get('boomerang.csv')).toContain(
      'a,g,foreign-government,active,3,a > b > f > g,r2 > r3 > r4',
    );
  });

  it('gives the same bytes twice, also over an earlier run, and wherever the tables lie', async () => {
    const [one, two] = [workshop(), workshop()];
    await call(['analyse', one.stakeholders, one.relationships, '--out', one.out, '--quiet']);
    const first = contents(one.out);
    await call(['analyse', one.stakeholders, one.relationships, '--out', one.out, '--quiet']);
    await call(['analyse', two.stakeholders, two.relationships, '--out', two.out, '--quiet']);
    expect(contents(one.out)).toEqual(first);
    expect(contents(two.out)).toEqual(first);
  });

  it('takes the actors from the ties when there is no stakeholder table', async () => {
    const { relationships, out } = workshop();
    const { code, stderr } = await call(['analyse', '-', relationships, '--out', out]);
    expect(code).toBe(0);
    expect(stderr).toContain('Taken from the ties alone: 5 actors');
    expect(JSON.parse(contents(out).get('import-report.json') ?? '').created_actors).toHaveLength(5);
  });

  it('keeps contacts in, and lets them out when asked', async () => {
    const { stakeholders, relationships, folder } = workshop();
    const [plain, asked] = [join(folder, 'plain'), join(folder, 'asked')];
    await call(['analyse', stakeholders, relationships, '--out', plain, '--quiet']);
    await call(['analyse', stakeholders, relationships, '--out', asked, '--quiet', '--contacts']);
    expect([...contents(plain).values()].join('')).not.toMatch(/secret/i);
    expect(contents(asked).get('network.gexf')).toContain('Ana Secret');
  });

  it('takes a choice into account and records it', async () => {
    const { stakeholders, relationships, out } = workshop();
    const words = ['--types', 'advocacy,pressure', '--seed=7', '--only', 'centrality', '--max-routes', '0'];
    const { code, stderr } = await call([
      'analyse',
      stakeholders,
      relationships,
      '--out',
      out,
      '--quiet',
      '--include-planned',
      ...words,
    ]);
    expect(code).toBe(0);
    expect(stderr).toBe(
      'The list of routes was cut: 0 of 1 are listed (--max-routes 0). All counts are exact.\n',
    );
    const summary = JSON.parse(contents(out).get('summary.json') ?? '');
    expect(summary).toMatchObject({
      arcs: 3,
      routes_listed: 0,
      routes_total: 1,
      options: { types: ['advocacy', 'pressure'], seed: 7, includePlanned: true, maxRoutes: 0 },
    });
    expect(contents(out).has('functions.csv')).toBe(false);
    expect(contents(out).has('boomerang.csv')).toBe(false);
  });

  it('accepts a type that occurs in the data', async () => {
    const { stakeholders, relationships, out } = workshop(
      STAKEHOLDERS,
      `${RELATIONSHIPS}r9,a,f,drumming,,,,\n`,
    );
    const { code } = await call([
      'analyse',
      stakeholders,
      relationships,
      '--out',
      out,
      '--types',
      'drumming',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(contents(out).get('summary.json') ?? '').arcs).toBe(1);
  });

  it('reads other encodings, delimiters and strength scales when told', async () => {
    const { folder, out } = workshop();
    const names = put(folder, 'names.csv', Buffer.from('id|name\na|LEF\xd6\nb|B\n', 'latin1'));
    const ties = put(folder, 'ties.csv', 'source|target|strength\na|b|1\nb|a|5\n');
    const words = ['--encoding', 'windows-1252', '--delimiter', '|', '--strength-scale', 'lower'];
    const { code } = await call(['analyse', names, ties, '--out', out, ...words]);
    expect(code).toBe(0);
    const table = contents(out).get('centrality.csv') ?? '';
    expect(table).toContain('a,LEFÖ,');
    const [, row] = Papa.parse<string[]>(table).data;
    // The tie from a was coded 1, the strongest: on the turned scale it is 5.
    expect(row?.slice(8, 10)).toEqual(['1', '5']);
  });

  it('works for two tables of one name', async () => {
    const { folder, stakeholders, out } = workshop();
    mkdirSync(join(folder, 'other'));
    const ties = put(join(folder, 'other'), 'stakeholders.csv', `${RELATIONSHIPS}r9,,a,advocacy,,,,\n`);
    const { code } = await call(['analyse', stakeholders, ties, '--out', out, '--quiet']);
    expect(code).toBe(0);
    expect(contents(out).has('set-aside-stakeholders.csv')).toBe(true);
  });
});

describe('rows set aside', () => {
  const BROKEN = `${RELATIONSHIPS}r9,,a,advocacy,,,,\n`;

  it('are written with their reason, and no longer when they are mended', async () => {
    const { folder, stakeholders, relationships, out } = workshop(STAKEHOLDERS, BROKEN);
    const { code, stderr } = await call(['analyse', stakeholders, relationships, '--out', out]);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'relationships.csv: 5 rows read, 4 imported as they are, 0 repaired, 1 set aside.',
    );
    expect(contents(out).get('set-aside-relationships.csv')).toMatch(
      /^id,source,target,.*,reason\r\nr9,,a,advocacy,/,
    );
    put(folder, 'relationships.csv', RELATIONSHIPS);
    await call(['analyse', stakeholders, relationships, '--out', out, '--quiet']);
    expect(contents(out).has('set-aside-relationships.csv')).toBe(false);
  });

  it('are a failure with --strict, which writes nothing', async () => {
    const { stakeholders, relationships, out } = workshop(STAKEHOLDERS, BROKEN);
    const { code, stderr } = await call(['analyse', stakeholders, relationships, '--out', out, '--strict']);
    expect(code).toBe(1);
    expect(stderr).toContain('relationships.csv, line 6: ');
    expect(existsSync(out)).toBe(false);
  });
});

describe('progress', () => {
  it('is a bar on a terminal that is gone in the end', async () => {
    const { stakeholders, relationships, out } = workshop();
    const { stderr } = await call(['analyse', stakeholders, relationships, '--out', out], { columns: 80 });
    expect(stderr).toContain('[###');
    expect(stderr.slice(stderr.lastIndexOf('\u001b[K') + 3)).toMatch(/^stakeholders\.csv: 5 rows read/);
  });

  it('is a line a stage elsewhere, and nothing with --quiet', async () => {
    const { stakeholders, relationships, out } = workshop();
    const words = ['analyse', stakeholders, relationships, '--out', out];
    expect((await call(words)).stderr).toContain('Computing boomerang routes\n');
    expect((await call([...words, '--quiet'])).stderr).toBe('');
  });
});

describe('personal data in broken rows', () => {
  it('stay in, wherever the cells have slipped to', async () => {
    const table =
      'id,name,contact_person,country\n' +
      'a,River Watch,Ana Secret,AA\n' +
      'b,Voice, Inc,Bo Secret,BB\n' +
      'c,Third,"Cy Secret,AA\n' +
      'a,River Watch Again,Di Secret,AA\n' +
      ',,Ed Secret,AA\n';
    const { stakeholders, relationships, out } = workshop(table);
    const { code } = await call(['analyse', stakeholders, relationships, '--out', out, '--quiet']);
    expect(code).toBe(0);
    expect(contents(out).get('set-aside-stakeholders.csv')?.trim().split('\r\n')).toHaveLength(5);
    expect([...contents(out).values()].join('')).not.toMatch(/secret/i);
  });
});
