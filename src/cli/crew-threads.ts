import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { Crew } from '../analysis/parallel/crew';
import { crewOnLines } from '../analysis/parallel/lines';

/** Threads that take part in large computations. A thread that dies makes what it computes fail. */
export const hireThreads = (count: number): Crew => {
  const threads = Array.from({ length: count }, () => {
    return new Worker(new URL('./crew-thread.mjs', import.meta.url));
  });
  return crewOnLines(threads.map(nodeEndpoint)).map((worker, i) => {
    const died = new Promise<never>((_, reject) => threads[i]!.once('error', reject));
    // Nobody may be waiting when it dies.
    died.catch(() => {});
    const orDied = <Result>(work: Promise<Result>): Promise<Result> => Promise.race([work, died]);
    return {
      beginPaths: (task) => orDied(worker.beginPaths(task)),
      block: (block) => orDied(worker.block(block)),
      beginResampling: (task) => orDied(worker.beginResampling(task)),
      resample: (number) => orDied(worker.resample(number)),
      dismiss: () => {
        worker.dismiss();
        void threads[i]!.terminate();
      },
    };
  });
};
