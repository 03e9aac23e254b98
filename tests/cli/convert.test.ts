import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call } from './call';
import { contents, put, RELATIONSHIPS, STAKEHOLDERS, scratch, workshop } from './scratch';

const tablesIn = (folder: string): readonly string[] =>
  ['stakeholders.csv', 'relationships.csv'].map((name) => readFileSync(join(folder, name), 'utf8'));

describe('convert', () => {
  it.each(['gexf', 'graphml', 'json', 'xlsx'])('to %s and back gives the same tables', async (format) => {
    const { folder, stakeholders, relationships } = workshop();
    const first = join(folder, 'first');
    const there = join(folder, `network.${format}`);
    const back = join(folder, 'back');
    expect(await call(['convert', stakeholders, relationships, first])).toMatchObject({
      code: 0,
      stdout: '',
    });
    const away = await call(['convert', first, there, '--quiet']);
    expect(away).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const home = await call(['convert', there, back, '--quiet']);
    expect(home).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(tablesIn(back)).toEqual(tablesIn(first));
  });

  it('says what was read, and that contacts were left out', async () => {
    const { folder, stakeholders, relationships } = workshop();
    const out = join(folder, 'n.json');
    const { code, stderr } = await call(['convert', stakeholders, relationships, out]);
    expect(code).toBe(0);
    expect(stderr).toContain('stakeholders.csv: 5 rows read');
    expect(stderr).toContain('The network: 5 actors, 4 ties.');
    expect(stderr).toContain('Contact columns of 1 actor are left out; --contacts writes them.');
    expect(readFileSync(out, 'utf8')).not.toContain('Ana Secret');
  });

  it.each(['gexf', 'graphml', 'json', 'xlsx', 'csv'])('writes contacts to %s when asked', async (format) => {
    const { folder, stakeholders, relationships } = workshop();
    const out = format === 'csv' ? join(folder, 'tables') : join(folder, `n.${format}`);
    const { code, stderr } = await call([
      'convert',
      stakeholders,
      relationships,
      out,
      '--contacts',
      '--quiet',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    const back = join(folder, 'back');
    expect(await call(['convert', out, back, '--contacts', '--quiet'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(tablesIn(back)[0]).toContain('Ana Secret');
  });

  it('names every row that is lost, also when quiet', async () => {
    const { folder, stakeholders, relationships } = workshop(
      STAKEHOLDERS,
      `${RELATIONSHIPS}r9,,b,funding,,,,\n`,
    );
    const { code, stderr } = await call([
      'convert',
      stakeholders,
      relationships,
      join(folder, 'n.gexf'),
      '--quiet',
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('relationships.csv, line 6: The source is missing.');
  });

  it('writes nothing with --strict when a row is lost', async () => {
    const { folder, stakeholders, relationships } = workshop(
      STAKEHOLDERS,
      `${RELATIONSHIPS}r9,,b,funding,,,,\n`,
    );
    const before = contents(folder);
    const { code } = await call(['convert', stakeholders, relationships, join(folder, 'n.gexf'), '--strict']);
    expect(code).toBe(1);
    expect(contents(folder)).toEqual(before);
  });

  it('says what a format writes differently', async () => {
    const { folder } = workshop();
    const table = put(folder, 'odd.csv', 'id,name,kind\na,River\u0001Watch,cso\n');
    const { stderr } = await call(['convert', table, join(folder, 'odd.gexf'), '--quiet']);
    expect(stderr).toContain('Written differently in GEXF: name of 1 actor.');
  });

  it('writes over nothing without --force', async () => {
    const { folder, stakeholders, relationships } = workshop();
    const out = put(folder, 'n.json', 'mine');
    const words = ['convert', stakeholders, relationships, out];
    const refused = await call(words);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('n.json is there already; --force writes over it. Nothing was written.');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await call([...words, '--force'])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('"River Watch"');
  });

  it('never writes over an input', async () => {
    const { folder, stakeholders, relationships } = workshop();
    const { code, stderr } = await call(['convert', stakeholders, relationships, folder, '--force']);
    expect(code).toBe(2);
    expect(stderr).toContain('would be replaced by the result');
    expect(readFileSync(stakeholders, 'utf8')).toBe(STAKEHOLDERS);
  });

  it('takes the format from --to where the name says none', async () => {
    const { folder, stakeholders, relationships } = workshop();
    const out = join(folder, 'new', 'network');
    expect((await call(['convert', stakeholders, relationships, out, '--to', 'graphml'])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('<graphml');
  });

  it('gives the same bytes twice', async () => {
    const { folder, stakeholders, relationships } = workshop();
    const [one, two] = [join(folder, 'one.xlsx'), join(folder, 'two.xlsx')];
    await call(['convert', stakeholders, relationships, one, '--quiet']);
    await call(['convert', stakeholders, relationships, two, '--quiet']);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });

  it.each<[string, number, RegExp, (folder: string) => string[]]>([
    ['no OUT', 2, /convert needs IN and OUT, or IN and IN and OUT/, () => ['a.csv']],
    ['an ending that says nothing', 2, /its ending says no format/, () => ['a.csv', 'b.doc']],
    ['one CSV file for two tables', 2, /two CSV tables/, () => ['a.json', 'b.csv']],
    ['an unknown format', 2, /--to must be csv or xlsx/, () => ['a.csv', 'b', '--to', 'pajek']],
    [
      'another format than told',
      1,
      /--from says json, and what is there is csv/,
      (folder) => [join(folder, 'stakeholders.csv'), join(folder, 'n.gexf'), '--from', 'json'],
    ],
    [
      'a file that is not there',
      1,
      /nowhere\.csv: there is no such file/,
      (folder) => [join(folder, 'nowhere.csv'), join(folder, 'n.gexf')],
    ],
    [
      'a folder without tables',
      1,
      /neither stakeholders\.csv nor relationships\.csv/,
      (folder) => [join(folder, 'empty'), join(folder, 'n.gexf')],
    ],
    [
      'a folder where a file belongs',
      1,
      /this is a folder, not a file/,
      (folder) => [join(folder, 'stakeholders.csv'), join(folder, 'n.gexf')],
    ],
  ])('refuses %s', async (what, exit, says, words) => {
    const { folder } = workshop();
    mkdirSync(join(folder, 'empty'));
    if (what === 'a folder where a file belongs') mkdirSync(join(folder, 'n.gexf'));
    const before = contents(folder);
    const { code, stdout, stderr } = await call(['convert', ...words(folder)]);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toMatch(says);
    expect(contents(folder)).toEqual(before);
  });
});

describe('analyse takes every format', () => {
  it.each(['gexf', 'graphml', 'json', 'xlsx', 'csv'])('%s, with the same figures', async (format) => {
    const { folder, stakeholders, relationships, out } = workshop();
    await call(['analyse', stakeholders, relationships, '--out', out, '--quiet']);
    const file = format === 'csv' ? join(folder, 'tables') : join(folder, `n.${format}`);
    await call(['convert', stakeholders, relationships, file, '--quiet']);
    const again = join(folder, 'again');
    const { code, stderr } = await call(['analyse', file, '--out', again, '--quiet']);
    expect([code, stderr]).toEqual([0, '']);
    for (const name of ['centrality.csv', 'functions.csv', 'boomerang.csv', 'summary.json']) {
      expect(contents(again).get(name), name).toBe(contents(out).get(name));
    }
  });

  it('says what may be settled and goes on', async () => {
    const { folder, relationships, out } = workshop();
    const actors = put(folder, 'actors.csv', 'id,name,kind\na,River Watch,guild\nb,Global Voice,ingo\n');
    const { code, stderr } = await call(['analyse', actors, relationships, '--out', out, '--quiet']);
    expect(code).toBe(0);
    expect(stderr).toContain('Open questions: 1 word not known. The command check names them.');
  });

  it('chooses a sheet', async () => {
    const { folder, stakeholders, relationships } = workshop();
    const book = join(folder, 'n.xlsx');
    await call(['convert', stakeholders, relationships, book, '--quiet']);
    const { code, stdout } = await call(['check', book, '--sheet', 'relationships']);
    expect(code).toBe(0);
    expect(stdout).toContain('4 rows read');
    expect(stdout).not.toContain('5 rows read');
    expect((await call(['check', book, '--sheet', 'nobody'])).code).toBe(1);
  });

  it('takes the header from the line it is told', async () => {
    const folder = scratch();
    const table = put(folder, 'a.csv', 'name,kind\nname,kind\nRiver Watch,cso\n');
    const { stdout } = await call(['check', table, '--header-line', '2']);
    expect(stdout).toContain('1 row read');
  });
});

describe('words and questions', () => {
  const ACTORS =
    'name,kind\nMinistry of Interior,ministery\nMinistry of the Interior,government\nOld Guild,guild\n';

  it('check names unknown words and likely duplicates, and what to do', async () => {
    const folder = scratch();
    const { code, stdout } = await call(['check', put(folder, 'actors.csv', ACTORS)]);
    expect(code).toBe(0);
    expect(stdout).toContain('2 words are not known:');
    expect(stdout).toMatch(
      /“ministery” in the column kind, in 1 row, is kept as it is\. It may be “government”/,
    );
    expect(stdout).toContain('"field":"kind","word":"ministery","means":"government"');
    expect(stdout).toMatch(/1 pair of actors may be one actor each:\n {2}“Ministry of/);
    expect(stdout).toContain('"merge":true');
  });

  it('--words settles them', async () => {
    const folder = scratch();
    const words = put(
      folder,
      'words.json',
      '{"words": [{"field": "kind", "word": "Ministery", "means": "government"}, {"field": "kind", "word": "guild", "means": null}]}',
    );
    const { stdout } = await call(['check', put(folder, 'actors.csv', ACTORS), '--words', words]);
    expect(stdout).not.toContain('not known');
  });

  it('--words merges two actors, or keeps them apart without asking again', async () => {
    const folder = scratch();
    const actors = put(folder, 'actors.csv', ACTORS);
    const [keep, gone] = ['ministry-of-interior', 'ministry-of-the-interior'];
    const actorsLeft = async (merge: boolean) => {
      const words = put(folder, 'words.json', JSON.stringify({ duplicates: [{ keep, gone, merge }] }));
      const out = join(folder, `${merge}.json`);
      const { code, stderr } = await call(['convert', actors, out, '--words', words]);
      expect(code).toBe(0);
      expect(stderr).not.toContain('duplicate');
      return (JSON.parse(readFileSync(out, 'utf8')) as { nodes: readonly { id: string }[] }).nodes.map(
        ({ id }) => id,
      );
    };
    expect(await actorsLeft(true)).toEqual([keep, 'old-guild']);
    expect(await actorsLeft(false)).toEqual([keep, gone, 'old-guild']);
  });

  it.each([
    ['no file', 'nowhere.json', '', /no such file/],
    ['no JSON', 'words.json', 'kind=cso', /no JSON file/],
    [
      'another JSON',
      'words.json',
      '{"words": [{"field": "colour", "word": "x", "means": "y"}]}',
      /no file of words/,
    ],
  ])('refuses a file of words that is %s', async (_, name, content, says) => {
    const folder = scratch();
    if (content !== '') put(folder, name, content);
    const { code, stderr } = await call([
      'check',
      put(folder, 'a.csv', ACTORS),
      '--words',
      join(folder, name),
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
  });
});
