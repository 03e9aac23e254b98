import { expose } from 'comlink';
import type { PolicyNetwork } from '../model/network';
import { analyse } from './analyse';
import type { Analysis, AnalysisOptions, Progress } from './result';

/** Progress is told at most this often: every message wakes the page. */
const MILLISECONDS_BETWEEN_REPORTS = 150;

const api = {
  /**
   * `analyse`, off the main thread. `progress` must be a comlink proxy. Cannot be interrupted: whoever does
   * not want the answer any more ends the worker.
   */
  analyse: (
    network: PolicyNetwork,
    options: AnalysisOptions,
    progress: (progress: Progress) => void,
  ): Analysis => {
    let last = Number.NEGATIVE_INFINITY;
    return analyse(network, options, {
      progress: (step) => {
        const now = performance.now();
        if (now - last < MILLISECONDS_BETWEEN_REPORTS && step.done < 1) return;
        last = now;
        progress(step);
      },
    });
  },
};

export type AnalysisWorker = typeof api;

expose(api);
