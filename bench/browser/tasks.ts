import type { Browser, Page } from 'playwright-core';

/** A task of the page's main thread. Milliseconds; `start` on the page's clock. */
export interface Task {
  readonly start: number;
  readonly wall: number;
  /** Processor time: what the task itself took, however busy the machine was. */
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, like `dur` and `tdur`. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own time. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly detail?: string } };
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'];
const MARK = 'bench-clock';
const RUN_TASK = 'RunTask';
/** Shorter tasks hold nobody up. Milliseconds. */
const SHORTEST = 10;

/** Notes the tasks of the page's main thread until the answer is called. One page of a browser at a time. */
export const traceTasks = async (browser: Browser, page: Page): Promise<() => Promise<Task[]>> => {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((name) => {
    performance.mark(name, { detail: performance.now() });
  }, MARK);
  return async () => {
    const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
    const events: readonly TraceEvent[] = trace.traceEvents;
    const mark = events.find(({ name }) => name === MARK);
    if (mark === undefined) throw new Error('The trace has lost its clock.');
    const zero = mark.ts / 1000 - Number(mark.args.data?.detail);
    return events
      .filter(({ name, pid, tid }) => name === RUN_TASK && pid === mark.pid && tid === mark.tid)
      .map(({ ts, dur = 0, tdur = 0 }) => ({
        start: ts / 1000 - zero,
        wall: dur / 1000,
        processor: tdur / 1000,
      }))
      .filter(({ wall }) => wall >= SHORTEST)
      .sort((a, b) => a.start - b.start);
  };
};

/** The longest of the tasks that ended between two times of the page, by the clock and by processor time. */
export const longestOf = (
  tasks: readonly Task[],
  from: number,
  to = Number.MAX_VALUE,
): Omit<Task, 'start'> => {
  const within = tasks.filter(({ start, wall }) => start + wall >= from && start + wall < to);
  const most = (value: (task: Task) => number) =>
    within.reduce((found, task) => Math.max(found, value(task)), 0);
  return { wall: most((task) => task.wall), processor: most((task) => task.processor) };
};
