/**
 * `npm run bench:import`: import without a screen, beside bare papaparse on the same bytes in the same run; peak
 * memory against the size of the file, in a process of its own; and a table of 1,000,000 rows with progress and
 * cancelling. The search for actors with two spellings is a step of its own behind the import, and timed by itself:
 * it depends on the number of actors and not on that of ties. Papaparse is measured twice: rows as lists of cells,
 * which is the least that anybody does, and rows as records under their headers.
 *
 * Built before it runs, as the page is: TypeScript run as it is costs about a third more.
 */
import Papa from 'papaparse';
import { findDuplicates } from '../src/import/duplicates';
import { type InputFile, importFiles } from '../src/import/index';
import { EMPTY_NETWORK, type PolicyNetwork } from '../src/model/network';
import { MEASURE, measure, memoryOf } from './import-memory';
import { allColumns, asKept, shortCells, tieFile } from './import-tables';
import { machine } from './machine';

const TIMES = 7;

const median = (seconds: readonly number[]): number =>
  seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)]!;

const timed = async (run: () => unknown): Promise<number> => {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
};

interface Comparison {
  /** Seconds. */
  readonly whole: number;
  readonly duplicates: number;
  readonly bare: number;
  readonly records: number;
}

/** Medians, run by turns so that a slow moment of the machine meets all. */
const compare = async (files: readonly InputFile[]): Promise<Comparison> => {
  const whole: number[] = [];
  const duplicates: number[] = [];
  const bare: number[] = [];
  const records: number[] = [];
  for (let i = 0; i <= TIMES; i++) {
    let network: PolicyNetwork = EMPTY_NETWORK;
    const us = await timed(async () => {
      const outcome = await importFiles(files);
      if (outcome.ok) network = outcome.network;
    });
    const search = await timed(() => findDuplicates(network));
    const parse = (header: boolean) =>
      timed(() => files.map(({ bytes }) => Papa.parse(new TextDecoder().decode(bytes), { header })));
    const them = await parse(false);
    const theirRecords = await parse(true);
    // The first round is for the compiler.
    if (i === 0) continue;
    whole.push(us);
    duplicates.push(search);
    bare.push(them);
    records.push(theirRecords);
  }
  return {
    whole: median(whole),
    duplicates: median(duplicates),
    bare: median(bare),
    records: median(records),
  };
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (value: number): string => `${value.toFixed(3)} s`;
const table = (...rows: readonly (readonly string[])[]): void => {
  const [header = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  console.log([header, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body, ''].join('\n'));
};

const throughput = async (what: string, files: readonly InputFile[]): Promise<readonly string[]> => {
  const { whole, duplicates, bare, records } = await compare(files);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const times = [whole, bare, records, duplicates].map(seconds);
  const ratios = [whole / bare, whole / records].map((ratio) => ratio.toFixed(2));
  return [what, megabytes(size), ...times, ...ratios];
};

/** A small space for young objects: engines make it larger where many objects stay, as those of an import do. */
const SMALL_YOUNG_SPACE = '--max-semi-space-size=2';

const memory = (what: string, text: string): readonly string[] => {
  const { size, peak } = memoryOf(text);
  const small = memoryOf(text, [SMALL_YOUNG_SPACE]).peak;
  return [what, megabytes(size), megabytes(peak), (peak / size).toFixed(2), (small / size).toFixed(2)];
};

/** A million rows: how long, how often progress is told, and how soon it ends when it is stopped at 30 %. */
const million = async (files: readonly InputFile[]): Promise<readonly string[]> => {
  let told = 0;
  let longest = 0;
  let last = performance.now();
  const whole = await timed(() =>
    importFiles(
      files,
      {},
      {
        progress: () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          told++;
        },
      },
    ),
  );
  let askedAt = 0;
  await importFiles(
    files,
    {},
    {
      progress: (done) => {
        if (done >= 0.3 && askedAt === 0) askedAt = performance.now();
      },
      cancelled: () => askedAt > 0,
    },
  );
  const latency = performance.now() - askedAt;
  return [seconds(whole), String(told), `${longest.toFixed(0)} ms`, `${latency.toFixed(0)} ms`];
};

const run = async (): Promise<void> => {
  console.log(`${machine()}, medians of ${TIMES}\n`);
  table(
    [
      ...['100,000 ties', 'bytes', 'import', 'papaparse', 'papaparse records'],
      ...['duplicates, behind it', 'import / papaparse', 'import / records'],
    ],
    await throughput('as people keep them, 2,000 names', [tieFile(asKept(100_000))]),
    await throughput('every column of ours, 2,050 actors', allColumns(2_050, 50)),
    await throughput('every column of ours, 25,004 actors', allColumns(25_004, 4)),
    await throughput('four columns of short cells', [tieFile(shortCells(100_000))]),
  );
  table(
    ['peak memory', 'file', 'above the start', 'times the file', `with ${SMALL_YOUNG_SPACE}`],
    memory('100,000 ties as people keep them', asKept(100_000)),
    memory('500,000 ties as people keep them', asKept(500_000)),
    memory('1,000,000 ties of short cells', shortCells(1_000_000)),
  );
  table(
    ['1,000,000 rows', 'progress told', 'longest silence', 'ended after cancelling'],
    await million([tieFile(shortCells(1_000_000))]),
  );
};

const at = process.argv.indexOf(MEASURE);
await (at === -1 ? run() : measure(process.argv[at + 1] ?? ''));
