import { type Remote, wrap } from 'comlink';
import type { Tasks } from './tasks';

/** A worker at work for the page. */
export interface Hired {
  readonly remote: Remote<Tasks>;
  /** Rejects when the worker itself breaks; never resolves. */
  readonly broken: Promise<never>;
  /** End it at once, whatever it is doing. */
  dismiss(): void;
}

/** Start a worker. `onBroken` is called when it broke: nothing can be asked of it any more. */
export const hireWorker = (onBroken: () => void): Hired => {
  const worker = new Worker(new URL('./tasks.worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      onBroken();
      reject(new Error(event.message || 'The files could not be handled.'));
    };
  });
  // Nobody may be waiting when it breaks.
  broken.catch(() => {});
  return { remote: wrap<Tasks>(worker), broken, dismiss: () => worker.terminate() };
};
