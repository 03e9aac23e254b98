import { startTransition, useCallback, useEffect, useState } from 'react';
import type { ImportOptions } from '../../import';
import { createReviewClient, type ReviewClient } from '../worker/review-client';
import type { DuplicatePair, ReviewDigest } from '../worker/review-digest';
import { chosen, type ReadingChoices } from './choices';

export interface Reading {
  /** What came of the newest choices; the digest before while they are being applied. */
  readonly digest: ReviewDigest | null;
  readonly busy: boolean;
  /** Share read, 0 to 1. */
  readonly done: number;
  /** Actors that may be one, after the newest search that ended; `null` before the first. */
  readonly pairs: readonly DuplicatePair[] | null;
  /** Are actors with two spellings being sought in what was read? */
  readonly searching: boolean;
  /** Share of the search; `null` as long as it is not worth telling. */
  readonly searched: number | null;
  /** Why the reading itself broke. */
  readonly fault: string | null;
  /** Did the person stop it? */
  readonly stopped: boolean;
  readonly client: ReviewClient | null;
  stop(): void;
  /** Go on without the rest of the search. */
  stopSearch(): void;
  again(): void;
}

type State = Omit<Reading, 'client' | 'stop' | 'stopSearch' | 'again'>;

const FIRST: State = {
  digest: null,
  busy: true,
  done: 0,
  pairs: null,
  searching: false,
  searched: null,
  fault: null,
  stopped: false,
};

/** A search that is over sooner, in milliseconds, is not told of. */
const WORTH_TELLING = 300;

/** Read the files anew, in a worker, whenever the files, the choices or the options change. The newest wins. */
export const useReading = (
  files: readonly File[],
  choices: ReadingChoices,
  options: ImportOptions,
): Reading => {
  const [state, setState] = useState<State>(FIRST);
  const [client, setClient] = useState<ReviewClient | null>(null);
  useEffect(() => setClient(createReviewClient(files)), [files]);
  useEffect(() => () => client?.stop(), [client]);

  useEffect(() => {
    if (client === null) return;
    let stale = false;
    const tell = (change: Partial<State>) => {
      if (!stale) setState((before) => ({ ...before, ...change }));
    };
    tell({ busy: true, done: 0, searching: false, searched: null, fault: null, stopped: false });
    const plan = files.map(({ name }) => chosen(name, choices));
    const failed = (error: unknown) => {
      const fault = error instanceof Error ? error.message : String(error);
      tell({ digest: null, busy: false, searching: false, searched: null, fault });
    };
    const search = () => {
      const start = performance.now();
      client
        .findDuplicates(options.memory?.duplicates ?? [], (searched) => {
          if (performance.now() - start > WORTH_TELLING) tell({ searched });
        })
        .then((pairs) => startTransition(() => tell({ pairs, searching: false, searched: null })), failed);
    };
    client
      .read(plan, options, (done) => tell({ done }))
      .then((digest) => {
        // In slices, so that the page answers while many questions and rows are being drawn.
        startTransition(() => tell({ digest, busy: false, searching: digest.ok }));
        if (digest.ok && !stale) search();
      }, failed);
    return () => {
      stale = true;
    };
  }, [client, files, choices, options]);

  const stop = useCallback(() => {
    client?.stop();
    setState((before) => ({ ...before, busy: false, searching: false, searched: null, stopped: true }));
  }, [client]);
  const stopSearch = useCallback(() => client?.stopDuplicates(), [client]);
  const again = useCallback(() => setClient(createReviewClient(files)), [files]);
  return { ...state, client, stop, stopSearch, again };
};
