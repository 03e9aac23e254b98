import { useEffect, useState } from 'react';
import type { ImportOptions, ImportOutcome } from '../../import';
import { inputFiles, readInput } from '../worker/client';
import { chosen, type ReadingChoices } from './choices';

export interface Reading {
  /** What came of the newest choices; the outcome before while they are being applied. */
  readonly outcome: ImportOutcome | null;
  readonly busy: boolean;
  /** Share read, 0 to 1. */
  readonly done: number;
  /** Why the reading itself broke. */
  readonly fault: string | null;
}

/** Read the files anew, in the worker, whenever the files or the choices change. The newest wins. */
export const useReading = (
  files: readonly File[],
  choices: ReadingChoices,
  strengthScale: ImportOptions['strengthScale'],
): Reading => {
  const [reading, setReading] = useState<Reading>({ outcome: null, busy: true, done: 0, fault: null });
  useEffect(() => {
    let stale = false;
    const tell = (change: Partial<Reading>) => {
      if (!stale) setReading((before) => ({ ...before, ...change }));
    };
    const read = async () => {
      tell({ busy: true, done: 0, fault: null });
      try {
        const input = chosen(await inputFiles(files), choices);
        const options = strengthScale === undefined ? {} : { strengthScale };
        const outcome = await readInput(input, options, (done) => tell({ done }));
        tell({ outcome, busy: false });
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error);
        tell({ outcome: null, busy: false, fault });
      }
    };
    void read();
    return () => {
      stale = true;
    };
  }, [files, choices, strengthScale]);
  return reading;
};
