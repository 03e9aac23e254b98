import { isMetricKey, metricOf } from '../../../analysis/metrics';
import type { Analysis } from '../../../analysis/result';
import type { PolicyNetwork } from '../../../model/network';
import type { LayoutChoice } from '../../../project/view-state';
import { formatValue } from '../../format/value';
import { bandsByValue } from './bands';
import type { Plan, Sorting } from './request';
import { byCommunity, byCountry, byKind, byLevel, type SortingWords } from './sortings';

/** The words that guides need, in the language of the screen. */
export interface PlanWords extends SortingWords {
  readonly yes: string;
  readonly no: string;
  /** Of actors for which a figure is undefined. */
  readonly noValue: string;
  /** 'from 2 to 5'. */
  range(low: string, high: string): string;
  /** 'Degree: 0 to 2': the outermost ring also says what rings are by. */
  ofMetric(metric: string, values: string): string;
}

/** More columns than this are too narrow for their names. */
const COLUMNS = 12;

const FREE: Plan = { what: 'free' };

/**
 * What decides where the actors of a network stand under a choice of layout, with the names of rings, lanes and
 * groups. `null` where that takes figures that have not been computed yet. Rings by a metric that is none any more,
 * or that cannot be had for this network, are one ring of actors without a value.
 */
export const planFor = (
  network: PolicyNetwork,
  analysis: Analysis | null,
  { kind, ringsBy, groupsBy }: LayoutChoice,
  words: PlanWords,
): Plan | null => {
  if (kind === 'lanes') {
    return { what: 'lanes', columns: byCountry(network, words, COLUMNS), rows: byLevel(network, words) };
  }
  if (kind === 'rings') return analysis === null ? null : ringsPlan(network, analysis, ringsBy, words);
  if (kind !== 'groups') return FREE;
  if (groupsBy === 'kind') return { what: 'groups', groups: byKind(network, words) };
  if (groupsBy === 'country') return { what: 'groups', groups: byCountry(network, words) };
  return analysis === null ? null : { what: 'groups', groups: byCommunity(network, analysis, words) };
};

const ringsPlan = (network: PolicyNetwork, analysis: Analysis, ringsBy: string, words: PlanWords): Plan => {
  const values = new Float64Array(network.stakeholders.length).fill(Number.NaN);
  if (!isMetricKey(ringsBy))
    return { what: 'rings', values, bands: ringsOf(values, String, words.noValue, words) };
  const result = analysis.metrics[ringsBy];
  if (result.status === 'ok') {
    const placeOf = new Map(analysis.actors.map((id, place) => [id, place]));
    for (const [i, { id }] of network.stakeholders.entries()) {
      values[i] = result.values[placeOf.get(id) ?? -1] ?? Number.NaN;
    }
  }
  const { label, format } = metricOf(ringsBy);
  const bands = ringsOf(values, (value) => formatValue(value, format, words), label, words);
  return { what: 'rings', values, bands };
};

const ringsOf = (
  values: Float64Array,
  shown: (value: number) => string,
  metric: string,
  words: PlanWords,
): Sorting => {
  const { of, ranges } = bandsByValue(values);
  const names = ranges.map((range, band) => {
    const short = range === null ? words.noValue : between(shown(range.low), shown(range.high), words);
    const text = band === ranges.length - 1 && metric !== short ? words.ofMetric(metric, short) : short;
    return { key: String(band), text, short };
  });
  return { of, names };
};

const between = (low: string, high: string, words: PlanWords): string =>
  low === high ? low : words.range(low, high);
