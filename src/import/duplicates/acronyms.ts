import type { Word } from './parse-words';
import { KNOWN_SHORT_NAMES } from './words';

/** Groups of letters that count as one in an acronym: `KShH`, `BCLJP`. Both are in `latin` letters. */
const ONE_LETTER: ReadonlySet<string> = new Set([
  'sh',
  'zh',
  'th',
  'dh',
  'gj',
  'nj',
  'll',
  'rr',
  'xh',
  'lj',
  'dz',
  'ch',
  'ph',
  'ts',
]);

/** German compounds count each of their parts: `Bundeskriminalamt` is BKA. */
const FIRST_PARTS = /^(?:bundes|landes|staats|haupt)(?=\p{L}{3})/u;
const LAST_PARTS =
  /(?<=\p{L}{4})(?:amt|amts|ministerium|bund|rat|verband|werk|dienst|hilfe|kreis|zentrum|gericht|anwaltschaft|polizei|regierung|akademie|institut|stiftung|verein|gesellschaft|kammer)$/u;

export const compoundParts = (word: string): readonly string[] => {
  const first = FIRST_PARTS.exec(word)?.[0] ?? '';
  const rest = word.slice(first.length);
  const last = LAST_PARTS.exec(rest)?.[0] ?? '';
  const middle = rest.slice(0, rest.length - last.length);
  return [first, middle, last].filter((part) => part !== '');
};

/** Is it a group of letters that an acronym takes as one? */
export const isOneLetter = (letters: string): boolean => ONE_LETTER.has(letters);

/** Words with more than this many parts are not tried. */
const MAX_PARTS = 20;

export interface Spelling {
  /** 1: one letter for each word. Lower where several letters come from one word, or a word has none. */
  readonly quality: number;
}

const SEVERAL_LETTERS = 0.93;
const MORE_LETTERS = 0.98;
const LONGEST_SYLLABLE = 4;

interface Part {
  readonly text: string;
  /** May go without a letter: a small word, or a part of a compound that is not its first. */
  readonly isOptional: boolean;
}

/**
 * Do the words, in their order, spell the short name by their first letters? `MoI`: Ministry of Interior;
 * `INSTAT`: Instituti i Statistikave (several letters of one word); `BKA`: Bundeskriminalamt.
 * `undefined` where they do not. Every word must give a letter, but for small ones and inner parts of compounds.
 */
export const spelledBy = (short: Word, words: readonly Word[]): Spelling | undefined => {
  const parts = words.flatMap((word): Part[] => {
    const found = word.isSmall ? [word.text] : compoundParts(word.text);
    return found.map((text, i) => ({ text, isOptional: word.isSmall || word.isBehindHyphen || i > 0 }));
  });
  if (parts.length < 2 || parts.length > MAX_PARTS) return undefined;
  const quality = bestSpelling(short.text, parts);
  return quality === 0 ? undefined : { quality };
};

/** The best quality of spelling `short` with all parts; 0 where it cannot be. O(letters x parts). */
const bestSpelling = (short: string, parts: readonly Part[]): number => {
  const width = short.length + 1;
  // From the last part to the first: the best quality with which the letters from each place on can be spelled.
  let after = new Float64Array(width);
  after[short.length] = 1;
  for (const { text, isOptional } of parts.toReversed()) {
    const here = isOptional ? Float64Array.from(after) : new Float64Array(width);
    for (let at = 0; at < short.length; at++) {
      for (let length = 1; length <= LONGEST_SYLLABLE && at + length <= short.length; length++) {
        if (short[at + length - 1] !== text[length - 1]) break;
        const quality = syllableQuality(short.slice(at, at + length)) * after[at + length]!;
        here[at] = Math.max(here[at]!, quality);
      }
    }
    after = here;
  }
  return after[0]!;
};

const syllableQuality = (letters: string): number =>
  letters.length === 1 || ONE_LETTER.has(letters)
    ? 1
    : SEVERAL_LETTERS * MORE_LETTERS ** (letters.length - 2);

export const isSpelledBy = (short: Word, words: readonly Word[]): boolean =>
  spelledBy(short, words) !== undefined;

/** Is it the short name of a body that is known by it, though its letters do not say so? */
export const isKnownShortName = (short: Word, words: readonly Word[]): boolean => {
  const names = KNOWN_SHORT_NAMES.get(short.text);
  if (names === undefined) return false;
  const text = words
    .filter((word) => !word.isSmall)
    .map((word) => word.text)
    .join(' ');
  return names.includes(text);
};
