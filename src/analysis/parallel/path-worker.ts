import { transfer } from 'comlink';
import { type Block, type PathPart, type PathTask, runBlock } from './task';

/** What a worker for shortest paths offers, to be exposed with comlink. */
export interface PathService {
  begin(task: PathTask): void;
  block(block: Block): PathPart;
}

/** One worker's part: the task stays with it, blocks come and go. */
export const createPathService = (): PathService => {
  let task: PathTask | null = null;
  return {
    begin: (next) => {
      task = next;
    },
    block: (block) => {
      if (task === null) throw new Error('A block was asked for before a task was begun.');
      const part = runBlock(task, block);
      // Handed over, not copied: a part is as large as the network has actors.
      return transfer(
        part,
        Object.values(part).map(({ buffer }) => buffer),
      );
    },
  };
};
