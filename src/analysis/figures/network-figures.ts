import { byCodeUnit } from '../../model/order';
import type { AnalysisContext } from '../context';
import type { NetworkFigures } from '../result';
import { transitivity } from '../structure/clustering';
import { externalInternalIndex } from './external-internal';
import { reciprocity } from './reciprocity';

/**
 * The figures of the whole network, of the projection unless said otherwise; `null` where one is undefined.
 *
 * - `ties`: relationships in the data, of every type and status;
 * - `density`: arcs over n(n - 1) possible ones; undefined for fewer than two actors;
 * - `reciprocity`: share of the arcs whose reverse exists; undefined without arcs;
 * - `transitivity`, `weak_components`, `bridges`, `communities`, `modularity`: undirected projection;
 * - `isolates`: actors without a neighbour in the projection;
 * - `ei_kind`, `ei_country`: E-I index (Krackhardt & Stern 1988).
 */
export const networkFigures = (context: AnalysisContext): NetworkFigures => {
  const { network, projection, kinds } = context;
  const { order, arcs, undirected } = projection;
  const ids = network.stakeholders.map((stakeholder) => stakeholder.id);
  const communities = context.communities();
  return {
    actors: order,
    ties: network.relationships.length,
    arcs,
    density: order < 2 ? null : arcs / (order * (order - 1)),
    reciprocity: reciprocity(projection),
    transitivity: transitivity(context.triangles(), context.degree()),
    weak_components: context.weakComponents().count,
    strong_components: context.strongComponents().count,
    isolates: context.degree().filter((neighbours) => neighbours === 0).length,
    communities: communities.count,
    modularity: communities.modularity,
    ei_kind: externalInternalIndex(undirected, kinds.of),
    ei_country: externalInternalIndex(undirected, countries(context)),
    bridges: sortedPairs(ids, context.cuts().bridges),
  };
};

/** The country of each actor as a number; -1 where none is known. */
const countries = ({ network }: AnalysisContext): Int32Array => {
  const numbers = new Map<string, number>();
  return Int32Array.from(network.stakeholders, ({ country }) => {
    if (country === undefined || country === '') return -1;
    const number = numbers.get(country) ?? numbers.size;
    numbers.set(country, number);
    return number;
  });
};

/** Pairs of ids, each pair sorted, the list sorted, by code unit. */
const sortedPairs = (
  ids: readonly string[],
  pairs: readonly (readonly [number, number])[],
): (readonly [string, string])[] =>
  pairs
    .map(([a, b]): readonly [string, string] => {
      const first = ids[a]!;
      const second = ids[b]!;
      return first < second ? [first, second] : [second, first];
    })
    .sort((a, b) => byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1]));
