import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, workshop } from './scratch';

const ROOT = join(import.meta.dirname, '..', '..');

const node = (words: readonly string[], cwd = ROOT) =>
  spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });

const cli = (...words: readonly string[]) => node(['--import', 'tsx', 'src/cli/main.ts', ...words]);

// Few, because every process takes a second to start; what commands do is tested without one.
describe('the process', () => {
  it('ends with 0 and writes the files; the installed program does the same', () => {
    const { stakeholders, relationships, out, folder } = workshop();
    const here = cli('analyse', stakeholders, relationships, '--out', out);
    expect(here.status, here.stderr).toBe(0);
    expect(here.stdout).toBe('');
    const words = ['analyse', 'stakeholders.csv', 'relationships.csv', '--out', 'other', '--quiet'];
    const installed = node([join(ROOT, 'bin', 'policy-network.js'), ...words], folder);
    expect(installed.status, installed.stderr).toBe(0);
    expect(installed.stderr).toBe('');
    expect(contents(join(folder, 'other'))).toEqual(contents(out));
    expect(readdirSync(folder).sort()).toEqual(['other', 'out', 'relationships.csv', 'stakeholders.csv']);
  });

  it('ends with 1 on data that cannot be used', () => {
    const { stakeholders, folder, out } = workshop();
    const { status, stdout, stderr } = cli('analyse', stakeholders, join(folder, 'nobody.csv'), '--out', out);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/nobody\.csv: there is no such file\.\n$/);
    expect(existsSync(out)).toBe(false);
  });

  it('ends with 2 on wrong arguments', () => {
    const { status, stderr } = cli('analyse', '--threads', '3');
    expect(status).toBe(2);
    expect(stderr).toBe('analyse has no option --threads. See policy-network analyse --help.\n');
  });
});
