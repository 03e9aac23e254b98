import { fold } from '../text';

/** Cyrillic letters in the Latin letters of the Balkans, without their marks: Serbian, Macedonian, Bulgarian. */
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    ѓ: 'gj',
    д: 'd',
    ђ: 'd',
    е: 'e',
    ё: 'e',
    є: 'e',
    ѐ: 'e',
    ж: 'z',
    з: 'z',
    ѕ: 'dz',
    и: 'i',
    ѝ: 'i',
    і: 'i',
    ї: 'i',
    ы: 'i',
    й: 'j',
    ј: 'j',
    к: 'k',
    ќ: 'kj',
    л: 'l',
    љ: 'lj',
    м: 'm',
    н: 'n',
    њ: 'nj',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ћ: 'c',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'c',
    џ: 'dz',
    ш: 's',
    щ: 'st',
    ъ: 'a',
    ь: '',
    э: 'e',
    ю: 'ju',
    я: 'ja',
  }),
);

const CYRILLIC = /\p{Script=Cyrillic}/u;
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;

export const isCyrillic = (text: string): boolean => CYRILLIC.test(text);

/** `text` in lower-case Latin letters without accents; letters of other scripts stay. */
export const latin = (text: string): string => {
  const lower = text.normalize('NFC').toLowerCase();
  return fold(
    CYRILLIC.test(lower)
      ? lower.replace(CYRILLIC_LETTERS, (letter) => LATIN_OF.get(letter) ?? letter)
      : lower,
  );
};

/** Groups of letters that stand for one sound in one of our languages; longer ones first. */
const SOUNDS: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/tsch|tch/g, 'c'],
  [/sch|sh/g, 's'],
  [/zh|dz|xh/g, 'z'],
  [/ch|kj|ts|tz|q(?!u)/g, 'c'],
  [/dj|gj/g, 'd'],
  [/lj/g, 'l'],
  [/nj/g, 'n'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|qu/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/(.)\1+/g, '$1'],
];

/**
 * What a word in `latin` letters sounds like, roughly: `sh`, `š` and `sch`, `đ`, `dj` and `gj`, `ö` and `oe` meet.
 * Two words of one sound are likely one word; it says nothing more.
 */
export const soundOf = (word: string): string => {
  let sound = word;
  for (const [letters, by] of SOUNDS) sound = sound.replace(letters, by);
  return sound;
};
