import type { Analysis } from '../../../analysis/result';
import { fold } from '../../../model/fold';
import type { PolicyNetwork } from '../../../model/network';
import { byCodeUnit } from '../../../model/order';
import { LEVELS, type Level } from '../../../model/vocabulary';
import { countryName, kindLabel, levelLabel } from '../../format/words';
import type { GroupName, Sorting } from './request';

/** Words for groups whose name is in no vocabulary. */
export interface SortingWords {
  readonly noKind: string;
  readonly noCountry: string;
  readonly noCountryShort: string;
  readonly otherCountries: string;
  readonly otherCountriesShort: string;
  readonly noLevel: string;
  readonly noLevelShort: string;
  /** A level in three or four letters. */
  levelShort(level: Level): string;
  /** `name`: of the actor with most ties in it. */
  community(number: string, name: string): string;
  readonly noCommunity: string;
}

/** Keys of groups that are none of a word; no word of a table begins with a space. */
const NONE = ' none';
const OTHERS = ' others';

const name = (key: string, text: string, short = text): GroupName => ({ key, text, short });

/** Each actor's group by its key; `names` in the order in which groups stand. */
const sorted = (keys: readonly string[], names: readonly GroupName[]): Sorting => {
  const numbers = new Map(names.map(({ key }, number) => [key, number]));
  return { of: Int32Array.from(keys, (key) => numbers.get(key)!), names };
};

const byText = (a: GroupName, b: GroupName): number =>
  byCodeUnit(fold(a.text), fold(b.text)) || byCodeUnit(a.key, b.key);

/** Actors of one kind together; those without a kind last. */
export const byKind = ({ stakeholders }: PolicyNetwork, words: SortingWords): Sorting => {
  const keys = stakeholders.map(({ kind }) => kind ?? NONE);
  const kinds = [...new Set(keys)].filter((key) => key !== NONE).map((key) => name(key, kindLabel(key)));
  return sorted(keys, withNone(keys, kinds.sort(byText), words.noKind));
};

/**
 * Actors of one country together, countries by their names; those without one last. With more countries than
 * `most`, those with fewest actors are put together.
 */
export const byCountry = (
  { stakeholders }: PolicyNetwork,
  words: SortingWords,
  most = Number.POSITIVE_INFINITY,
): Sorting => {
  const own = stakeholders.map(({ country }) => country ?? NONE);
  const counts = new Map<string, number>();
  for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  const countries = [...counts.keys()].filter((key) => key !== NONE);
  countries.sort((a, b) => counts.get(b)! - counts.get(a)! || byCodeUnit(a, b));
  const kept = new Set(countries.length <= most ? countries : countries.slice(0, most - 1));
  const keys = own.map((key) => (key === NONE || kept.has(key) ? key : OTHERS));
  const names = [...kept].map((key) => name(key, countryName(key), key)).sort(byText);
  if (kept.size < countries.length) names.push(name(OTHERS, words.otherCountries, words.otherCountriesShort));
  return sorted(keys, withNone(keys, names, words.noCountry, words.noCountryShort));
};

/** Levels from the lowest up, as far as there are actors of them; below them those without one. */
export const byLevel = ({ stakeholders }: PolicyNetwork, words: SortingWords): Sorting => {
  const keys = stakeholders.map(({ level }) => level ?? NONE);
  const present = new Set<string>(keys);
  const levels = (Object.keys(LEVELS) as Level[]).filter((level) => present.has(level));
  const names = levels.map((level) => name(level, levelLabel(level), words.levelShort(level)));
  return sorted(keys, present.has(NONE) ? [name(NONE, words.noLevel, words.noLevelShort), ...names] : names);
};

/** Actors of one community together, named after the actor with most ties in it; those not yet in any last. */
export const byCommunity = (network: PolicyNetwork, analysis: Analysis, words: SortingWords): Sorting => {
  const { community } = analysis.metrics;
  const placeOf = new Map(analysis.actors.map((id, place) => [id, place]));
  const keys = network.stakeholders.map(({ id }) => {
    const value = community.status === 'ok' ? community.values[placeOf.get(id) ?? -1] : undefined;
    return value === undefined || Number.isNaN(value) ? NONE : String(value);
  });
  const centre = mostTied(network, keys);
  const names = [...centre.keys()]
    .filter((key) => key !== NONE)
    .sort((a, b) => Number(a) - Number(b))
    .map((key) => name(key, words.community(key, centre.get(key)!), key));
  return sorted(keys, withNone(keys, names, words.noCommunity));
};

/** The name of the actor with most ties, by group; the first of the table where several have as many. */
const mostTied = ({ stakeholders, relationships }: PolicyNetwork, keys: readonly string[]) => {
  const ties = new Map<string, number>();
  for (const { source, target } of relationships) {
    if (source === target) continue;
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  const found = new Map<string, string>();
  const most = new Map<string, number>();
  for (const [i, { id, name: own }] of stakeholders.entries()) {
    const key = keys[i]!;
    const count = ties.get(id) ?? 0;
    if (count <= (most.get(key) ?? -1)) continue;
    most.set(key, count);
    found.set(key, own);
  }
  return found;
};

const withNone = (
  keys: readonly string[],
  names: readonly GroupName[],
  none: string,
  short = none,
): GroupName[] => (keys.includes(NONE) ? [...names, name(NONE, none, short)] : [...names]);
