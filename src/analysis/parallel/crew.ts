import type { PathSums } from '../centrality/shortest-paths';
import { type Block, blocksOf, type PathPart, type PathTask, PathTotal } from './task';

/** Somebody who computes blocks of a task: a worker of the browser, or a thread of Node. */
export interface PathWorker {
  /** Take up a task; the blocks asked for from now on are of it. */
  begin(task: PathTask): Promise<void>;
  block(block: Block): Promise<PathPart>;
  /** Nothing more will be asked. Ends at once, whatever is being computed. */
  dismiss(): void;
}

/**
 * A task, its blocks given out to whoever is free. The sums are the same to the last bit as those of `runTask`,
 * however many workers there are and in whatever order they finish.
 *
 * Rejects when a worker fails; the others should then be dismissed too.
 */
export const runInCrew = async (
  task: PathTask,
  crew: readonly PathWorker[],
  onShare: (share: number) => void = () => {},
): Promise<PathSums> => {
  const order = task.adjacency.offsets.length - 1;
  const blocks = blocksOf(order);
  const total = new PathTotal(order);
  // Parts that came before one that is still being computed.
  const early = new Map<number, PathPart>();
  let given = 0;
  let added = 0;
  let done = 0;
  const work = async (worker: PathWorker): Promise<void> => {
    if (given >= blocks.length) return;
    await worker.begin(task);
    while (given < blocks.length) {
      const number = given++;
      const block = blocks[number]!;
      early.set(number, await worker.block(block));
      for (let part = early.get(added); part !== undefined; part = early.get(added)) {
        total.add(part);
        early.delete(added++);
      }
      done += block.to - block.from;
      onShare(done / order);
    }
  };
  await Promise.all(crew.map(work));
  return total.sums;
};
