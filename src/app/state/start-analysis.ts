import { proxy, type Remote, transfer, wrap } from 'comlink';
import type { AnalysisWorker } from '../../analysis/worker';
import type { PolicyNetwork } from '../../model/network';
import type { StartAnalysis } from './analysis-runner';

interface Hired {
  readonly worker: Worker;
  readonly remote: Remote<AnalysisWorker>;
  /** Workers that take part in the shortest paths. Hired with the first network that is large. */
  crew: readonly Worker[];
  busy: boolean;
}

/** More workers than this bring little, and each holds the network once more. */
const MOST_WORKERS = 8;
/** Actors times ties from which on a crew is worth its start. */
const LARGE = 5_000_000;

const hire = (): Hired => {
  const worker = new Worker(new URL('../../analysis/worker.ts', import.meta.url), { type: 'module' });
  return { worker, remote: wrap<AnalysisWorker>(worker), crew: [], busy: false };
};

const hireCrew = (): readonly Worker[] => {
  // One core is left to the page, which draws meanwhile. A crew of one would only do what the analysis can.
  const size = Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1);
  return Array.from(
    { length: size < 2 ? 0 : size },
    () => new Worker(new URL('../worker/crew.worker.ts', import.meta.url), { type: 'module' }),
  );
};

/** A line to a worker of the crew; this end of it goes to the analysis. */
const lineTo = (worker: Worker): MessagePort => {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(null, [port2]);
  return port1;
};

const isLarge = ({ stakeholders, relationships }: PolicyNetwork): boolean =>
  stakeholders.length * relationships.length > LARGE;

/**
 * Start analyses in a worker, and large ones in several. An idle worker is used again; one that is still computing
 * is terminated when its job is stopped, because a computation cannot hear us while it runs.
 */
export const analysisInWorker = (): { readonly start: StartAnalysis; dispose(): void } => {
  let hired: Hired | null = null;
  const dismiss = () => {
    hired?.worker.terminate();
    for (const worker of hired?.crew ?? []) worker.terminate();
    hired = null;
  };
  const start: StartAnalysis = (network, onProgress) => {
    if (hired?.busy) dismiss();
    hired ??= hire();
    const mine = hired;
    mine.busy = true;
    if (mine.crew.length === 0 && isLarge(network)) mine.crew = hireCrew();
    const broken = new Promise<never>((_, reject) => {
      for (const worker of [mine.worker, ...mine.crew]) {
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message || 'The analysis could not be started.'));
        };
      }
    });
    const lines = mine.crew.map(lineTo);
    const result = Promise.race([
      mine.remote.analyse(network, {}, proxy(onProgress), transfer(lines, lines)),
      broken,
    ]).then(
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
