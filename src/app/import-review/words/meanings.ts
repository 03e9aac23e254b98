import type { WordField } from '../../../import/choices';
import { meaningsOf as wordsOf } from '../../../import/words/meanings';
import { isWordOf, KINDS, LEVELS, NETWORK_FUNCTIONS } from '../../../model/vocabulary';
import { countryName, kindLabel, typeLabel } from '../../format/words';

/** What a word can stand for, and what a person reads for it. */
export interface Meaning {
  readonly value: string;
  readonly label: string;
}

/** Meanings under a heading; `null` where there is one group only. */
export interface MeaningGroup {
  readonly heading: 'civil' | 'state' | 'none' | null;
  readonly meanings: readonly Meaning[];
}

/** What a person reads for a meaning. */
export const meaningLabel = (field: WordField, means: string): string => {
  if (field === 'kind') return kindLabel(means);
  if (field === 'type') return typeLabel(means);
  if (field === 'country') return countryName(means);
  if (field === 'level' && isWordOf(LEVELS, means)) return LEVELS[means].label;
  if (field === 'functions' && isWordOf(NETWORK_FUNCTIONS, means)) return NETWORK_FUNCTIONS[means].label;
  return means;
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes with a name that are no country. */
const NO_COUNTRY = new Set(['UN', 'QU']);

/** Is it a code in use, and not an old one such as DD, which stands for another today? */
const isInUse = (code: string): boolean =>
  countryName(code) !== code && !NO_COUNTRY.has(code) && new Intl.Locale(`und-${code}`).region === code;

const countries = (): readonly string[] =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isInUse);

/** Few surveys go beyond five; another number is written into the table. */
const STRENGTHS = ['1', '2', '3', '4', '5'];

const labelled = (field: WordField, words: readonly string[]): readonly Meaning[] =>
  words.map((value) => ({ value, label: meaningLabel(field, value) }));

const byLabel = (a: Meaning, b: Meaning): number => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

const groupsOf = (field: WordField): readonly MeaningGroup[] => {
  if (field === 'country')
    return [{ heading: null, meanings: labelled(field, countries()).toSorted(byLabel) }];
  if (field === 'strength') return [{ heading: null, meanings: labelled(field, STRENGTHS) }];
  const meanings = labelled(field, wordsOf(field));
  if (field !== 'kind') return [{ heading: null, meanings }];
  return (['civil', 'state', 'none'] as const).map((heading) => ({
    heading,
    meanings: meanings.filter(({ value }) => isWordOf(KINDS, value) && KINDS[value].side === heading),
  }));
};

const made = new Map<WordField, readonly MeaningGroup[]>();

/** All that a word of this field can be said to stand for. */
export const meaningsOf = (field: WordField): readonly MeaningGroup[] => {
  const known = made.get(field) ?? groupsOf(field);
  made.set(field, known);
  return known;
};
