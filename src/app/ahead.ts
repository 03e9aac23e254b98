import { readyTasks } from './worker/client';

/** What a person does first who is about to open something. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'dragenter'] as const;

/**
 * Fetches the code of an open project, and starts the workers that read and lay out. What cannot be fetched is
 * asked for again, and reported, where it is needed.
 */
const fetchAhead = (): void => {
  readyTasks();
  const code = [
    import('./map/layout/run').then(({ readyLayout }) => readyLayout()),
    import('../project'),
    import('./workspace/WorkspacePage'),
    import('./legend'),
    import('./exploring'),
    import('./map'),
    import('./map/sigma/sigma-renderer'),
  ];
  void Promise.allSettled(code);
};

/**
 * Gets ready to show a project at the first sign of somebody being there, so that a project opens without a row of
 * downloads; a page that nobody touches loads nothing more.
 *
 * @returns stops waiting for a sign.
 */
export const fetchAheadAtFirstSign = (): (() => void) => {
  const stop = new AbortController();
  const act = (): void => {
    stop.abort();
    fetchAhead();
  };
  for (const sign of SIGNS) window.addEventListener(sign, act, { signal: stop.signal, passive: true });
  return () => stop.abort();
};
