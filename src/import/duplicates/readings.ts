import countries from 'i18n-iso-countries/index.js';
import { isSpelledBy } from './acronyms';
import { type Word, type Words, wordsOf } from './parse-words';
import { isCyrillic } from './script';
import { LOOSE_SORTS, PART_SORTS } from './words';

/** One way to say a name: the whole, what stands in brackets, what stands in quotation marks. */
export interface Reading extends Words {
  /** 1 for the whole name; lower, the less likely this part alone stands for the actor. */
  readonly trust: number;
  /** A short name that stands behind the full one in brackets. */
  readonly isShortName: boolean;
  readonly isQuoted: boolean;
  /** The name without what stands in quotation marks. Two of these say nothing: the marks hold what differs. */
  readonly isStripped: boolean;
  /** Made once, for every pair compares them. */
  readonly letters: ReadingLetters;
}

/** The words of a reading in one text. */
export interface ReadingLetters {
  readonly all: string;
  readonly core: string;
  /** The core without spaces. */
  readonly joined: string;
  /** What the core sounds like, without spaces. */
  readonly sound: string;
  readonly hasNumber: boolean;
  /** Words of digits. */
  readonly numbers: readonly string[];
  /** Weight of all words of the core but these. */
  readonly weight: number;
}

const DIGITS = /^\d+$/;

const lettersOf = ({ all, core }: Words): ReadingLetters => {
  const text = textOf(core);
  return {
    all: all.length === core.length ? text : textOf(all),
    core: text,
    joined: text.replaceAll(' ', ''),
    sound: core.map((word) => word.sound).join(''),
    hasNumber: core.some((word) => word.isNumber),
    numbers: core.filter(isDigits).map((word) => word.text),
    weight: core.reduce((sum, word) => (isDigits(word) ? sum : sum + word.weight), 0),
  };
};

const isDigits = (word: Word): boolean => word.isNumber && DIGITS.test(word.text);

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

export interface ParsedName {
  readonly written: string;
  readonly isCyrillic: boolean;
  /** The whole name comes first. */
  readonly readings: readonly Reading[];
  /** Countries that the name speaks of. */
  readonly countries: ReadonlySet<string>;
}

/** How far a part of a name may be taken for the whole. */
const TRUST = {
  shortName: 0.97,
  beforeBracket: 0.92,
  inBracket: 0.88,
  betweenDashes: 0.88,
  quoted: 0.86,
  onlyQuoted: 0.95,
  stripped: 0.85,
};

/** Longer names are cut; the rest of such a cell is a description. */
const MAX_LETTERS = 300;
const MAX_READINGS = 6;

const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]/g;
const QUOTATION = /["„“”«»‟](?<inner>[^"„“”«»‟]{2,})["„“”«»‟]/gu;
const DASHES = /\s+[-–—|/:]\s+|\s+[–—]|[–—]\s+|:\s+/u;
const COUNTRY_CODE = /^[A-Z]{2}$/;
/** Codes that ISO 3166 leaves to the users. */
const USER_ASSIGNED = /^(?:AA|A[B-Z]|Q[M-Z]|X[A-Z]|ZZ)$/;

const codeIn = (text: string): string | undefined =>
  COUNTRY_CODE.test(text) && (countries.isValid(text) || USER_ASSIGNED.test(text)) ? text : undefined;

const isPart = (word: Word): boolean => word.known?.role === 'sort' && PART_SORTS.has(word.known.meaning);

/** Could these words alone name a body? Not a bare sort, a country, a legal form. */
const isTelling = ({ core }: Words): boolean =>
  core.some((word) => !word.isLegalForm && word.country === undefined && word.known?.role !== 'sort');

/** A legal form, or a sort of body that people leave out. */
const isFiller = (word: Word): boolean =>
  word.isLegalForm || word.isSmall || (word.known?.role === 'sort' && LOOSE_SORTS.has(word.known.meaning));

const isShort = ({ all }: Words): boolean => all.length === 1 && all[0]!.isAcronym;

type AddReading = (
  words: Words,
  trust: number,
  more?: Partial<Pick<Reading, 'isShortName' | 'isQuoted' | 'isStripped'>>,
) => void;

/** Cut a name into the ways in which it may be said. */
export const parseName = (written: string): ParsedName => {
  const name = written.slice(0, MAX_LETTERS);
  const codes: string[] = [];
  const bracketed: string[] = [];
  const main = name
    .replace(BRACKETS, (whole, inner: string) => {
      const text = inner.trim();
      const code = codeIn(text);
      if (code !== undefined) {
        codes.push(code);
        return ' ';
      }
      const words = wordsOf(text);
      if (words.all.length === 0) return ' ';
      if (words.all.length === 1 && !isShort(words)) return whole;
      bracketed.push(text);
      return ' ';
    })
    .trim();
  const readings: Reading[] = [];
  const add: AddReading = (words, trust, more = {}) => {
    if (words.core.length > 0) {
      readings.push({
        all: words.all,
        core: words.core,
        trust,
        isShortName: more.isShortName ?? false,
        isQuoted: more.isQuoted ?? false,
        isStripped: more.isStripped ?? false,
        letters: lettersOf(words),
      });
    }
  };
  const whole = wordsOf(main === '' ? name : main);
  add(whole, bracketed.every((text) => isShort(wordsOf(text))) ? 1 : TRUST.beforeBracket);
  if (main !== '') {
    for (const text of bracketed) addBracketed(wordsOf(text), whole, add);
    for (const part of partsBetweenDashes(main)) add(part, TRUST.betweenDashes);
    addQuoted(main, whole, add);
  }
  const spoken = readings.slice(0, 1).flatMap(({ core }) => core.flatMap(({ country }) => country ?? []));
  return {
    written,
    isCyrillic: isCyrillic(written),
    readings: readings.slice(0, MAX_READINGS),
    countries: new Set([...codes, ...spoken]),
  };
};

/** What stands in brackets is the short name, the full name of a short one, another name, or the body above. */
const addBracketed = (inner: Words, main: Words, add: AddReading): void => {
  if (isShort(inner)) {
    add(inner, TRUST.shortName, { isShortName: !isShort(main) });
  } else if (isShort(main)) {
    const first = inner.core[0]?.text[0];
    if (isSpelledBy(main.core[0]!, inner.all) || main.core[0]!.text[0] === first) add(inner, TRUST.shortName);
  } else if (isTelling(inner) && ![...inner.core, ...main.core].some(isPart)) {
    add(inner, TRUST.inBracket);
  }
};

/** `Udruženje „Atina“` goes by what is quoted; `University “Name of a person”` by what is not. */
const addQuoted = (main: string, whole: Words, add: AddReading): void => {
  const unquoted = main.replace(QUOTATION, ' ');
  if (unquoted === main) return;
  const rest = wordsOf(unquoted);
  const trust = rest.core.every(isFiller) ? TRUST.onlyQuoted : TRUST.quoted;
  for (const { groups } of main.matchAll(QUOTATION)) {
    const inner = wordsOf(groups?.inner ?? '');
    if (isTelling(inner) && inner.all.length < whole.all.length) add(inner, trust, { isQuoted: true });
  }
  if (rest.core.length > 1 && rest.core.length < whole.core.length && isTelling(rest)) {
    add(rest, TRUST.stripped, { isStripped: true });
  }
};

/** `Open Gate - La Strada` may go by either name; `Ministry of Interior - Border Police` is neither. */
const partsBetweenDashes = (main: string): readonly Words[] => {
  const texts = main.split(DASHES, 4);
  if (texts.length < 2) return [];
  const parts = texts.map((part) => wordsOf(part));
  if (parts.some(({ core }) => core.some(isPart))) return [];
  return parts.filter(isTelling);
};
