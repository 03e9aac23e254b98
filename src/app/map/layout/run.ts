import { layout } from './layout';
import type { Arranged, LayoutAnswer, LayoutRequest } from './request';

export interface LayoutListener {
  /** Places on the way. */
  frame(arranged: Arranged): void;
  done(arranged: Arranged): void;
}

/** Without a worker, the page gets a turn after this long. Milliseconds. */
const TURN = 12;

/** Started before there is anything to lay out: starting takes as long as laying out a small network. */
let waiting: Worker | null = null;

const newWorker = (): Worker =>
  new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });

/** Have a worker at hand for the next layout. */
export const readyLayout = (): void => {
  if (waiting !== null) return;
  try {
    waiting = newWorker();
    waiting.onerror = (event) => {
      event.preventDefault();
      waiting = null;
    };
  } catch {
    // Layouts run in the page then.
  }
};

/**
 * Lay out in a worker; where none can be started, in the page, in short turns. Calls nothing after the answer,
 * a function that gives the layout up, was called.
 */
export const runLayout = (request: LayoutRequest, listener: LayoutListener): (() => void) => {
  let cancel = () => {};
  const inPage = () => {
    cancel = runInPage(request, listener);
  };
  try {
    const worker = waiting ?? newWorker();
    waiting = null;
    cancel = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.what === 'done') worker.terminate();
      listener[data.what](data.arranged);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      inPage();
    };
    worker.postMessage(request);
  } catch {
    inPage();
  }
  return () => cancel();
};

const runInPage = (request: LayoutRequest, listener: LayoutListener): (() => void) => {
  const steps = layout(request);
  let timer = 0;
  const turn = () => {
    const end = performance.now() + TURN;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) {
      listener.done(step.value);
      return;
    }
    if (step.value !== null) listener.frame(step.value);
    timer = window.setTimeout(turn);
  };
  timer = window.setTimeout(turn);
  return () => window.clearTimeout(timer);
};
