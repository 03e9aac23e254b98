import type { Analysis, Progress } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import type { AnalysisState } from './workspace';

/** A computation under way. */
export interface AnalysisJob {
  readonly result: Promise<Analysis>;
  /** End it at once; its result never comes. */
  stop(): void;
}

export type StartAnalysis = (network: PolicyNetwork, onProgress: (progress: Progress) => void) => AnalysisJob;

/** What is known of the analysis of the open project. */
export interface AnalysisView {
  /** The newest analysis that is ready, maybe of an older network. */
  readonly analysis: Analysis | null;
  readonly analysedNetwork: PolicyNetwork | null;
  readonly state: AnalysisState;
}

export interface AnalysisRunner {
  view(): AnalysisView;
  subscribe(listener: () => void): () => void;
  /** Analyse this network. One that is still being computed is stopped: the newest wins. */
  run(network: PolicyNetwork): void;
  stop(): void;
}

/** Keeps one analysis up to date with the network it is given. Knows nothing of workers. */
export const createAnalysisRunner = (start: StartAnalysis): AnalysisRunner => {
  const listeners = new Set<() => void>();
  let view: AnalysisView = {
    analysis: null,
    analysedNetwork: null,
    state: { status: 'computing', progress: null },
  };
  let job: AnalysisJob | null = null;
  let latest: PolicyNetwork | null = null;

  const publish = (change: Partial<AnalysisView>) => {
    view = { ...view, ...change };
    for (const listener of [...listeners]) listener();
  };
  const stop = () => {
    job?.stop();
    job = null;
    latest = null;
  };

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop,
    run: (network) => {
      if (network === latest) return;
      stop();
      latest = network;
      // An undone edit gives a new snapshot; only what was really analysed counts as ready.
      publish({ state: { status: 'computing', progress: null } });
      const started = start(network, (progress) => {
        if (job === started) publish({ state: { status: 'computing', progress } });
      });
      job = started;
      started.result.then(
        (analysis) => {
          if (job !== started) return;
          job = null;
          publish({ analysis, analysedNetwork: network, state: { status: 'ready' } });
        },
        (error: unknown) => {
          if (job !== started) return;
          job = null;
          publish({
            state: { status: 'failed', message: error instanceof Error ? error.message : String(error) },
          });
        },
      );
    },
  };
};
