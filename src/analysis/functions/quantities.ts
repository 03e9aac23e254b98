import type { NetworkFunction } from '../../model/vocabulary';
import { degreesOf, strengthsOf } from '../centrality/degrees';
import type { AnalysisContext } from '../context';
import { neighbourKinds } from '../structure/kind-diversity';
import { addedAudience, twoStepReach } from './audience';
import { describe } from './evidence';
import { withinCommunity } from './within-community';

/** The three quantities whose lower-shares make a score, and the words for them. */
export interface Quantities {
  /** One value an actor each, none below 0. */
  readonly values: readonly [Float64Array, Float64Array, Float64Array];
  /** One plain sentence on an actor, numbered as in the network. */
  readonly evidence: (actor: number) => string;
}

const convenor = (context: AnalysisContext): Quantities => {
  const betweenness = context.undirectedBetweenness();
  const { itinerant, gatekeeper, representative, liaison } = context.brokerage();
  const open = itinerant.map((count, v) => count + gatekeeper[v]! + representative[v]! + liaison[v]!);
  const { diversity, distinct } = context.neighbourKinds();
  const n = context.projection.order;
  const pairs = ((n - 1) * (n - 2)) / 2;
  return {
    values: [betweenness, open, diversity],
    evidence: (v) => describe.convenor(pairs === 0 ? 0 : betweenness[v]! / pairs, open[v]!, distinct[v]!),
  };
};

const filter = (context: AnalysisContext): Quantities => {
  const information = context.carrying('information');
  const inDegree = degreesOf(information.in);
  const outDegree = degreesOf(information.out);
  const inward = inDegree.map((count, v) => (count === 0 ? 0 : count / (count + outDegree[v]!)));
  const { gatekeeper } = context.brokerageOn(information);
  return {
    values: [inDegree, inward, gatekeeper],
    evidence: (v) => describe.filter(inDegree[v]!, outDegree[v]!, gatekeeper[v]!),
  };
};

const amplifier = (context: AnalysisContext): Quantities => {
  const information = context.carrying('information');
  const { reached, ofOtherKind } = twoStepReach(information, context.kinds);
  const added = addedAudience(information);
  return {
    values: [reached, ofOtherKind, added],
    evidence: (v) => describe.amplifier(reached[v]!, ofOtherKind[v]!, added[v]!),
  };
};

const communityBuilder = (context: AnalysisContext): Quantities => {
  const core = context.coreNumbers();
  const { neighbours, score } = withinCommunity(context.projection.undirected, context.communities());
  const clustering = context.clustering();
  return {
    values: [core, score, clustering],
    evidence: (v) => describe.communityBuilder(core[v]!, neighbours[v]!, score[v]!, clustering[v]!),
  };
};

/** Facilitators give support, investors give money; both are measured alike. */
const giver =
  (carries: 'support' | 'resource', sentence: typeof describe.facilitator) =>
  (context: AnalysisContext): Quantities => {
    const { out } = context.carrying(carries);
    const degree = degreesOf(out);
    const strength = strengthsOf(out);
    const kinds = neighbourKinds(out, context.kinds).distinct;
    return {
      values: [degree, strength, kinds],
      evidence: (v) => sentence(degree[v]!, strength[v]!, kinds[v]!),
    };
  };

/** How each function is measured. The definitions stand in the documentation of `computeFunctions`. */
export const QUANTITIES: Readonly<Record<NetworkFunction, (context: AnalysisContext) => Quantities>> = {
  convenor,
  filter,
  amplifier,
  facilitator: giver('support', describe.facilitator),
  'community-builder': communityBuilder,
  investor: giver('resource', describe.investor),
};
