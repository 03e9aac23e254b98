import { runTask } from '../../src/analysis/parallel/task';
import type { Projection } from '../../src/model/projection';
import { estimateTasks, exactTasks } from './ours';

/** How well estimated betweenness keeps its guarantee. */
export interface TrueError {
  readonly seeds: number;
  /** Seeds for which no actor is further off than the guarantee says. */
  readonly kept: number;
  /** The largest error of any actor, as a share of all pairs: the median and the worst over the seeds. */
  readonly median: number;
  readonly worst: number;
}

/** Estimate betweenness with one seed after the other, and compare with the exact figures. */
export const trueError = (projection: Projection, seeds: number, epsilon: number): TrueError => {
  const { betweenness: exact } = runTask(exactTasks(projection).steps);
  const pairs = (projection.order - 1) * (projection.order - 2);
  const errors = Array.from({ length: seeds }, (_, seed) => {
    const { betweenness } = runTask(estimateTasks(projection, seed).steps[0]!);
    return betweenness.reduce((most, value, v) => Math.max(most, Math.abs(value - exact[v]!) / pairs), 0);
  }).sort((a, b) => a - b);
  return {
    seeds,
    kept: errors.filter((error) => error <= epsilon).length,
    median: errors[Math.floor(seeds / 2)] ?? 0,
    worst: errors.at(-1) ?? 0,
  };
};
