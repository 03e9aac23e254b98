import type { MetricKey } from '../../analysis/metrics';
import type { NetworkFunction } from '../../model/vocabulary';

/** What a person wants to know; the columns to choose from stand under these heads. */
export const COLUMN_GROUPS = ['actor', 'functions', 'ties', 'between', 'reach', 'standing', 'holes'] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

/** The group of every metric. Total: a new metric does not compile until it stands here. */
export const METRIC_GROUP: Readonly<Record<MetricKey, ColumnGroup>> = {
  in_degree: 'ties',
  out_degree: 'ties',
  degree: 'ties',
  in_strength: 'ties',
  out_strength: 'ties',
  betweenness: 'between',
  betweenness_normalised: 'between',
  betweenness_strength: 'between',
  betweenness_undirected: 'between',
  closeness_in: 'reach',
  closeness_out: 'reach',
  harmonic_in: 'reach',
  harmonic_out: 'reach',
  eigenvector_undirected: 'standing',
  pagerank: 'standing',
  core: 'standing',
  community: 'standing',
  clustering: 'standing',
  constraint: 'holes',
  effective_size: 'holes',
  cutpoint: 'holes',
  kind_diversity: 'holes',
  coordinator: 'holes',
  itinerant: 'holes',
  gatekeeper: 'holes',
  representative: 'holes',
  liaison: 'holes',
};

/** A column of the table. Prefixes keep a metric and a function of one name apart. */
export type ColumnId =
  | 'name'
  | 'kind'
  | 'country'
  | 'level'
  | 'tags'
  | `f:${NetworkFunction}`
  | `m:${MetricKey}`;

/** What is shown until a person chooses: enough to see who convenes and who amplifies. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  'kind',
  'country',
  'tags',
  'f:convenor',
  'f:amplifier',
  'm:degree',
  'm:betweenness',
  'm:kind_diversity',
];
