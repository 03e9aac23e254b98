import { estimatedMetrics } from '../analysis/estimates';
import type { Analysis } from '../analysis/result';
import { toJson } from './json';

/**
 * `summary.json`: the whole-network figures, the blocked pairs with their counts, and the choice and the version
 * that everything was computed under. An undefined figure is `null`. `potential` is `null` because potential
 * routes are not counted: that is not the same as 0. Where the list of routes was cut, `routes_listed` and
 * `routes_total` say by how much. With more than two allies `disjoint` may be a lower bound; `disjoint_at_most`
 * then says so. `estimates` is there when figures were estimated: which, and how far they may be off.
 */
export const summaryJson = (analysis: Analysis): string => {
  const { network, boomerang, choice, version } = analysis;
  const estimates = estimatedMetrics(analysis);
  return toJson({
    actors: network.actors,
    ties: network.ties,
    arcs: network.arcs,
    density: network.density,
    reciprocity: network.reciprocity,
    transitivity: network.transitivity,
    weak_components: network.weak_components,
    strong_components: network.strong_components,
    isolates: network.isolates,
    communities: network.communities,
    modularity: network.modularity,
    ei_kind: network.ei_kind,
    ei_country: network.ei_country,
    bridges: network.bridges,
    blocked_pairs: boomerang.pairs.map((pair) => ({
      blocked: pair.blocked,
      target: pair.target,
      active: pair.active,
      potential: null,
      disjoint: pair.disjoint,
      ...(pair.disjoint_at_most === undefined ? {} : { disjoint_at_most: pair.disjoint_at_most }),
      critical: pair.critical,
      channel_open: pair.channel_open,
    })),
    ...(isCut(boomerang) ? { routes_listed: boomerang.listed, routes_total: boomerang.total } : {}),
    ...(estimates.length === 0 ? {} : { estimates }),
    options: {
      types: choice.types,
      includePlanned: choice.includePlanned,
      exact: choice.exact,
      estimateFrom: choice.estimateFrom,
      epsilon: choice.epsilon,
      delta: choice.delta,
      seed: choice.seed,
      resolution: choice.resolution,
      tagThreshold: choice.tagThreshold,
      maxTies: choice.maxTies,
      maxAllies: choice.maxAllies,
      maxRoutes: choice.maxRoutes,
    },
    version,
  });
};

/** Were fewer routes listed than there are? */
export const isCut = ({ listed, total }: { readonly listed: number; readonly total: number }): boolean =>
  listed < total;
