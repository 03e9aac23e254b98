import { startTransition, useCallback, useEffect, useState } from 'react';
import type { ImportOptions } from '../../import';
import { createReviewClient, type ReviewClient } from '../worker/review-client';
import type { ReviewDigest } from '../worker/review-digest';
import { chosen, type ReadingChoices } from './choices';

export interface Reading {
  /** What came of the newest choices; the digest before while they are being applied. */
  readonly digest: ReviewDigest | null;
  readonly busy: boolean;
  /** Share read, 0 to 1. */
  readonly done: number;
  /** Why the reading itself broke. */
  readonly fault: string | null;
  /** Did the person stop it? */
  readonly stopped: boolean;
  readonly client: ReviewClient | null;
  stop(): void;
  again(): void;
}

type State = Pick<Reading, 'digest' | 'busy' | 'done' | 'fault' | 'stopped'>;

const FIRST: State = { digest: null, busy: true, done: 0, fault: null, stopped: false };

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
    tell({ busy: true, done: 0, fault: null, stopped: false });
    const plan = files.map(({ name }) => chosen(name, choices));
    client
      .read(plan, options, (done) => tell({ done }))
      .then(
        // In slices, so that the page answers while many questions and rows are being drawn.
        (digest) => startTransition(() => tell({ digest, busy: false })),
        (error: unknown) => {
          tell({ digest: null, busy: false, fault: error instanceof Error ? error.message : String(error) });
        },
      );
    return () => {
      stale = true;
    };
  }, [client, files, choices, options]);

  const stop = useCallback(() => {
    client?.stop();
    setState((before) => ({ ...before, busy: false, stopped: true }));
  }, [client]);
  const again = useCallback(() => setClient(createReviewClient(files)), [files]);
  return { ...state, client, stop, again };
};
