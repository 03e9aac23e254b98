import { layout } from './layout';
import type { LayoutAnswer, LayoutRequest } from './request';

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage(message: LayoutAnswer): void;
}

/** More often than this, frames only keep the page busy. Milliseconds. */
const frameEvery = (actors: number): number => (actors <= 600 ? 60 : 1_500);

const scope = self as unknown as Scope;

scope.onmessage = ({ data }) => {
  const steps = layout(data);
  const pause = frameEvery(data.ids.length);
  let last = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      scope.postMessage({ what: 'done', arranged: step.value });
      return;
    }
    if (step.value !== null && performance.now() - last >= pause) {
      last = performance.now();
      scope.postMessage({ what: 'frame', arranged: step.value });
    }
  }
};
