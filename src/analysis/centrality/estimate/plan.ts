import type { Adjacency } from '../../../model/projection';
import type { PathTask, SampledDistances } from '../../parallel/task';
import type { AnalysisChoice, Estimate } from '../../result';
import { arcLengths } from '../dijkstra';
import { drawPivots } from './pivots';
import { pathSamples, pivotSamples } from './sample-size';
import { expectedCost, type SampledPairs } from './sampled-pairs';
import { vertexDiameterBound } from './vertex-diameter';

/** When and how well figures are estimated. */
export type EstimateChoice = Pick<AnalysisChoice, 'exact' | 'estimateFrom' | 'epsilon' | 'delta' | 'seed'>;

/** Estimates that cost more than this share of the exact figures are not worth their error. */
const WORTHWHILE = 0.5;

/** The longest arc's length over the shortest one's. */
const lengthRatio = (adjacency: Adjacency): number => {
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const length of arcLengths(adjacency)) {
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  return longest / shortest;
};

/**
 * Betweenness from random pairs, so many that as a share of the (n - 1)(n - 2) ordered pairs of others it is within
 * `epsilon` for every actor with probability 1 - `delta`; more than two actors. `null` where ways are so long that
 * this is hardly faster than all paths.
 */
export const sampledPairs = (
  adjacency: Adjacency,
  inward: Adjacency,
  lengths: 'steps' | 'strength',
  { epsilon, delta, seed }: EstimateChoice,
): SampledPairs | null => {
  const order = adjacency.offsets.length - 1;
  const longest = vertexDiameterBound(adjacency, inward, lengths === 'steps' ? 1 : lengthRatio(adjacency));
  // The sample speaks of all n (n - 1) ordered pairs, of which those that begin or end at an actor never count.
  const samples = pathSamples(longest, (epsilon * (order - 2)) / order, delta);
  const task = { adjacency, inward, lengths, samples, seed };
  return expectedCost(task) < WORTHWHILE * order * adjacency.targets.length ? task : null;
};

/**
 * Closeness and harmonic closeness from random actors, so many that the shares that they are made from are within
 * `epsilon` for every actor with probability 1 - `delta`. Where that takes all actors the figures are exact.
 */
export const sampledDistances = (
  adjacency: Adjacency,
  inward: Adjacency,
  { epsilon, delta, seed }: EstimateChoice,
): SampledDistances => {
  const order = adjacency.offsets.length - 1;
  const pivots = drawPivots(order, pivotSamples(order, epsilon, delta), seed);
  return { adjacency, inward, pivots, longest: vertexDiameterBound(adjacency, inward) - 1 };
};

/** How far the shares behind the sums of a task may be off, from 0 to 1; `null` where they are exact. */
export const estimateOf = (task: PathTask, { epsilon, delta }: EstimateChoice): Estimate | null => {
  const order = task.adjacency.offsets.length - 1;
  const samples = 'samples' in task ? task.samples : 'pivots' in task ? task.pivots.length : 0;
  if (samples === 0 || ('pivots' in task && samples === order)) return null;
  return { error: epsilon, confidence: 1 - delta, samples };
};
