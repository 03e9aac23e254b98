import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call } from './call';
import { put, RELATIONSHIPS, STAKEHOLDERS, scratch, workshop } from './scratch';

/** One sentence a line, and nothing that only a programmer reads. */
const expectSentences = (stderr: string, count = 1) => {
  const lines = stderr.trimEnd().split('\n');
  expect(lines, stderr).toHaveLength(count);
  for (const line of lines) {
    expect(line).toMatch(/[.?]$/);
    expect(line).not.toMatch(/Error|undefined|node:|\bat .*:\d+/);
  }
};

describe('wrong arguments end with 2 and one sentence', () => {
  const ANALYSE = ['analyse', 'a.csv', 'b.csv', '--out', 'no-such-folder-out'];

  it.each<[string, string[]]>([
    ['no command', []],
    ['an unknown command', ['foo']],
    ['a name that every object has', ['constructor']],
    ['no tables', ['analyse', '--out', 'x']],
    ['three tables', ['check', 'a.csv', 'b.csv', 'c.csv']],
    ['no output folder', ['analyse', 'a.csv', 'b.csv']],
    ['an empty output folder', ['analyse', 'a.csv', 'b.csv', '--out', '']],
    ['no folder for the template', ['template']],
    ['an option without its value', ['analyse', 'a.csv', 'b.csv', '--out']],
    ['an option in the place of a value', ['analyse', 'a.csv', 'b.csv', '--out', '--quiet']],
    ['a value where none belongs', [...ANALYSE, '--quiet=yes']],
    ['an unknown option', [...ANALYSE, '--colour']],
    ['an unknown short option', [...ANALYSE, '-q']],
    ['an option named like an object’s', [...ANALYSE, '--constructor']],
    ['another', [...ANALYSE, '--pseudonyms']],
    ['another', [...ANALYSE, '--threads', '2']],
    ['an option of another command', ['check', 'a.csv', 'b.csv', '--out', 'x']],
    ['a number that is none', [...ANALYSE, '--max-ties', 'NaN']],
    ['a number below what can be', [...ANALYSE, '--max-ties', '1']],
    ['a number beyond what can be', [...ANALYSE, '--max-ties', '99999999999', '--max-allies', '99999999999']],
    ['a negative number', [...ANALYSE, '--max-allies', '-1']],
    ['a broken number', [...ANALYSE, '--max-routes', '1.5']],
    ['an empty number', [...ANALYSE, '--seed', '']],
    ['a number that is too large', [...ANALYSE, '--seed', '99999999999999999999']],
    ['an unknown table', [...ANALYSE, '--only', 'centrality,colours']],
    ['no table at all', [...ANALYSE, '--only', ',']],
    ['no type at all', [...ANALYSE, '--types', ' , ']],
    ['an unknown strength scale', [...ANALYSE, '--strength-scale', 'middle']],
    ['an unknown encoding', [...ANALYSE, '--encoding', 'klingon']],
    ['a delimiter of two characters', [...ANALYSE, '--delimiter', ';;']],
    ['a letter as delimiter', [...ANALYSE, '--delimiter', 'x']],
    ['no relationship table', ['analyse', 'a.csv', '-', '--out', 'x']],
  ])('%s', async (_, words) => {
    const { code, stdout, stderr } = await call(words);
    expect([code, stdout]).toEqual([2, '']);
    expectSentences(stderr);
  });

  it('a type that nobody knows and that does not occur, with those that do', async () => {
    const { stakeholders, relationships, out } = workshop();
    const { code, stderr } = await call([
      'analyse',
      stakeholders,
      relationships,
      '--out',
      out,
      '--types',
      'advocacy,drumming',
    ]);
    expect(code).toBe(2);
    expectSentences(stderr);
    expect(stderr).toContain('advocacy, cooperation, pressure');
    expect(existsSync(out)).toBe(false);
  });
});

describe('data that cannot be used end with 1, a sentence a cause, and no folder', () => {
  const unusable: Record<string, string | Uint8Array> = {
    'empty.csv': '',
    'blank.csv': '\n \n;;\n',
    'header-only.csv': 'source,target\n',
    'no-ends.csv': 'colour,size\nred,1\n',
    'binary.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]),
    'book.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
  };

  it.each(Object.keys(unusable))('%s as relationships', async (name) => {
    const { folder, out } = workshop();
    const path = put(folder, name, unusable[name] ?? '');
    const { code, stdout, stderr } = await call(['analyse', '-', path, '--out', join(out, 'deep')]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(name);
    expectSentences(stderr);
    expect(existsSync(out)).toBe(false);
    expect((await call(['check', '-', path])).code).toBe(1);
  });

  it('a file that is not there, and a folder in the place of one', async () => {
    const { folder, out } = workshop();
    const { code, stderr } = await call(['analyse', join(folder, 'nobody.csv'), folder, '--out', out]);
    expect(code).toBe(1);
    expectSentences(stderr, 2);
    expect(stderr).toMatch(/nobody\.csv: there is no such file\.\n.*: this is a folder, not a file\.\n/);
    expect(readdirSync(folder).sort()).toEqual(['relationships.csv', 'stakeholders.csv']);
  });

  it('one bad table of two, with the output of an earlier run left as it was', async () => {
    const { folder, stakeholders, relationships, out } = workshop();
    await call(['analyse', stakeholders, relationships, '--out', out, '--quiet']);
    const before = readdirSync(out);
    put(folder, 'stakeholders.csv', '');
    const { code, stderr } = await call(['analyse', stakeholders, relationships, '--out', out]);
    expect(code).toBe(1);
    expectSentences(stderr);
    expect(readdirSync(out)).toEqual(before);
  });

  it('an output folder that is a file', async () => {
    const { stakeholders, relationships } = workshop();
    const { code, stderr } = await call(['analyse', stakeholders, relationships, '--out', stakeholders]);
    expect(code).toBe(1);
    expectSentences(stderr);
  });
});

describe('check', () => {
  it('tells what became of every row and ends with 0 also when some were set aside', async () => {
    const { stakeholders, relationships } = workshop(STAKEHOLDERS, `${RELATIONSHIPS}r9,,a,advocacy,,,,\n`);
    const { code, stdout, stderr } = await call(['check', stakeholders, relationships]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('5 rows read: 4 imported, 0 imported with a repair, 1 set aside.');
    expect(stdout).toMatch(/Line 6/);
    expect((await call(['check', stakeholders, relationships, '--strict'])).code).toBe(1);
  });

  it('lets no control character from a file reach the terminal', async () => {
    const { stakeholders, relationships } = workshop(
      STAKEHOLDERS,
      `${RELATIONSHIPS}r9,"\u001b[2Jnobody",a,\u0007odd,,,,\n`,
    );
    const { stdout } = await call(['check', stakeholders, relationships]);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('template', () => {
  it('writes two tables that import without a row set aside or repaired', async () => {
    const folder = join(scratch(), 'new', 'tables');
    expect((await call(['template', folder])).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['relationships.csv', 'stakeholders.csv']);
    const tables = [join(folder, 'stakeholders.csv'), join(folder, 'relationships.csv')];
    const { code, stdout } = await call(['check', ...tables, '--strict']);
    expect(code).toBe(0);
    expect(stdout.match(/1 row read: 1 imported, 0 imported with a repair, 0 set aside\./g)).toHaveLength(2);
    expect((await call(['analyse', ...tables, '--out', join(folder, 'out'), '--quiet'])).code).toBe(0);
  });

  it('overwrites nothing, and then writes nothing', async () => {
    const folder = scratch();
    put(folder, 'relationships.csv', 'mine');
    const { code, stderr } = await call(['template', folder]);
    expect(code).toBe(1);
    expectSentences(stderr);
    expect(readdirSync(folder)).toEqual(['relationships.csv']);
  });

  it('refuses a file in the place of the folder', async () => {
    const folder = scratch();
    const { code, stderr } = await call(['template', put(folder, 'file', '')]);
    expect(code).toBe(1);
    expectSentences(stderr);
  });

  it('takes away folders that it made in vain', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'a'));
    const name = 'x'.repeat(300);
    expect((await call(['template', join(folder, 'a', 'b', name)])).code).toBe(1);
    expect(readdirSync(join(folder, 'a'))).toEqual([]);
  });
});

describe('help and version', () => {
  it('are on standard output', async () => {
    expect((await call(['--help'])).stdout).toContain(
      'policy-network analyse STAKEHOLDERS RELATIONSHIPS --out DIR',
    );
    expect((await call(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { code, stdout } = await call(['analyse', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--max-routes N');
    expect(stdout).toContain('--resamples N');
  });
});
