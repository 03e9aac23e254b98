import { NETWORK_FUNCTIONS, type NetworkFunction } from '../../model/vocabulary';
import type { AnalysisContext } from '../context';
import type { FunctionResult, FunctionsResult } from '../result';
import { countLower } from './lower-share';
import { QUANTITIES, type Quantities } from './quantities';

export { compareFunctions, type FunctionComparison } from './compare';

const FUNCTIONS = Object.keys(NETWORK_FUNCTIONS) as NetworkFunction[];

/**
 * How far the structure of the network shows each of the six functions: a structural indicator, to be confirmed
 * in the room.
 *
 * A score is the mean of three lower-shares. The lower-share of an actor in a quantity is the share of the
 * other actors whose value is strictly lower; 0 where its own value is 0; values within 1e-9 of each other
 * (relative) are equal. With P the projection, and I, S, R its ties that carry information, support, resources:
 *
 * - convenor: undirected betweenness on P; brokerage on P except as coordinator; diversity of the neighbours'
 *   kinds on P;
 * - filter: in-degree on I; its share of in- and out-degree; gatekeeper brokerage on I;
 * - amplifier: actors reached in at most two steps along I; those of another kind; added audience on I;
 * - facilitator: out-degree, out-strength and kinds served on S; investor: the same on R;
 * - community-builder: core number, within-community degree z-score and local clustering on undirected P.
 *
 * An actor is tagged with a function when its score is at least `choice.tagThreshold` and all three quantities
 * are above 0. Tags stand by falling score, equal ones in the order of the vocabulary.
 */
export const computeFunctions = (context: AnalysisContext): FunctionsResult => {
  const byFunction = Object.fromEntries(
    FUNCTIONS.map((name) => [name, score(QUANTITIES[name](context))]),
  ) as Record<NetworkFunction, FunctionResult>;
  const tags = context.network.stakeholders.map((_, actor) =>
    FUNCTIONS.filter((name) => isTagged(byFunction[name], actor, context.choice.tagThreshold)).sort(
      (a, b) => byFunction[b].scores[actor]! - byFunction[a].scores[actor]!,
    ),
  );
  return { byFunction, tags };
};

const score = ({ values, evidence }: Quantities): FunctionResult => {
  const others = Math.max(1, values[0].length - 1);
  const lower = [countLower(values[0]), countLower(values[1]), countLower(values[2])] as const;
  // From the counts, not from the shares: a score of exactly 0.8 must come out as 0.8.
  const scores = lower[0].map((count, v) => (count + lower[1][v]! + lower[2][v]!) / (3 * others));
  const shareOf = (counts: Float64Array) => counts.map((count) => count / others);
  return {
    scores,
    quantities: values,
    lowerShares: [shareOf(lower[0]), shareOf(lower[1]), shareOf(lower[2])],
    evidence: Array.from(scores, (s, actor) => (s > 0 ? evidence(actor) : '')),
  };
};

const isTagged = ({ scores, quantities }: FunctionResult, actor: number, threshold: number): boolean =>
  scores[actor]! >= threshold && quantities.every((values) => values[actor]! > 0);
