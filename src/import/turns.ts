/** What whoever waits for long work may want to know, and say. */
export interface WorkHooks {
  /** How much is done, 0 to 1. */
  progress?(done: number): void;
  /** Asked often. Once it is true, the work stops. */
  cancelled?(): boolean;
}

/** Others get their turn at least this often, in milliseconds. */
const TURN = 40;

/**
 * Carry out work step by step, and let others have their turn in between.
 *
 * @param steps Yields how much is done, 0 to 1, and ends with the result.
 * @returns the result; `undefined` where the work was stopped.
 */
export const inTurns = async <Result>(
  steps: Generator<number, Result, undefined>,
  hooks: WorkHooks = {},
): Promise<Result | undefined> => {
  let turn = performance.now() + TURN;
  for (;;) {
    if (hooks.cancelled?.() === true) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    hooks.progress?.(step.value);
    if (performance.now() < turn) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    turn = performance.now() + TURN;
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
