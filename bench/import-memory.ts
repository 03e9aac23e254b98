import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles } from '../src/import/index';

/** Word on the command line that asks for a measurement instead of the whole bench. */
export const MEASURE = '--memory-of';

export interface MemoryFigures {
  /** Bytes of the file. */
  readonly size: number;
  /** Bytes of resident memory at the peak, above what the process took before it read the file. */
  readonly peak: number;
}

/** Imports the file in this process, which does nothing else, and prints what it took. */
export const measure = async (path: string): Promise<void> => {
  // Everything is loaded and compiled before the start is measured.
  await importFiles([{ name: 'small.csv', bytes: new TextEncoder().encode('source,target\na,b\n') }]);
  const start = process.memoryUsage().rss;
  const bytes = readFileSync(path);
  const outcome = await importFiles([{ name: 'ties.csv', bytes }]);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  const figures: MemoryFigures = {
    size: bytes.length,
    peak: process.resourceUsage().maxRSS * 1024 - start,
  };
  console.log(JSON.stringify(figures));
};

/**
 * What the import of a table takes at its peak, in a process of its own: the least of three tries.
 *
 * @param flags Of V8, such as the size of the space for young objects.
 */
export const memoryOf = (text: string, flags: readonly string[] = []): MemoryFigures => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-network-bench-'));
  try {
    const path = join(folder, 'ties.csv');
    writeFileSync(path, text);
    return [1, 2, 3].map(() => inChild(path, flags)).reduce((a, b) => (b.peak < a.peak ? b : a));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const inChild = (path: string, flags: readonly string[]): MemoryFigures => {
  const script = process.argv[1] ?? '';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, ...flags, script, MEASURE, path],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as MemoryFigures;
};
