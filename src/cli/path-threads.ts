import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { PathWorker } from '../analysis/parallel/crew';
import { crewOnLines } from '../analysis/parallel/lines';

/** Threads that take part in the shortest paths. A thread that dies makes what it computes fail. */
export const hireThreads = (count: number): readonly PathWorker[] =>
  Array.from({ length: count }, () => {
    const thread = new Worker(new URL('./path-thread.mjs', import.meta.url));
    const died = new Promise<never>((_, reject) => thread.once('error', reject));
    // Nobody may be waiting when it dies.
    died.catch(() => {});
    const [worker] = crewOnLines([nodeEndpoint(thread)]);
    return {
      begin: (task) => Promise.race([worker!.begin(task), died]),
      block: (block) => Promise.race([worker!.block(block), died]),
      dismiss: () => {
        worker!.dismiss();
        void thread.terminate();
      },
    };
  });
