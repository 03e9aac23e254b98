import { transfer } from 'comlink';
import { type Resample, type RobustnessTask, resample } from '../robustness/robustness';
import { type Block, type PathPart, type PathTask, runBlock } from './task';

/** What a worker of a crew offers, to be exposed with comlink. */
export interface CrewService {
  /** Take up shortest paths; the blocks asked for from now on are of this task. */
  beginPaths(task: PathTask): void;
  block(block: Block): PathPart;
  /** Take up a resampling; the resamples asked for from now on are of this task. */
  beginResampling(task: RobustnessTask): void;
  resample(number: number): Resample;
}

const begun = <Task>(task: Task | null): Task => {
  if (task === null) throw new Error('Work was asked for before a task was begun.');
  return task;
};

/** One worker's part: the task stays with it, jobs come and go. */
export const createCrewService = (): CrewService => {
  let paths: PathTask | null = null;
  let resampling: RobustnessTask | null = null;
  return {
    beginPaths: (task) => {
      paths = task;
    },
    block: (block) => {
      const part = runBlock(begun(paths), block);
      // Handed over, not copied: a part is as large as the network has actors.
      return transfer(
        part,
        Object.values(part).map(({ buffer }) => buffer),
      );
    },
    beginResampling: (task) => {
      resampling = task;
    },
    resample: (number) => resample(begun(resampling), number),
  };
};
