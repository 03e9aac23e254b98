import { degreesOf, strengthsOf } from '../centrality/degrees';
import { type Metric, ok } from './declaration';

const FREEMAN = 'Freeman 1979, Social Networks 1';
const BARRAT = 'Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004, PNAS 101';

/** How many ties an actor has, and how strong they are. */
export const DEGREE_METRICS = [
  {
    key: 'in_degree',
    label: 'Ties in',
    plain: 'How many actors turn to this one.',
    definition: 'Arcs that end at the actor in the projection.',
    source: FREEMAN,
    unit: 'actors',
    range: '0 to n - 1',
    format: 'count',
    compute: ({ projection }) => ok(degreesOf(projection.in)),
  },
  {
    key: 'out_degree',
    label: 'Ties out',
    plain: 'How many actors this one turns to.',
    definition: 'Arcs that start from the actor in the projection.',
    source: FREEMAN,
    unit: 'actors',
    range: '0 to n - 1',
    format: 'count',
    compute: ({ projection }) => ok(degreesOf(projection.out)),
  },
  {
    key: 'degree',
    label: 'Neighbours',
    plain: 'How many different actors it has a tie with, in either direction.',
    definition: 'Distinct neighbours in the undirected projection.',
    source: FREEMAN,
    unit: 'actors',
    range: '0 to n - 1',
    format: 'count',
    compute: (context) => ok(context.degree()),
  },
  {
    key: 'in_strength',
    label: 'Strength in',
    plain: 'How much comes in over all its ties together.',
    definition:
      'Sum of the strengths of the arcs that end at the actor; strengths of parallel ties are added.',
    source: BARRAT,
    unit: 'strength',
    range: '0 and up',
    format: 'decimal',
    compute: ({ projection }) => ok(strengthsOf(projection.in)),
  },
  {
    key: 'out_strength',
    label: 'Strength out',
    plain: 'How much goes out over all its ties together.',
    definition:
      'Sum of the strengths of the arcs that start from the actor; strengths of parallel ties are added.',
    source: BARRAT,
    unit: 'strength',
    range: '0 and up',
    format: 'decimal',
    compute: ({ projection }) => ok(strengthsOf(projection.out)),
  },
] as const satisfies readonly Metric[];
