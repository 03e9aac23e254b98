import type { Remote } from 'comlink';
import { proxy } from 'comlink';
import type { ImportOptions, ImportOutcome, InputFile } from '../../import';
import { type Hired, hireWorker } from './hire';
import type { Tasks } from './tasks';

let hired: Hired | null = null;

// One worker for the app's life, made when it is first needed; a new one after a fault.
const worker = (): Hired => {
  hired ??= hireWorker(() => {
    hired = null;
  });
  return hired;
};

/** Have the worker started before there is anything to do. */
export const readyTasks = (): void => {
  try {
    worker();
  } catch {
    // Whoever needs it is told.
  }
};

/** Let the worker do something; rejects also when the worker itself breaks. */
export const inWorker = <Result>(ask: (tasks: Remote<Tasks>) => Promise<Result>): Promise<Result> => {
  const { remote, broken } = worker();
  return Promise.race([ask(remote), broken]);
};

/** The bytes of files a person dropped, as the import takes them. */
const inputFiles = (files: readonly File[]): Promise<readonly InputFile[]> =>
  Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );

/** Read tables in the worker. `onProgress` is told the share done, 0 to 1. */
const readInput = (
  files: readonly InputFile[],
  options: ImportOptions = {},
  onProgress: (done: number) => void = () => {},
): Promise<ImportOutcome> =>
  inWorker<ImportOutcome>((tasks) => tasks.readFiles(files, options, proxy(onProgress)));

/** Read files as they are, without review. */
export const openFiles = async (files: readonly File[]): Promise<ImportOutcome> =>
  readInput(await inputFiles(files));
