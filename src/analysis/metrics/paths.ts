import { correctedCloseness, normalisedBetweenness } from '../centrality/shortest-paths';
import { type Metric, ok } from './declaration';

const BETWEENNESS = 'Freeman 1977, Sociometry 40; computed after Brandes 2001, J. Math. Sociology 25';
const CLOSENESS = 'Wasserman & Faust 1994, Social Network Analysis';
const HARMONIC = 'Marchiori & Latora 2000, Physica A 285';
const PATHS = 'shortest paths';

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
    compute: (context) => ok(context.paths().betweenness),
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
    compute: (context) => ok(normalisedBetweenness(context.paths().betweenness)),
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
    compute: (context) => ok(context.betweennessByStrength()),
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
    compute: (context) => ok(context.undirectedBetweenness()),
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
    compute: (context) => ok(correctedCloseness(context.paths().reachedIn, context.paths().distanceIn)),
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
    compute: (context) => ok(correctedCloseness(context.paths().reachedOut, context.paths().distanceOut)),
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
    compute: (context) => ok(context.paths().harmonicIn),
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
    compute: (context) => ok(context.paths().harmonicOut),
  },
] as const satisfies readonly Metric[];
