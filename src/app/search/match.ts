import { fold } from '../../model/fold';
import type { Stakeholder } from '../../model/network';
import { countryName, kindLabel } from '../format/words';

/** How well a query fits, best first. The value is the rank. */
const FIT = {
  exact: 0,
  nameStart: 1,
  aliasStart: 2,
  wordStart: 3,
  inName: 4,
  inAlias: 5,
  elsewhere: 6,
} as const;

/** One thing that can be found, with its texts folded once and not at every key stroke. */
export interface Findable<T> {
  readonly item: T;
  readonly name: string;
  readonly nameWords: string;
  /** Other names: id, acronym, name in another language. */
  readonly aliases: readonly string[];
  /** The words of everything it may be found by: names, kind, country. */
  readonly allWords: string;
}

const ALIAS_COLUMN = /alias|acronym|abbreviation|short|aka|known as|other name|local name|former|name/u;

/** An extra column that holds another name of the actor. */
const holdsAlias = (column: string): boolean => ALIAS_COLUMN.test(fold(column).replace(/[_-]/gu, ' '));

const findable = <T>(
  item: T,
  texts: Record<'name' | 'more', string> & { aliases: string[] },
): Findable<T> => {
  const name = fold(texts.name);
  const aliases = texts.aliases.map(fold);
  return {
    item,
    name,
    nameWords: wordsOf(name),
    aliases,
    allWords: wordsOf([name, ...aliases, fold(texts.more)].join(' ')),
  };
};

/** Makes an actor findable by name, id, kind, country (code and name) and by columns that hold other names. */
export const findableActor = (stakeholder: Stakeholder): Findable<Stakeholder> => {
  const { id, name, kind, country, attributes } = stakeholder;
  return findable(stakeholder, {
    name,
    aliases: [id, ...attributes.filter(([column]) => holdsAlias(column)).map(([, value]) => value)],
    more: [kind ?? '', kindLabel(kind), country ?? '', countryName(country)].join(' '),
  });
};

/** Makes something findable by its name, and by other words that a person may look for it with. */
export const findableByName = <T>(item: T, name: string, more = ''): Findable<T> =>
  findable(item, { name, aliases: [], more });

/** The words of a folded text, each after a space, so that a start of a word is found by looking for ` start`. */
const wordsOf = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** Rank of a folded, non-empty query; `null` where it does not fit. */
const fitOf = <T>({ name, nameWords, aliases, allWords }: Findable<T>, query: string): number | null => {
  if (name === query || aliases.includes(query)) return FIT.exact;
  if (name.startsWith(query)) return FIT.nameStart;
  if (aliases.some((alias) => alias.startsWith(query))) return FIT.aliasStart;
  if (nameWords.includes(` ${query}`)) return FIT.wordStart;
  if (name.includes(query)) return FIT.inName;
  if (aliases.some((alias) => alias.includes(query))) return FIT.inAlias;
  const wanted = wordsOf(query).trim().split(' ');
  return wanted[0] !== '' && wanted.every((word) => allWords.includes(` ${word}`)) ? FIT.elsewhere : null;
};

/** Something that fits, and how well: 0 is best. */
export interface Fit<T> {
  readonly item: T;
  readonly fit: number;
}

/**
 * The best `max` fits of `query`, best first: a name that is the query or starts with it, then other names,
 * then a word inside, then kind and country. Every word must be found. Equal fits keep their order. Case and
 * accents do not count. An empty query finds nothing.
 */
export const findFits = <T>(
  findables: readonly Findable<T>[],
  query: string,
  max = 12,
): readonly Fit<T>[] => {
  const wanted = fold(query);
  if (wanted === '') return [];
  const fits: Fit<T>[] = [];
  for (const findable of findables) {
    const fit = fitOf(findable, wanted);
    if (fit !== null) fits.push({ item: findable.item, fit });
  }
  return fits.sort((a, b) => a.fit - b.fit).slice(0, max);
};

/** The same without the ranks. */
export const findBest = <T>(findables: readonly Findable<T>[], query: string, max = 12): readonly T[] =>
  findFits(findables, query, max).map(({ item }) => item);
