import { editDistance } from './edit-distance';
import type { Word } from './parse-words';
import { SHORT_FORMS } from './words';

/** How two words are alike: `form` is another ending, `meaning` another word for the same sort of body. */
export type Way = 'same' | 'sound' | 'short' | 'form' | 'meaning' | 'slip';

export interface Likeness {
  readonly way: Way;
  /** 0 to 1. */
  readonly degree: number;
}

const SAME: Likeness = { way: 'same', degree: 1 };
const FORM: Likeness = { way: 'form', degree: 0.95 };
const SHORT: Likeness = { way: 'short', degree: 0.95 };
const SOUND: Likeness = { way: 'sound', degree: 0.97 };
const MEANING: Likeness = { way: 'meaning', degree: 0.95 };

/** Endings of plural and case in our languages. Two words that differ only in these are one word. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    ' s es e a i o u n en er em om im am og eg oj ej ih ima ama ov ova ove ovi ta te to ot ata ite it in et ve vet ' +
    'es is ise in n t se ave ska ski sko'
  ).split(' '),
);

const SHORTEST_STEM = 4;

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

const isOtherForm = (a: string, b: string): boolean => {
  const start = commonStart(a, b);
  const longer = Math.max(a.length, b.length);
  if (start < SHORTEST_STEM || start * 5 < longer * 3) return false;
  return ENDINGS.has(a.slice(start)) && ENDINGS.has(b.slice(start));
};

/** `Min.` for Ministry, `Intl` for International: a beginning, or letters of the word in their order. */
const isShortFormOf = (short: Word, long: Word): boolean => {
  if (short.text.length >= long.text.length || short.text === '') return false;
  if (short.isDotted) {
    return (
      long.text.startsWith(short.text) || (short.text.length >= 3 && isContraction(short.text, long.text))
    );
  }
  return (SHORT_FORMS.get(short.text) ?? []).some((start) => long.text.startsWith(start));
};

const isContraction = (short: string, long: string): boolean => {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
};

/** In words shorter than this one letter more or less makes another word. */
const SHORTEST_WITH_SLIP = 5;
const SHORTEST_WITH_OTHER_START = 8;
const SHORTEST_WITH_TWO = 10;

const slips = (a: string, b: string): Likeness | undefined => {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_WITH_SLIP) return undefined;
  // The first letter is seldom mistyped, and often makes another word.
  const sameStart = a[0] === b[0];
  if (!sameStart && shorter < SHORTEST_WITH_OTHER_START) return undefined;
  const most = sameStart && shorter >= SHORTEST_WITH_TWO ? 2 : 1;
  const edits = editDistance(a, b, most);
  if (edits > most) return undefined;
  return { way: 'slip', degree: 1 - (edits * 0.7) / shorter };
};

/** How far two words of names may be taken for one; `undefined` where not at all. */
export const likenessOf = (a: Word, b: Word): Likeness | undefined => {
  if (a.text === b.text) return SAME;
  if (a.isNumber || b.isNumber) return undefined;
  if (a.country !== undefined && b.country !== undefined) return a.country === b.country ? FORM : undefined;
  // Short names are compared letter by letter: UNHCR is not UNHRC.
  if (a.isAcronym || b.isAcronym) return a.sound === b.sound ? SOUND : undefined;
  if (a.known && b.known) {
    return a.known.role === b.known.role && a.known.meaning === b.known.meaning ? MEANING : undefined;
  }
  // Most pairs of words end here: what begins in another way can only be a slip.
  if (a.text[0] !== b.text[0] && a.sound[0] !== b.sound[0]) return slips(a.text, b.text);
  if (a.sound === b.sound) return SOUND;
  if (isShortFormOf(a, b) || isShortFormOf(b, a)) return SHORT;
  return isOtherForm(a.text, b.text) ? FORM : slips(a.text, b.text);
};
