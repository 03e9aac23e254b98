import type { Io } from './io';

/** Exit code of a process that Ctrl-C ended, as shells expect it. */
const INTERRUPTED = 130;

/** The real process as a command sees it. */
export const processIo = (): Io => {
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever reads us has gone away (`| head`): nothing more to say, and no fault of the data.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  }
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    columns: process.stderr.isTTY ? process.stderr.columns : undefined,
    interruptible,
  };
};

/**
 * Ctrl-C ends a process at once unless somebody listens. We listen only while there is something to tidy up, so
 * that a long computation, which cannot be told anything, ends at once too.
 */
const interruptible = async <Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> => {
  const controller = new AbortController();
  const interrupt = () => controller.abort(new Error('interrupted'));
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, interrupt);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
};
