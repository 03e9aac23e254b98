import { type Metric, ok } from './declaration';

const BURT = 'Burt 1992, Structural Holes';
const NO_ARC_OUT = 'for an actor without an outgoing tie';

/** How the surroundings of an actor are built. */
export const STRUCTURE_METRICS = [
  {
    key: 'core',
    label: 'Core number',
    plain: 'How deep it sits in the dense middle of the network.',
    definition:
      'Largest k such that the actor belongs to a part of the undirected projection in which everyone has at least k neighbours.',
    source: 'Seidman 1983, Social Networks 5',
    unit: 'neighbours',
    range: '0 to n - 1',
    format: 'count',
    compute: (context) => ok(context.coreNumbers()),
  },
  {
    key: 'clustering',
    label: 'Clustering',
    plain: 'How many of the pairs of its neighbours know each other.',
    definition:
      'Share of the pairs of neighbours that are neighbours themselves, in the undirected projection; 0 for fewer than two neighbours.',
    source: 'Watts & Strogatz 1998, Nature 393',
    unit: 'share',
    range: '0 to 1',
    format: 'decimal',
    compute: (context) => ok(context.clustering()),
  },
  {
    key: 'constraint',
    label: 'Constraint',
    plain: 'How far its contacts are tied to each other and leave it little room; low means free.',
    definition:
      'Sum over neighbours j of (p(i, j) + sum over q of p(i, q) p(q, j)) squared, with p(i, j) the share of the ties of i that go to j; arcs of both directions add up, unweighted.',
    source: BURT,
    unit: 'index',
    range: '0 and up, seldom above 1',
    format: 'decimal',
    undefinedWhen: NO_ARC_OUT,
    compute: (context) => ok(context.structuralHoles().constraint),
  },
  {
    key: 'effective_size',
    label: 'Effective size',
    plain: 'How many of its contacts open doors that the others do not.',
    definition:
      'Sum over neighbours j of 1 - sum over q of p(i, q) m(j, q), with m(j, q) the tie of j and q over the strongest of j; arcs of both directions add up, unweighted.',
    source: BURT,
    unit: 'actors',
    range: '0 to the number of neighbours',
    format: 'decimal',
    undefinedWhen: NO_ARC_OUT,
    compute: (context) => ok(context.structuralHoles().effectiveSize),
  },
  {
    key: 'cutpoint',
    label: 'Cutpoint',
    plain: 'Whether part of the network is cut off when this actor leaves.',
    definition: 'Yes where the undirected projection has more components without the actor.',
    source: 'Hopcroft & Tarjan 1973, Communications of the ACM 16',
    unit: 'yes or no',
    range: 'yes or no',
    format: 'yes-no',
    compute: (context) => ok(context.cuts().cutpoints),
  },
  {
    key: 'kind_diversity',
    label: 'Kinds joined',
    plain: 'How mixed the kinds of its neighbours are.',
    definition:
      '1 - sum of squared shares of the kinds among the neighbours in the undirected projection; actors without a kind count as one kind; 0 without neighbours.',
    source: 'Blau 1977, Inequality and Heterogeneity',
    unit: 'index',
    range: '0 to 1',
    format: 'decimal',
    compute: (context) => ok(context.neighbourKinds().diversity),
  },
  {
    key: 'community',
    label: 'Community',
    plain: 'Which of the groups that mostly keep to themselves it belongs to.',
    definition:
      'Community found by the Louvain method on the undirected projection, unweighted, with the seed and the resolution chosen; numbered from 0 by falling size.',
    source: 'Blondel, Guillaume, Lambiotte & Lefebvre 2008, J. Statistical Mechanics P10008',
    unit: 'number of a community',
    range: '0 and up',
    format: 'label',
    compute: (context) => ok(context.communities().of),
  },
] as const satisfies readonly Metric[];
