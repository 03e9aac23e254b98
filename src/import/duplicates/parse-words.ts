import { COUNTRY_PHRASES, countryOfWord } from './places';
import { latin, soundOf } from './script';
import { type KnownWord, knownWord, LEGAL_FORMS, LEGAL_PHRASES, SMALL_WORDS } from './words';

/** One word of a name. */
export interface Word {
  /** As written, without punctuation; letters with dots keep theirs. */
  readonly written: string;
  /** In `latin` letters. */
  readonly text: string;
  readonly sound: string;
  /** Written in capitals, or as letters with dots: `MUP`, `MoI`, `M.U.P.`. */
  readonly isAcronym: boolean;
  /** Ends with a dot: may be a short form. */
  readonly isDotted: boolean;
  /** Stands behind a hyphen: an acronym may have a letter for it or not. */
  readonly isBehindHyphen: boolean;
  /** An article, a preposition: no meaning of its own. */
  readonly isSmall: boolean;
  readonly isLegalForm: boolean;
  readonly isNumber: boolean;
  readonly country?: string;
  readonly known?: KnownWord;
  /** How much it tells about which body is meant: 1 for a word that nothing is known of. */
  readonly weight: number;
}

/** The words of a name, or of a part of it. */
export interface Words {
  /** All, small ones too. */
  readonly all: readonly Word[];
  /** Without small words and legal forms, unless nothing else is left. */
  readonly core: readonly Word[];
}

/** Weights of words by what they are; see `Word.weight`. */
const WEIGHTS = { apart: 1.2, reach: 0.4, sort: 0.5, country: 0.6, other: 1 } as const;

/** Longer names are cut: no organisation has more words, and the work per pair grows with them. */
const MAX_WORDS = 24;
const MAX_ACRONYM = 8;

const LETTERS_WITH_DOTS = /(?<![\p{L}\p{N}])(?:\p{L}\. ?){2,}(?:\p{L}(?![\p{L}\p{N}])\.?)?/gu;
/** Marks a word made of letters with dots; no word holds it, for it is no letter. */
const FROM_LETTERS = '\ue000';
const ELISION = /(?<![\p{L}\p{N}])(?:[ldnscjmt]|qu)['’ʼ]/giu;
const APOSTROPHES = /['’ʼ‘`´]/g;
const JOINED_PREFIX = /(?<![\p{L}\p{N}])(co|ko|re)-(?=\p{L})/giu;
const WORD = /\ue000?[\p{L}\p{M}\p{N}]+\.?/gu;
const ROMAN_NUMBER = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII)$/;

const prepared = (text: string): string =>
  text
    .replaceAll(FROM_LETTERS, ' ')
    .replace(LETTERS_WITH_DOTS, (letters) => `${FROM_LETTERS}${letters.replace(/[. ]/g, '')} `)
    .replace(ELISION, ' ')
    .replace(APOSTROPHES, '')
    .replace(JOINED_PREFIX, '$1');

const isInCapitals = (written: string): boolean => /^\p{Lu}+$/u.test(written);

/** Two capitals or more, and as many as small letters: `MoI`, `CeSID`, `BMZ`. */
const looksLikeAcronym = (written: string): boolean => {
  const letters = Array.from(written);
  if (letters.length < 2 || letters.length > MAX_ACRONYM || !/^\p{L}+$/u.test(written)) return false;
  const capitals = letters.filter((letter) => isInCapitals(letter)).length;
  return capitals >= 2 && capitals * 2 >= letters.length;
};

/** Words whose meaning is kept in mind: names share most of theirs. */
const MAX_REMEMBERED = 5_000;

const remembered = new Map<string, Word>();

/** A word of its own each time: two equal words of a name are told apart by which they are. */
const wordOf = (match: string, inCapitals: boolean, isBehindHyphen: boolean): Word => {
  const key = `${inCapitals ? 'c' : ''}${isBehindHyphen ? '-' : ''} ${match}`;
  const known = remembered.get(key);
  if (known !== undefined) return { ...known };
  const word = lookedUp(match, inCapitals, isBehindHyphen);
  if (remembered.size < MAX_REMEMBERED) remembered.set(key, word);
  return { ...word };
};

const lookedUp = (match: string, inCapitals: boolean, isBehindHyphen: boolean): Word => {
  const letters = match.replace(/[.\ue000]/g, '');
  const fromLetters = match.startsWith(FROM_LETTERS);
  const text = latin(letters);
  const isNumber = /^\p{N}+$/u.test(text) || ROMAN_NUMBER.test(letters);
  const isAcronym = !isNumber && (fromLetters || (!inCapitals && looksLikeAcronym(letters)));
  const country = countryOfWord(text);
  const known = country === undefined ? knownWord(text) : undefined;
  return {
    written: fromLetters ? `${Array.from(letters).join('.')}.` : letters,
    text,
    sound: /\p{N}/u.test(text) ? text : soundOf(text),
    isAcronym,
    isBehindHyphen,
    isDotted: match.endsWith('.') && !fromLetters,
    isSmall: !isAcronym && !isNumber && (text === '' || SMALL_WORDS.has(text)),
    isLegalForm: LEGAL_FORMS.has(text),
    isNumber,
    ...(country !== undefined && { country }),
    ...(known && { known }),
    weight: country !== undefined ? WEIGHTS.country : known ? WEIGHTS[known.role] : WEIGHTS.other,
  };
};

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

/** Any of the phrases: most names hold none, and one look is cheaper than one for each. */
const ANY_PHRASE = new RegExp(
  [...LEGAL_PHRASES, ...COUNTRY_PHRASES.map(([phrase]) => phrase)].map(({ source }) => source).join('|'),
);

/** The runs of words that a phrase covers, as places from the first to behind the last. */
const runsOf = (words: readonly Word[], phrase: RegExp): (readonly [from: number, to: number])[] => {
  const text = textOf(words);
  const place = (at: number) => text.slice(0, at).split(' ').length - 1;
  return Array.from(text.matchAll(phrase), (match) => [
    place(match.index),
    place(match.index + match[0].length) + 1,
  ]);
};

const isSpaced = (words: readonly Word[]): boolean => words.every((word) => word.text !== '');

/** Names of countries in several words become one word, legal forms in several words are marked. */
const withPhrases = (words: readonly Word[]): readonly Word[] => {
  if (words.length < 2 || !ANY_PHRASE.test(textOf(words)) || !isSpaced(words)) return words;
  let joined = [...words];
  for (const phrase of LEGAL_PHRASES) {
    for (const [from, to] of runsOf(joined, phrase)) {
      joined = joined.map((word, i) => (i >= from && i < to ? { ...word, isLegalForm: true } : word));
    }
  }
  for (const [phrase, country] of COUNTRY_PHRASES) {
    for (const [from, to] of runsOf(joined, phrase).reverse()) {
      joined.splice(from, to - from, phraseWord(joined.slice(from, to), country));
    }
  }
  return joined;
};

const phraseWord = (parts: readonly Word[], country: string): Word => {
  const text = parts.map((word) => word.text).join('');
  return {
    written: parts.map((word) => word.written).join(' '),
    text,
    sound: soundOf(text),
    isAcronym: false,
    isBehindHyphen: false,
    isDotted: false,
    isSmall: false,
    isLegalForm: false,
    isNumber: false,
    country,
    weight: WEIGHTS.country,
  };
};

/** `Republic of` before the name of a country says nothing. */
const isStateForm = (word: Word, next: Word | undefined): boolean =>
  word.known?.meaning === 'republic' && next?.country !== undefined;

/** Cut a name into words. */
export const wordsOf = (text: string): Words => {
  const ready = prepared(text);
  const matches = Array.from(ready.matchAll(WORD)).slice(0, MAX_WORDS);
  const inCapitals = matches.length > 1 && !/\p{Ll}/u.test(text);
  const all = withPhrases(
    matches.map((match) => wordOf(match[0], inCapitals, match.index > 0 && ready[match.index - 1] === '-')),
  );
  const telling = all.filter((word) => !word.isSmall && !word.isLegalForm);
  const core = telling.filter((word, i) => !isStateForm(word, telling[i + 1]));
  return { all, core: core.length > 0 ? core : all };
};
