import { isKnownShortName, spelledBy } from './acronyms';
import { type Alignment, align, type Leftover } from './align';
import type { Word } from './parse-words';
import type { Reading } from './readings';
import { LOOSE_SORTS } from './words';

/** Why two names are taken for one, in the words of the evidence. */
export interface NameEvidence {
  /** 0 to 1: how likely the two names stand for one actor, looking at the names alone. */
  readonly score: number;
  /** In words. Asked for only where the pair is suggested: most pairs are not. */
  readonly reasons: () => readonly string[];
  /** One is taken for the short form of the other by its initials alone. */
  readonly byInitials?: boolean;
}

/** Reason of equal readings; in which respect they are equal is seen in the names as written. */
export const SAME_LETTERS = 'same letters';

const NONE: NameEvidence = { score: 0, reasons: () => [] };

/** What is known of the actors besides the two names. */
export interface Context {
  /** Countries of each actor: its own and those in its name. */
  readonly countriesA: ReadonlySet<string>;
  readonly countriesB: ReadonlySet<string>;
}

const writtenAs = (words: readonly Word[]): string => `“${words.map((word) => word.written).join(' ')}”`;

/** Compare two ways to say a name. */
export const compareReadings = (a: Reading, b: Reading, context: Context): NameEvidence => {
  const letters = sameLetters(a, b);
  if (letters) return letters;
  return shortName(a, b) ?? shortName(b, a) ?? byWords(align(a, b), context);
};

const sameLetters = (a: Reading, b: Reading): NameEvidence | undefined => {
  const [lettersA, lettersB] = [a.letters, b.letters];
  if (lettersA.all === lettersB.all) return { score: 1, reasons: () => [SAME_LETTERS] };
  if (lettersA.core === lettersB.core) return { score: 0.98, reasons: () => [smallDifference(a, b)] };
  if (lettersA.hasNumber) return undefined;
  if (lettersA.joined === lettersB.joined) return { score: 0.97, reasons: () => ['same but for spaces'] };
  const isLong = lettersA.core.length > 3 && lettersB.core.length > 3;
  if (isLong && lettersA.sound === lettersB.sound) {
    return { score: 0.96, reasons: () => ['same sounds, spelled in another way'] };
  }
  return undefined;
};

/** The legal forms or small words that only one of two names has. */
const smallDifference = (a: Reading, b: Reading): string => {
  const texts = [a, b].map(({ all }) => new Set(all.map((word) => word.text)));
  const extra = [...a.all, ...b.all].filter((word) => texts.some((text) => !text.has(word.text)));
  const forms = extra.filter((word) => word.isLegalForm);
  return forms.length > 0 ? `same but for ${writtenAs(forms)}` : 'same but for small words';
};

/** Trust in initials alone, by their number: with two letters almost anything fits. */
const INITIALS = [0, 0, 0.62, 0.8, 0.87, 0.92] as const;

const shortName = (short: Reading, full: Reading): NameEvidence | undefined => {
  const [word, second] = short.core;
  if (word === undefined || second !== undefined || !word.isAcronym || full.core.length === 0)
    return undefined;
  const reasons = () => [`${writtenAs([word])} is short for ${writtenAs(full.all)}`];
  if (isKnownShortName(word, full.all)) return { score: 0.95, reasons };
  const spelling = spelledBy(word, full.all) ?? spelledBy(word, full.core);
  if (!spelling) return undefined;
  const trust = INITIALS[Math.min(word.text.length, INITIALS.length - 1)]!;
  return { score: trust * spelling.quality, reasons, byInitials: true };
};

/** A word that one name has and the other has not costs less than two words in each other's place. */
const MISSING = 0.7;
const REPLACED = 2.2;
/** A tail may be left out where this much before it is the same: often it is the town. */
const ENOUGH_FOR_TAIL = 2.4;
const IN_TAIL = 0.5;
const OTHER_ORDER = 0.98;
/** A number, or a word such as North or Women, stands in one of the two names only. */
const SET_APART = 0.85;

/** What a word without a partner costs, besides its weight. */
const COSTS = {
  apart: 1.2,
  country: 0.3,
  sort: 0.6,
  looseSort: 0.25,
  secondSort: 1,
  reachOpposed: 0.3,
} as const;

/**
 * The most that `compareReadings` can give for two readings. Names with numbers of their own, `Actor 12` and
 * `Actor 13`, share too little whatever else they share, and there may be thousands of them.
 */
export const mostPossible = (a: Reading, b: Reading): number => {
  const [lettersA, lettersB] = [a.letters, b.letters];
  if (!hasOther(lettersA.numbers, lettersB.numbers) || !hasOther(lettersB.numbers, lettersA.numbers))
    return 1;
  const shared = (lettersA.weight + lettersB.weight) / 2;
  return (SET_APART * shared) / (shared + REPLACED * COSTS.apart);
};

const hasOther = (numbers: readonly string[], others: readonly string[]): boolean =>
  others.length > 0 && numbers.some((number) => !others.includes(number));

const byWords = ({ matches, leftA, leftB, sameOrder }: Alignment, context: Context): NameEvidence => {
  if (matches.length === 0) return NONE;
  const matched = matches.reduce((sum, match) => sum + match.weight, 0);
  const alike = matches.reduce((sum, match) => sum + match.weight * match.degree, 0);
  const told = matches
    .filter(({ a }) => a.every((word) => word.known?.role !== 'sort' && word.country === undefined))
    .reduce((sum, match) => sum + match.weight, 0);
  const haveSort = matches.some(({ a }) => a.some((word) => word.known?.role === 'sort'));
  const costA = costOf(leftA, { told, haveSort, otherCountries: context.countriesB });
  const costB = costOf(leftB, { told, haveSort, otherCountries: context.countriesA });
  const both = Math.min(costA, costB) + (isReachOpposed(leftA, leftB) ? COSTS.reachOpposed : 0);
  const one = Math.abs(costA - costB);
  const isApart = [...leftA, ...leftB].some(({ word }) => word.isNumber || word.known?.role === 'apart');
  const score =
    (alike / (matched + MISSING * one + REPLACED * both)) *
    (sameOrder ? 1 : OTHER_ORDER) *
    (isApart ? SET_APART : 1);
  return { score, reasons: () => reasonsOf(matches, leftA, leftB, sameOrder) };
};

/** One is of a country, the other international or national: a member and its umbrella. */
const isReachOpposed = (a: readonly Leftover[], b: readonly Leftover[]): boolean => {
  const hasReach = (left: readonly Leftover[]) => left.some(({ word }) => word.known?.role === 'reach');
  const hasCountry = (left: readonly Leftover[]) => left.some(({ word }) => word.country !== undefined);
  return (hasReach(a) && hasCountry(b)) || (hasReach(b) && hasCountry(a));
};

interface CostContext {
  /** Weight of the words that both names have, without countries and sorts of body. */
  readonly told: number;
  /** Do both names say what sort of body they are? Another sort then makes it a part: a bank's institute. */
  readonly haveSort: boolean;
  readonly otherCountries: ReadonlySet<string>;
}

const costOf = (left: readonly Leftover[], { told, haveSort, otherCountries }: CostContext): number =>
  left.reduce((sum, { word, isTail }) => {
    if (word.country !== undefined) {
      if (otherCountries.has(word.country)) return sum;
      return sum + (otherCountries.size === 0 ? COSTS.country : word.weight);
    }
    if (word.isNumber || word.known?.role === 'apart') return sum + COSTS.apart;
    if (word.known?.role === 'sort') {
      if (LOOSE_SORTS.has(word.known.meaning)) return sum + COSTS.looseSort;
      return sum + (haveSort ? COSTS.secondSort : COSTS.sort);
    }
    return sum + word.weight * (isTail && told >= ENOUGH_FOR_TAIL ? IN_TAIL : 1);
  }, 0);

const reasonsOf = (
  matches: Alignment['matches'],
  leftA: readonly Leftover[],
  leftB: readonly Leftover[],
  sameOrder: boolean,
): readonly string[] => {
  const reasons = matches.flatMap(({ a, b, way }) => {
    const [first, second] = [writtenAs(a), writtenAs(b)];
    const [short, long] = first.length < second.length ? [first, second] : [second, first];
    if (way === 'short' || way === 'initials') return [`${short} is short for ${long}`];
    if (way === 'slip') return [`${first} and ${second} differ by a typing slip`];
    if (way === 'spaces') return [`${first} and ${second} differ only in spaces`];
    if (way === 'sound') return [`${first} and ${second} sound alike`];
    if (way === 'form') return [`${first} and ${second} are forms of one word`];
    if (way === 'meaning') return [`${first} and ${second} mean the same`];
    return [];
  });
  if (leftA.length === 0 && leftB.length === 0) {
    reasons.unshift(sameOrder ? 'same words' : 'same words in another order');
  } else {
    reasons.unshift(`same words but for ${writtenAs([...leftA, ...leftB].map(({ word }) => word))}`);
  }
  return reasons;
};
