import { type Crew, robustnessInCrew } from '../analysis/parallel/crew';
import {
  type Robustness,
  type RobustnessOptions,
  type RobustnessTask,
  resample,
  robustnessOf,
} from '../analysis/robustness/robustness';
import type { ParsedArguments } from './arguments';
import { done, type Result } from './failure';
import type { Io } from './io';
import { progressDisplay } from './progress';
import { share, wholeNumber } from './values';

/** More resamples than this take memory and say nothing more. */
const MOST_RESAMPLES = 10_000;

/** How sure the ranks are is asked for by `--resamples`; `null` where it is not. */
export const robustnessOptions = (parsed: ParsedArguments): Result<RobustnessOptions | null> => {
  const resamples = wholeNumber(parsed, 'resamples', 0, MOST_RESAMPLES);
  if (!resamples.ok) return resamples;
  const drop = share(parsed, 'drop');
  if (!drop.ok) return drop;
  const top = wholeNumber(parsed, 'top', 1);
  if (!top.ok) return top;
  if (!resamples.value) return done(null);
  return done({
    resamples: resamples.value,
    ...(drop.value === undefined ? {} : { drop: drop.value }),
    ...(top.value === undefined ? {} : { top: top.value }),
  });
};

/** Resample, with progress for the person. The answer is the same however many are hired. */
export const resampleShown = async (
  task: RobustnessTask,
  hire: () => Crew,
  io: Io,
  quiet: boolean,
): Promise<Robustness> => {
  const display = progressDisplay(io, quiet);
  const show = (share: number) => display.show({ stage: 'robustness', done: share });
  const crew = hire();
  try {
    return crew.length === 0
      ? await robustnessOf(task, [async (number) => resample(task, number)], show)
      : await robustnessInCrew(task, crew, show);
  } finally {
    for (const worker of crew) worker.dismiss();
    display.end();
  }
};
