/** What whoever waits for long work may want to know, and say. */
export interface WorkHooks {
  /** How much is done, 0 to 1. */
  progress?(done: number): void;
  /** Asked often. Once it is true, the work stops. */
  cancelled?(): boolean;
}

/** In a worker, where only messages wait. Milliseconds. */
const TURN = 40;

/**
 * Carry out work step by step, and let others have their turn in between.
 *
 * @param steps Yields how much is done, 0 to 1, and ends with the result.
 * @param every Others get their turn at least this often, in milliseconds.
 * @returns the result; `undefined` where the work was stopped.
 */
export const inTurns = async <Result>(
  steps: Generator<number, Result, undefined>,
  hooks: WorkHooks = {},
  every = TURN,
): Promise<Result | undefined> => {
  let turn = performance.now() + every;
  for (;;) {
    if (hooks.cancelled?.() === true) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    hooks.progress?.(step.value);
    if (performance.now() < turn) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    turn = performance.now() + every;
  }
};

/** The same at one go. */
export const atOnce = <Result>(
  steps: Generator<number, Result, undefined>,
  hooks: WorkHooks = {},
): Result | undefined => {
  for (;;) {
    if (hooks.cancelled?.() === true) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    hooks.progress?.(step.value);
  }
};
