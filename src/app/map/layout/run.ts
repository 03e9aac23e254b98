import type { Positions } from '../renderer';
import { layout } from './layout';
import type { LayoutAnswer, LayoutRequest } from './request';

export interface LayoutListener {
  /** Places on the way. */
  frame(positions: Positions): void;
  done(positions: Positions): void;
}

/** Without a worker, the page gets a turn after this long. Milliseconds. */
const TURN = 12;

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
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    cancel = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.what === 'done') worker.terminate();
      listener[data.what](data.positions);
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
    listener.frame(step.value);
    timer = window.setTimeout(turn);
  };
  timer = window.setTimeout(turn);
  return () => window.clearTimeout(timer);
};
