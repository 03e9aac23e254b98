import type { MetricKey } from '../../analysis/metrics';
import type { Analysis } from '../../analysis/result';
import { fold } from '../../model/fold';
import type { PolicyNetwork, Stakeholder } from '../../model/network';
import type { NetworkFunction } from '../../model/vocabulary';
import { countryName, kindLabel } from '../format/words';

/** One actor of the table: the actor as it is now, and where its figures stand in the analysis. */
export interface CentralityRow {
  readonly stakeholder: Stakeholder;
  /** Index into every array of the analysis; `null` for an actor that is newer than the figures. */
  readonly at: number | null;
  /** What the filter box looks at, folded. */
  readonly haystack: string;
}

/** The rows of the table, in the order of the data. */
export const rowsOf = (network: PolicyNetwork, analysis: Analysis): readonly CentralityRow[] => {
  const places = new Map(analysis.actors.map((id, index) => [id, index]));
  return network.stakeholders.map((stakeholder) => ({
    stakeholder,
    at: places.get(stakeholder.id) ?? null,
    haystack: fold(
      [
        stakeholder.name,
        stakeholder.kind ?? '',
        kindLabel(stakeholder.kind),
        stakeholder.country ?? '',
        countryName(stakeholder.country),
      ].join(' '),
    ),
  }));
};

/** Rows in which every word of `query` occurs, whatever case and accents. All rows for an empty query. */
export const filterRows = (rows: readonly CentralityRow[], query: string): readonly CentralityRow[] => {
  const words = fold(query).split(' ').filter(Boolean);
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => row.haystack.includes(word)));
};

const defined = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** The actor's value of a metric; `undefined` where it has none. */
export const metricOf = (analysis: Analysis, at: number | null, key: MetricKey): number | undefined => {
  const result = analysis.metrics[key];
  return at === null || result.status === 'undefined' ? undefined : defined(result.values[at]);
};

/** The actor's score in a function, 0 to 1; `undefined` for an actor that is newer than the figures. */
export const scoreOf = (analysis: Analysis, at: number | null, name: NetworkFunction): number | undefined =>
  at === null ? undefined : defined(analysis.functions.byFunction[name].scores[at]);

/** The functions that the structure shows for the actor, highest score first. */
export const tagsOf = (analysis: Analysis, at: number | null): readonly NetworkFunction[] =>
  at === null ? [] : (analysis.functions.tags[at] ?? []);

/** Largest finite value of a metric, for the bars behind the values; 0 where there is none above 0. */
export const largestOf = (analysis: Analysis, key: MetricKey): number => {
  const result = analysis.metrics[key];
  if (result.status === 'undefined') return 0;
  let largest = 0;
  for (const value of result.values) if (value > largest && Number.isFinite(value)) largest = value;
  return largest;
};
