import { COUNTRY_NAMES, countryKey, countryName } from '../cells/country-names';
import { KIND_WORDS } from '../cells/kind-words';
import {
  DIRECTION_WORDS,
  FORMALITY_WORDS,
  FUNCTION_WORDS,
  LEVEL_WORDS,
  OUTCOME_WORDS,
  SENSITIVITY_WORDS,
  SENTIMENT_WORDS,
  STATUS_WORDS,
  STRENGTH_WORDS,
  YES_NO_WORDS,
} from '../cells/scale-words';
import { TYPE_WORDS } from '../cells/type-words';
import { termKey } from '../cells/vocabulary';
import type { WordField, WordQuestion } from '../choices';
import { editDistance } from '../duplicates/edit-distance';
import { latin } from '../duplicates/script';
import { quoted } from '../text';
import { isMeaningOf } from './meanings';
import { ROOTS } from './roots';

export type Suggestion = NonNullable<WordQuestion['suggestion']>;

/** Known words of each field with their meanings. */
const TERMS: Readonly<Record<WordField, ReadonlyMap<string, string>>> = {
  kind: KIND_WORDS.words,
  type: TYPE_WORDS.words,
  country: COUNTRY_NAMES,
  level: LEVEL_WORDS.words,
  functions: FUNCTION_WORDS.words,
  sensitivity: SENSITIVITY_WORDS.words,
  sentiment: SENTIMENT_WORDS.words,
  formality: FORMALITY_WORDS.words,
  status: STATUS_WORDS.words,
  outcome: OUTCOME_WORDS.words,
  direction: DIRECTION_WORDS.words,
  strength: STRENGTH_WORDS.words,
  confirmed: YES_NO_WORDS.words,
};

/** Known words that are shorter stand in other words by chance. */
const SHORTEST_PART = 3;
/** Two words that begin alike for so long are of one root, if it is most of them. */
const SHORTEST_STEM = 5;
const STEM_SHARE = 0.6;

/**
 * The likeliest meaning of a word that nobody knows, with the reason: a number in it, a typing slip in a known
 * word, a known word in it, or a known root. Of two meanings that are as likely, none.
 */
export const suggestionFor = (field: WordField, word: string): Suggestion | undefined => {
  const key = field === 'country' ? countryKey(word) : termKey(latin(word));
  const found =
    (field === 'strength' ? numberIn(word) : undefined) ?? (key === '' ? undefined : byWords(field, key));
  return found && isMeaningOf(field, found.means) ? found : undefined;
};

const byWords = (field: WordField, key: string): Suggestion | undefined => {
  const slip = bySlip(field, key);
  if (slip) return slip;
  const part = byPart(field, key);
  return part === 'doubtful' ? undefined : (part ?? byRoot(field, key) ?? byStem(field, key));
};

/** `3 - strong`, `strong (3)`. */
const numberIn = (word: string): Suggestion | undefined => {
  const number = /^\s*(\d{1,3})\b(?![.,]\d)/.exec(word)?.[1] ?? /\b(\d{1,3})\W*$/.exec(word)?.[1];
  return number === undefined || Number(number) === 0
    ? undefined
    : { means: String(Number(number)), reason: `it holds the number ${Number(number)}` };
};

const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3);

const bySlip = (field: WordField, key: string): Suggestion | undefined => {
  let least = slipsAllowed(key.length);
  if (least === 0) return undefined;
  let found: Suggestion | undefined;
  let isClear = true;
  for (const [term, means] of TERMS[field]) {
    // A slip in a short word makes another word: `oui` and `nui`.
    if (slipsAllowed(term.length) === 0) continue;
    const slips = editDistance(key, term, least);
    if (slips > least) continue;
    if (slips < least || found === undefined) {
      found = { means, reason: `it looks like ${quoted(term)}, which means ${inWords(field, means)}` };
      isClear = true;
    } else if (found.means !== means) {
      isClear = false;
    }
    least = slips;
  }
  return isClear ? found : undefined;
};

/** The longest known word in it; none where two as long, or two countries, mean different things. */
const byPart = (field: WordField, key: string): Suggestion | 'doubtful' | undefined => {
  const padded = ` ${key} `;
  const parts: string[] = [];
  for (const term of TERMS[field].keys()) {
    if (term.length >= SHORTEST_PART && padded.includes(` ${term} `)) parts.push(term);
  }
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  if (longest === '') return undefined;
  const means = TERMS[field].get(longest)!;
  const rivals = parts.filter((part) =>
    field === 'country' ? !` ${longest} `.includes(` ${part} `) : part.length === longest.length,
  );
  if (rivals.some((part) => TERMS[field].get(part) !== means)) return 'doubtful';
  return { means, reason: `it holds ${quoted(longest)}, which means ${inWords(field, means)}` };
};

const byRoot = (field: WordField, key: string): Suggestion | undefined => {
  const padded = ` ${key}`;
  for (const [means, roots] of ROOTS[field] ?? []) {
    const root = roots.find((one) => padded.includes(` ${one}`));
    if (root !== undefined) {
      return { means, reason: `words that begin with ${quoted(root)} mean ${inWords(field, means)}` };
    }
  }
  return undefined;
};

/** The known word that begins like one of its words for longest. */
const byStem = (field: WordField, key: string): Suggestion | undefined => {
  let longest = SHORTEST_STEM - 1;
  let found: Suggestion | undefined;
  let isClear = true;
  for (const token of key.split(' ')) {
    for (const [term, means] of TERMS[field]) {
      const shared = sharedStart(token, term);
      if (
        shared < longest ||
        shared < SHORTEST_STEM ||
        shared < STEM_SHARE * Math.min(token.length, term.length)
      ) {
        continue;
      }
      isClear = shared > longest || found?.means === means;
      longest = shared;
      found = { means, reason: `it begins like ${quoted(term)}, which means ${inWords(field, means)}` };
    }
  }
  return isClear ? found : undefined;
};

const sharedStart = (a: string, b: string): number => {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
};

const inWords = (field: WordField, means: string): string =>
  field === 'country' ? countryName(means) : means;
