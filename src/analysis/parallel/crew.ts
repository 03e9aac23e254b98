import type { PathSums } from '../centrality/shortest-paths';
import { type Resample, type Robustness, type RobustnessTask, robustnessOf } from '../robustness/robustness';
import { shareOut } from './share-out';
import { type Block, blocksOfTask, type PathPart, type PathTask, PathTotal } from './task';

/** Somebody who computes parts of a large task: a worker of the browser, or a thread of Node. See `CrewService`. */
export interface CrewWorker {
  beginPaths(task: PathTask): Promise<void>;
  block(block: Block): Promise<PathPart>;
  beginResampling(task: RobustnessTask): Promise<void>;
  resample(number: number): Promise<Resample>;
  /** Nothing more will be asked. Ends at once, whatever is being computed. */
  dismiss(): void;
}

export type Crew = readonly CrewWorker[];

/**
 * A task, its blocks given out to whoever is free. The sums are the same to the last bit as those of `runTask`,
 * however many workers there are and in whatever order they finish.
 *
 * Rejects when a worker fails; the others should then be dismissed too.
 */
export const runInCrew = async (
  task: PathTask,
  crew: Crew,
  onShare: (share: number) => void = () => {},
): Promise<PathSums> => {
  const blocks = blocksOfTask(task);
  const total = new PathTotal(task);
  if (blocks.length > 0) await Promise.all(crew.map((worker) => worker.beginPaths(task)));
  await shareOut(
    blocks.length,
    crew.map((worker) => (job) => worker.block(blocks[job]!)),
    (part, job) => {
      total.add(part);
      onShare(blocks[job]!.to / blocks.at(-1)!.to);
    },
  );
  return total.finish();
};

/** `robustnessOf` with the resamples given out to a crew. */
export const robustnessInCrew = async (
  task: RobustnessTask,
  crew: Crew,
  onShare?: (share: number) => void,
): Promise<Robustness> => {
  await Promise.all(crew.map((worker) => worker.beginResampling(task)));
  return robustnessOf(
    task,
    crew.map((worker) => (number) => worker.resample(number)),
    onShare,
  );
};
