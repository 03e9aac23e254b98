import { closenessError } from '../centrality/estimate/closeness-error';
import { correctedCloseness, normalisedBetweenness } from '../centrality/shortest-paths';
import type { AnalysisContext } from '../context';
import type { Pass } from '../parallel/needed';
import type { MetricResult } from '../result';
import { type Metric, okOrEstimated } from './declaration';

const BETWEENNESS = 'Freeman 1977, Sociometry 40; computed after Brandes 2001, J. Math. Sociology 25';
const CLOSENESS = 'Wasserman & Faust 1994, Social Network Analysis';
const HARMONIC = 'Marchiori & Latora 2000, Physica A 285';
const PATHS = 'shortest paths';

/** Betweenness of a pass. `pairs`: what stands for a share of 1, of the (n - 1)(n - 2) ordered pairs of others. */
const betweenness = (
  context: AnalysisContext,
  pass: Pass,
  values: Float64Array,
  pairs = (n: number): number => (n - 1) * (n - 2),
): MetricResult =>
  okOrEstimated(values, context.estimateOf(pass), (share) => share * pairs(context.projection.order));

const closeness = (context: AnalysisContext, reached: Float64Array, distance: Float64Array): MetricResult =>
  okOrEstimated(correctedCloseness(reached, distance), context.estimateOf('distances'), (share) =>
    closenessError(reached, distance, context.longestDistance(), share),
  );

const harmonic = (context: AnalysisContext, values: Float64Array): MetricResult =>
  okOrEstimated(values, context.estimateOf('distances'), (share) => share * context.projection.order);

/** Where an actor stands on the shortest paths. */
export const PATH_METRICS = [
  {
    key: 'betweenness',
    label: 'Betweenness',
    plain: 'How often the shortest way between two others, along the arrows, runs through this actor.',
    definition:
      'Sum over ordered pairs of others of the share of their shortest directed paths that run through the actor; unweighted, end points excluded, not normalised.',
    source: BETWEENNESS,
    unit: PATHS,
    range: '0 to (n - 1)(n - 2)',
    format: 'decimal',
    compute: (context) => betweenness(context, 'directed', context.paths().betweenness),
  },
  {
    key: 'betweenness_normalised',
    label: 'Betweenness share',
    plain: 'Betweenness as a share of the most that is possible in a network of this size.',
    definition: 'Betweenness divided by (n - 1)(n - 2); 0 in a network of fewer than three actors.',
    source: BETWEENNESS,
    unit: 'share',
    range: '0 to 1',
    format: 'decimal',
    compute: (context) =>
      betweenness(context, 'directed', normalisedBetweenness(context.paths().betweenness), () => 1),
  },
  {
    key: 'betweenness_strength',
    label: 'Betweenness by strength',
    plain: 'Betweenness where strong ties make short ways.',
    definition:
      'As betweenness, the length of an arc being 1 / strength; lengths within 1e-10 of each other (relative) are equal.',
    source: `${BETWEENNESS}; lengths after Newman 2001, Physical Review E 64`,
    unit: PATHS,
    range: '0 to (n - 1)(n - 2)',
    format: 'decimal',
    compute: (context) => betweenness(context, 'weighted', context.betweennessByStrength()),
  },
  {
    key: 'betweenness_undirected',
    label: 'Betweenness, no arrows',
    plain: 'How often the shortest way between two others runs through this actor, whatever the arrows.',
    definition: 'Betweenness on the undirected projection, unweighted, each pair of others counted once.',
    source: BETWEENNESS,
    unit: PATHS,
    range: '0 to (n - 1)(n - 2) / 2',
    format: 'decimal',
    compute: (context) =>
      betweenness(context, 'undirected', context.undirectedBetweenness(), (n) => ((n - 1) * (n - 2)) / 2),
  },
  {
    key: 'closeness_in',
    label: 'Closeness in',
    plain: 'How few steps others need to reach this actor along the arrows.',
    definition:
      '(r / sum of distances) * (r / (n - 1)), with r the others that reach the actor and their distances to it; 0 where nobody does.',
    source: CLOSENESS,
    unit: 'share',
    range: '0 to 1',
    format: 'decimal',
    compute: (context) => closeness(context, context.paths().reachedIn, context.paths().distanceIn),
  },
  {
    key: 'closeness_out',
    label: 'Closeness out',
    plain: 'How few steps this actor needs to reach others along the arrows.',
    definition:
      '(r / sum of distances) * (r / (n - 1)), with r the others that the actor reaches and the distances to them; 0 where it reaches nobody.',
    source: CLOSENESS,
    unit: 'share',
    range: '0 to 1',
    format: 'decimal',
    compute: (context) => closeness(context, context.paths().reachedOut, context.paths().distanceOut),
  },
  {
    key: 'harmonic_in',
    label: 'Harmonic closeness in',
    plain: 'How many others are near, on the way to this actor; the near ones count more.',
    definition: 'Sum over others of 1 / distance to the actor; 0 for those that do not reach it.',
    source: HARMONIC,
    unit: 'actors',
    range: '0 to n - 1',
    format: 'decimal',
    compute: (context) => harmonic(context, context.paths().harmonicIn),
  },
  {
    key: 'harmonic_out',
    label: 'Harmonic closeness out',
    plain: 'How many others are near, on the way from this actor; the near ones count more.',
    definition: 'Sum over others of 1 / distance from the actor; 0 for those that it does not reach.',
    source: HARMONIC,
    unit: 'actors',
    range: '0 to n - 1',
    format: 'decimal',
    compute: (context) => harmonic(context, context.paths().harmonicOut),
  },
] as const satisfies readonly Metric[];
