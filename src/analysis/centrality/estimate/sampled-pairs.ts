import type { Adjacency } from '../../../model/projection';
import type { PathDrawer } from './draw-path';
import { stepPaths } from './step-paths';
import { randomStream } from './streams';
import { strengthPaths } from './strength-paths';

/** Shortest paths between random ordered pairs of actors. Passes through `postMessage` as it is. */
export interface SampledPairs {
  readonly adjacency: Adjacency;
  /** The same arcs from their other ends; `adjacency` itself where the graph is undirected. */
  readonly inward: Adjacency;
  readonly lengths: 'steps' | 'strength';
  /** How many pairs. */
  readonly samples: number;
  readonly seed: number;
}

export const drawerOf = ({ adjacency, inward, lengths }: SampledPairs): PathDrawer =>
  (lengths === 'steps' ? stepPaths : strengthPaths)({ along: adjacency, against: inward });

/**
 * Draw `count` ordered pairs of different actors, and one shortest path between each.
 *
 * @param stream which numbers are drawn: the same stream gives the same pairs and paths.
 * @returns how many of the paths run through each actor, ends left out; and the arcs that were looked at.
 */
export const drawPairs = (
  { adjacency, seed }: SampledPairs,
  drawer: PathDrawer,
  stream: number,
  count: number,
): { readonly counts: Float64Array; readonly looked: number } => {
  const order = adjacency.offsets.length - 1;
  const counts = new Float64Array(order);
  const random = randomStream(seed, stream);
  let looked = 0;
  for (let i = 0; i < count; i++) {
    const source = Math.floor(random() * order);
    const other = Math.floor(random() * (order - 1));
    looked += drawer.draw(source, other < source ? other : other + 1, random, counts);
  }
  return { counts, looked };
};

/** A stream that no block of pairs has. */
const PILOT_STREAM = 0x7ffffffe;
const PILOT_PAIRS = 200;

/** Arcs that a whole task would look at, judged from some pairs. The same for the same task. */
export const expectedCost = (task: SampledPairs): number =>
  (drawPairs(task, drawerOf(task), PILOT_STREAM, PILOT_PAIRS).looked / PILOT_PAIRS) * task.samples;
