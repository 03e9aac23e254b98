import { expose } from 'comlink';
import type { PolicyNetwork } from '../model/network';
import { analyseInCrew } from './analyse';
import { crewOnLines } from './parallel/lines';
import type { Analysis, AnalysisOptions, Progress } from './result';

/** Progress is told at most this often: every message wakes the page. */
const MILLISECONDS_BETWEEN_REPORTS = 150;

const api = {
  /**
   * `analyse`, off the main thread. `progress` must be a comlink proxy; each of `lines` leads to a worker that
   * takes part in the shortest paths. Cannot be interrupted: whoever does not want the answer any more ends the
   * workers.
   */
  analyse: (
    network: PolicyNetwork,
    options: AnalysisOptions,
    progress: (progress: Progress) => void,
    lines: readonly MessagePort[],
  ): Promise<Analysis> => {
    let last = Number.NEGATIVE_INFINITY;
    const tell = (step: Progress) => {
      const now = performance.now();
      if (now - last < MILLISECONDS_BETWEEN_REPORTS && step.done < 1) return;
      last = now;
      progress(step);
    };
    return analyseInCrew(network, options, { progress: tell }, () => crewOnLines(lines));
  },
};

export type AnalysisWorker = typeof api;

expose(api);
