/**
 * `npm test`: types, lint, import direction, unit and property tests, the build, and end-to-end tests in a real
 * Chromium. Runs everything even after a failure, and ends with the count over all of it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../browser/ensure-chromium';
import { type Counts, countsOfReport, sum } from './counts';

const root = join(import.meta.dirname, '../..');
const results = join(root, 'test-results');
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean => {
  console.log(`\n> ${[command.split(/[\\/]/).at(-1), ...args].join(' ')}`);
  const options = {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  } as const;
  return spawnSync(command, args, options).status === 0;
};

/** One check, one figure: it passed or it failed. */
const check = (ok: boolean): Counts => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A test runner's figures come from its own report; a run without one has failed. */
const vitest = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Counts => {
  const file = join(results, `${name}.json`);
  const ok = run(
    bin('vitest'),
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile=${file}`],
    env,
  );
  return countsOfReport(ok, () => readFileSync(file, 'utf8'));
};

const endToEnd = (): Counts => {
  try {
    return vitest('e2e', ['--config', 'vitest.e2e.config.ts'], { CHROMIUM_PATH: ensureChromium() });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return check(false);
  }
};

const counts = [
  check(run(bin('tsc'), ['--noEmit', '-p', 'tsconfig.json'])),
  check(run(bin('tsc'), ['--noEmit', '-p', 'tsconfig.core.json'])),
  check(run(bin('biome'), ['ci', '--error-on-warnings', '.'])),
  check(run(bin('tsx'), ['scripts/check-imports.ts'])),
  vitest('unit', []),
];
const built = run(bin('vite'), ['build', '--logLevel', 'warn']);
counts.push(check(built));
if (built) counts.push(endToEnd());

const total = counts.reduce(sum);
const line = `${total.passed} passed, ${total.failed} failed`;
writeFileSync(join(results, 'summary.txt'), `${line}\n`);
console.log(`\n${line}`);
process.exitCode = total.failed === 0 ? 0 : 1;
