import type { Adjacency } from '../../model/projection';
import { breadthFirstPass } from '../centrality/breadth-first';
import { weightedPass } from '../centrality/dijkstra';
import { distancesFrom, SOURCES_AT_ONCE } from '../centrality/estimate/many-sources';
import { drawerOf, drawPairs, type SampledPairs } from '../centrality/estimate/sampled-pairs';
import { emptyPathSums, type PathSums } from '../centrality/shortest-paths';

/** Shortest paths from every actor. */
export interface EverySource {
  readonly adjacency: Adjacency;
  /** Every arc is one step, or 1 / strength long. */
  readonly lengths: 'steps' | 'strength';
}

/** Distances in steps from some actors, or all, to everyone, and back. */
export interface SampledDistances {
  readonly adjacency: Adjacency;
  /** The same arcs from their other ends. */
  readonly inward: Adjacency;
  /** Each once. */
  readonly pivots: Int32Array;
  /** No distance is longer than this. */
  readonly longest: number;
}

/** What a crew computes in blocks. Passes through `postMessage` as it is. */
export type PathTask = EverySource | SampledPairs | SampledDistances;

/** What the paths from some sources, or from all, add up to: those sums that the task has. */
export type PathPart = { readonly [Sum in keyof PathSums]?: PathSums[Sum] };

/** Some sources, pairs or pivots of a task: from the first one up to the last one, exclusive. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** Enough for a bar that moves, and for workers that finish together. */
const BLOCKS = 64;
const FEWEST_SOURCES = 32;

/**
 * Sources, pairs or pivots in blocks. They depend on their number and on nothing else: the sums of the blocks are
 * added up in order, so that the figures are the same to the last bit however many workers there are.
 *
 * @param unit blocks are made of so many, the last one apart.
 */
export const blocksOf = (count: number, unit = 1): readonly Block[] => {
  const size = unit * Math.ceil(Math.max(FEWEST_SOURCES, count / BLOCKS) / unit);
  const blocks: Block[] = [];
  for (let from = 0; from < count; from += size) blocks.push({ from, to: Math.min(count, from + size) });
  return blocks;
};

const orderOf = ({ adjacency }: PathTask): number => adjacency.offsets.length - 1;

/** The blocks of a task, in the order in which their parts are added up. */
export const blocksOfTask = (task: PathTask): readonly Block[] => {
  if ('samples' in task) return blocksOf(task.samples);
  return 'pivots' in task ? blocksOf(task.pivots.length, SOURCES_AT_ONCE) : blocksOf(orderOf(task));
};

export const runBlock = (task: PathTask, block: Block): PathPart => {
  if ('samples' in task) {
    // A block begins where no other does, so that its first pair is a number for it.
    return { betweenness: drawPairs(task, drawerOf(task), block.from, block.to - block.from).counts };
  }
  if ('pivots' in task) return distancesOf(task, block);
  const { adjacency, lengths } = task;
  return lengths === 'steps'
    ? breadthFirstPass(adjacency, block)
    : { betweenness: weightedPass(adjacency, block) };
};

const distancesOf = ({ adjacency, inward, pivots }: SampledDistances, { from, to }: Block): PathPart => {
  const some = pivots.subarray(from, to);
  const there = distancesFrom(adjacency, inward, some);
  const back = distancesFrom(inward, adjacency, some);
  return {
    reachedIn: there.reached,
    distanceIn: there.distance,
    harmonicIn: there.harmonic,
    reachedOut: back.reached,
    distanceOut: back.distance,
    harmonicOut: back.harmonic,
    eccentricityOut: back.farthest,
  };
};

/** What the sums of a task stand for in all: pairs for one pair drawn, actors for one pivot. */
const scaleOf = (task: PathTask): number => {
  const order = orderOf(task);
  if ('samples' in task) return task.samples === 0 ? 0 : (order * (order - 1)) / task.samples;
  return 'pivots' in task ? order / task.pivots.length : 1;
};

/** The sums of a task, as its blocks come in, which must be in the order of `blocksOfTask`. */
export class PathTotal {
  readonly #task: PathTask;
  readonly #sums: PathSums;

  constructor(task: PathTask) {
    this.#task = task;
    this.#sums = emptyPathSums(orderOf(task));
  }

  add(part: PathPart): void {
    for (const [name, values] of Object.entries(part) as [keyof PathSums, Float64Array][]) {
      const sum = this.#sums[name];
      const isLargest = name === 'eccentricityOut';
      for (let i = 0; i < sum.length; i++) {
        sum[i] = isLargest ? Math.max(sum[i]!, values[i]!) : sum[i]! + values[i]!;
      }
    }
  }

  /** To be called once, at the end: what has been added up, for all pairs. Sums that the task does not have are 0. */
  finish(): PathSums {
    const scale = scaleOf(this.#task);
    if (scale === 1) return this.#sums;
    for (const [name, sum] of Object.entries(this.#sums) as [keyof PathSums, Float64Array][]) {
      // The longest distance to some is no estimate of the longest distance to all.
      if (name === 'eccentricityOut') sum.fill(Number.NaN);
      else for (let i = 0; i < sum.length; i++) sum[i]! *= scale;
    }
    return this.#sums;
  }
}

/** A whole task, here and now. `onShare` is told the share of it that is done. */
export const runTask = (task: PathTask, onShare?: (share: number) => void): PathSums => {
  const total = new PathTotal(task);
  const blocks = blocksOfTask(task);
  for (const block of blocks) {
    total.add(runBlock(task, block));
    onShare?.(block.to / blocks.at(-1)!.to);
  }
  return total.finish();
};
