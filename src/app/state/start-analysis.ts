import { proxy, type Remote, wrap } from 'comlink';
import type { AnalysisWorker } from '../../analysis/worker';
import type { StartAnalysis } from './analysis-runner';

interface Hired {
  readonly worker: Worker;
  readonly remote: Remote<AnalysisWorker>;
  busy: boolean;
}

const hire = (): Hired => {
  const worker = new Worker(new URL('../../analysis/worker.ts', import.meta.url), { type: 'module' });
  return { worker, remote: wrap<AnalysisWorker>(worker), busy: false };
};

/**
 * Start analyses in a worker. An idle worker is used again; one that is still computing is terminated when
 * its job is stopped, because a computation cannot hear us while it runs.
 */
export const analysisInWorker = (): { readonly start: StartAnalysis; dispose(): void } => {
  let hired: Hired | null = null;
  const dismiss = () => {
    hired?.worker.terminate();
    hired = null;
  };
  const start: StartAnalysis = (network, onProgress) => {
    if (hired?.busy) dismiss();
    hired ??= hire();
    const mine = hired;
    mine.busy = true;
    const broken = new Promise<never>((_, reject) => {
      mine.worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message || 'The analysis could not be started.'));
      };
    });
    const result = Promise.race([mine.remote.analyse(network, {}, proxy(onProgress)), broken]).then(
      (analysis) => {
        mine.busy = false;
        return analysis;
      },
      (error: unknown) => {
        // After an error nobody knows what state it is in.
        if (hired === mine) dismiss();
        throw error;
      },
    );
    return {
      result,
      stop: () => {
        if (mine.busy && hired === mine) dismiss();
      },
    };
  };
  return { start, dispose: dismiss };
};
