/**
 * Text of cells and headers: what is trimmed off, what counts as the same word, what an id is made of.
 */

/** White space, no-break spaces, zero-width characters and byte-order marks. */
const isPadding = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x85 ||
  code === 0x1680 ||
  code === 0x180e ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2060 ||
  code === 0x3000 ||
  code === 0xfeff;

/** Is it an ASCII character that can be seen? By far the commonest. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f;

/**
 * `text` without padding at either end. A loop and not a regular expression: a cell of a million inner spaces
 * must not take a million steps at each of them.
 */
export const trim = (text: string): string => {
  let start = 0;
  let end = text.length;
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(end - 1))) return text;
  while (start < end && isPadding(text.charCodeAt(start))) start++;
  while (end > start && isPadding(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
};

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Latin letters that no accent can be taken off from. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);
const LATIN_LETTERS = /[đðħıłøþßæœ]/g;

const plainLatin = (text: string): string => text.replace(LATIN_LETTERS, (letter) => LATIN.get(letter)!);

/** The same for every way of writing one name: without regard to case, accents and the number of spaces. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : trim(
        plainLatin(
          text
            .normalize('NFKD')
            .toLowerCase()
            .replace(/[\u0300-\u036f]/g, ''),
        ).replace(/[\s\u200b-\u200f\u2060]+/g, ' '),
      );

/** Letters and digits of `text` in words, folded: `Local-Authority` and `local authority` are the same. */
export const wordKey = (text: string): string => trim(fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));

/** A header without regard to case, spaces, `_`, `-` and dots. */
export const headerKey = (text: string): string => wordKey(text).replaceAll(' ', '');

/** How letters are written out where the keyboard does not have them; accents are left off anyway. */
const WRITTEN_OUT: readonly (readonly [letter: RegExp, out: string])[] = [
  [/đ/gi, 'dj'],
  [/ä/gi, 'ae'],
  [/ö/gi, 'oe'],
  [/ü/gi, 'ue'],
];

/** The word, and the word as it is written without `đ` and umlauts: `Behörde` and `Behoerde`. */
export const spellingsOf = (word: string): readonly string[] => {
  const out = WRITTEN_OUT.reduce((text, [letter, by]) => text.replace(letter, by), word);
  return out === word ? [word] : [word, out];
};

/** Longer ids help nobody; names that differ only after this get a number. */
const MAX_SLUG = 80;

/**
 * A readable id made from a name: lower case, accents off Latin letters, `-` for everything that is neither a
 * letter nor a digit. Letters of other scripts are kept. Never empty.
 */
export const slug = (name: string): string => {
  const letters = plainLatin(
    name
      .slice(0, 4 * MAX_SLUG)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC'),
  ).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const cut = Array.from(letters.replace(/^-/, '')).slice(0, MAX_SLUG).join('').replace(/-$/, '');
  return cut === '' ? 'actor' : cut;
};

/** Longer values are cut in sentences and in issues. */
const MAX_QUOTED = 80;

/** Characters that would break a line, or turn the reading direction round, in a sentence. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A value as it stands in a sentence: in quotation marks, on one line, not too long. */
export const quoted = (value: string): string => {
  const short = value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED - 1).trimEnd()}…` : value;
  return `“${short.replace(UNPRINTABLE, ' ')}”`;
};

/** `1 row`, `2 rows`. */
export const counted = (n: number, one: string, several = `${one}s`): string =>
  `${n} ${n === 1 ? one : several}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
