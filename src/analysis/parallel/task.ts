import type { Adjacency } from '../../model/projection';
import { breadthFirstPass } from '../centrality/breadth-first';
import { weightedPass } from '../centrality/dijkstra';
import { emptyPathSums, type PathSums } from '../centrality/shortest-paths';

/** Shortest paths from every actor. Passes through `postMessage` as it is. */
export interface PathTask {
  readonly adjacency: Adjacency;
  /** Every arc is one step, or 1 / strength long. */
  readonly lengths: 'steps' | 'strength';
}

/** What the paths from some sources, or from all, add up to: those sums that the task has. */
export type PathPart = { readonly [Sum in keyof PathSums]?: PathSums[Sum] };

/** Some sources of a task: from the first one up to the last one, exclusive. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** Enough for a bar that moves, and for workers that finish together. */
const BLOCKS = 64;
const FEWEST_SOURCES = 32;

/**
 * The sources of a task in blocks. They depend on the number of actors and on nothing else: the sums of the
 * blocks are added up in order, so that the figures are the same to the last bit however many workers there are.
 */
export const blocksOf = (order: number): readonly Block[] => {
  const size = Math.max(FEWEST_SOURCES, Math.ceil(order / BLOCKS));
  const blocks: Block[] = [];
  for (let from = 0; from < order; from += size) blocks.push({ from, to: Math.min(order, from + size) });
  return blocks;
};

export const runBlock = ({ adjacency, lengths }: PathTask, block: Block): PathPart =>
  lengths === 'steps' ? breadthFirstPass(adjacency, block) : { betweenness: weightedPass(adjacency, block) };

/** The sums of a task, as its blocks come in, which must be in the order of `blocksOf`. */
export class PathTotal {
  readonly #sums: PathSums;

  constructor(order: number) {
    this.#sums = emptyPathSums(order);
  }

  add(part: PathPart): void {
    for (const [name, values] of Object.entries(part) as [keyof PathSums, Float64Array][]) {
      const sum = this.#sums[name];
      for (let i = 0; i < sum.length; i++) sum[i]! += values[i]!;
    }
  }

  /** What has been added up. Sums that the task does not have are 0. */
  get sums(): PathSums {
    return this.#sums;
  }
}

/** A whole task, here and now. `onShare` is told the share of the sources that is done. */
export const runTask = (task: PathTask, onShare?: (share: number) => void): PathSums => {
  const order = task.adjacency.offsets.length - 1;
  const total = new PathTotal(order);
  for (const block of blocksOf(order)) {
    total.add(runBlock(task, block));
    onShare?.(block.to / order);
  }
  return total.sums;
};
