import { compoundParts, isOneLetter } from './acronyms';
import type { Word, Words } from './parse-words';
import { KNOWN_SHORT_NAMES } from './words';

/**
 * Keys under which a short name and the full names it may stand for meet. They find candidates only; whether the
 * letters really fit is decided by `spelledBy`.
 */

const MAX_RUN = 8;
const MAX_WORDS = 12;

/**
 * The letters of a short name as one looks them up: all; with groups such as `lj` as one; and the capitals alone
 * (`MoLSP` has a small letter for a small word).
 */
export const collapsedLetters = (short: Word): readonly string[] => {
  const letters = short.text;
  let collapsed = '';
  for (let i = 0; i < letters.length; i++) {
    collapsed += letters[i];
    if (isOneLetter(letters.slice(i, i + 2))) i++;
  }
  const capitals = Array.from(short.written)
    .flatMap((letter, i) =>
      /\p{Lu}/u.test(letter) && letters.length === short.written.length ? letters[i]! : [],
    )
    .join('');
  return [...new Set([letters, collapsed, capitals])].filter((text) => text.length > 1);
};

/** Initials of every run of words: with small words, without them, and with the parts of compounds. */
export const initialsOf = ({ all, core }: Words): readonly string[] => {
  const found = new Set<string>();
  const addRuns = (letters: readonly string[]) => {
    const joined = letters.slice(0, MAX_WORDS).join('');
    for (let from = 0; from < joined.length; from++) {
      for (let length = 2; length <= MAX_RUN && from + length <= joined.length; length++) {
        found.add(joined.slice(from, from + length));
      }
    }
  };
  const initial = (word: Word) => word.text[0] ?? '';
  addRuns(core.map(initial));
  if (core.length < all.length) addRuns(all.map(initial));
  const heads = core.filter((word) => !word.isBehindHyphen);
  if (heads.length < core.length) addRuns(heads.map(initial));
  const parts = core.flatMap((word) => compoundParts(word.text).map((part) => part[0]!));
  if (parts.length > core.length) addRuns(parts);
  return [...found];
};

const byFullName: ReadonlyMap<string, string> = new Map(
  [...KNOWN_SHORT_NAMES].flatMap(([short, names]) => names.map((name) => [name, short] as const)),
);

/** The short name that a well-known body goes by. */
export const shortNameOf = ({ all }: Words): string | undefined =>
  byFullName.get(
    all
      .filter((word) => !word.isSmall)
      .map((word) => word.text)
      .join(' '),
  );
