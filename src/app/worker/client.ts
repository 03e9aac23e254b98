import { proxy, type Remote, wrap } from 'comlink';
import type { ImportOptions, ImportOutcome, InputFile } from '../../import';
import type { Tasks } from './tasks';

let hired: { readonly remote: Remote<Tasks>; readonly broken: Promise<never> } | null = null;

/** One worker for the app's life, made when it is first needed; a new one after a fault. */
const hire = () => {
  const worker = new Worker(new URL('./tasks.worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      hired = null;
      reject(new Error(event.message || 'The files could not be handled.'));
    };
  });
  // Nobody may be waiting when it breaks.
  broken.catch(() => {});
  return { remote: wrap<Tasks>(worker), broken };
};

/** Let the worker do something; rejects also when the worker itself breaks. */
export const inWorker = <Result>(ask: (tasks: Remote<Tasks>) => Promise<Result>): Promise<Result> => {
  hired ??= hire();
  return Promise.race([ask(hired.remote), hired.broken]);
};

/** The bytes of files a person dropped, as the import takes them. */
export const inputFiles = (files: readonly File[]): Promise<readonly InputFile[]> =>
  Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );

/** Read tables in the worker. `onProgress` is told the share done, 0 to 1. */
export const readInput = (
  files: readonly InputFile[],
  options: ImportOptions = {},
  onProgress: (done: number) => void = () => {},
): Promise<ImportOutcome> =>
  inWorker<ImportOutcome>((tasks) => tasks.readFiles(files, options, proxy(onProgress)));

/** Read files as they are, without review. */
export const openFiles = async (files: readonly File[]): Promise<ImportOutcome> =>
  readInput(await inputFiles(files));
