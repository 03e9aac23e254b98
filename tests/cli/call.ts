import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';

export interface Called {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command line without a process. */
export const call = async (words: readonly string[], io: Partial<Io> = {}): Promise<Called> => {
  let stdout = '';
  let stderr = '';
  const code = await run(words, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    columns: undefined,
    interruptible: (work) => work(new AbortController().signal),
    ...io,
  });
  return { code, stdout, stderr };
};
