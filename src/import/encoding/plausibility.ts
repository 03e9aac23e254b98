import { SPELLINGS, type Spelling } from './languages';

/** How well a reading of some words fits a language. */
export interface Plausibility {
  /** From about -1 (nonsense) to 1 (every letter in its usual place): the mean over the characters judged. */
  readonly score: number;
  /** The language that fits best; `undefined` where no character is a letter of any. */
  readonly spelling: Spelling | undefined;
  /** Characters beyond ASCII that were judged. */
  readonly characters: number;
}

/** Points for one character. */
const KNOWN_LETTER = 0.5;
const USUAL_NEIGHBOUR = 0.25;
const FOREIGN_LETTER = -0.6;
const BROKEN_CASE = -1;
const MIXED_SCRIPTS = -1;
const RUN_OF_ACCENTS = -0.4;
const PUNCTUATION = 0.6;
const MISPLACED = -0.7;
const SYMBOL = -0.8;
const CONTROL = -1.5;

/** A word in another language than the rest of the file costs this much for each of its characters. */
const OTHER_LANGUAGE = 0.3;

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const CONTROLS = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;
const SCRIPTS = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u };

/** Signs that stand before a word, behind it, in it, or anywhere. */
const OPENING = new Set('„‚«‹“‘');
const CLOSING = new Set('“”’‘»«›…');
const INSIDE = new Set('’‘–—-·');
const ANYWHERE = new Set('–—•·€£§°©®™№\u00a0½²³ªº×…');

/** How plausible are these words, one a line, in the language that fits them best? Linear. */
export const plausibilityOf = (words: readonly string[]): Plausibility => {
  const perWord = words.map((word) => SPELLINGS.map((spelling) => judge(Array.from(word), spelling)));
  const totals = SPELLINGS.map((_, i) => perWord.reduce((sum, judged) => sum + judged[i]!.points, 0));
  const best = totals.reduce((top, total, i) => (total > totals[top]! ? i : top), 0);
  let points = 0;
  let characters = 0;
  let letters = 0;
  for (const judged of perWord) {
    const own = judged[best]!;
    characters += own.characters;
    letters += own.letters;
    const elsewhere = Math.max(...judged.map((one) => one.points)) - OTHER_LANGUAGE * own.characters;
    points += Math.max(own.points, elsewhere);
  }
  return {
    score: characters === 0 ? 0 : points / characters,
    spelling: letters === 0 ? undefined : SPELLINGS[best],
    characters,
  };
};

interface Judged {
  readonly points: number;
  readonly characters: number;
  readonly letters: number;
}

const judge = (word: readonly string[], spelling: Spelling): Judged => {
  let points = 0;
  let characters = 0;
  let letters = 0;
  word.forEach((character, i) => {
    if (character <= '\x7f') return;
    characters++;
    if (!LETTER.test(character)) {
      points += signPoints(character, word[i - 1], word[i + 1]);
      return;
    }
    letters++;
    points += letterPoints(character, word[i - 1] ?? '_', word[i + 1] ?? '_', spelling);
  });
  return { points, characters, letters };
};

const letterPoints = (character: string, before: string, after: string, spelling: Spelling): number => {
  if (breaksCase(character, before, after)) return BROKEN_CASE;
  const script = SCRIPTS[spelling.script];
  if (isForeign(before, script) || isForeign(after, script)) return MIXED_SCRIPTS;
  const letter = character.toLowerCase();
  if (!spelling.letters.has(letter)) return FOREIGN_LETTER;
  if (spelling.pairs.size === 0) {
    const inRun = spelling.script === 'Latin' && before > '\x7f' && after > '\x7f';
    return inRun ? RUN_OF_ACCENTS : KNOWN_LETTER + USUAL_NEIGHBOUR;
  }
  const left = edge(before);
  const right = edge(after);
  const usual = (spelling.pairs.has(left + letter) ? 1 : 0) + (spelling.pairs.has(letter + right) ? 1 : 0);
  if (usual === 0 && left > '\x7f' && right > '\x7f') return RUN_OF_ACCENTS;
  return KNOWN_LETTER + usual * USUAL_NEIGHBOUR - (usual === 0 ? 0.4 : 0);
};

/** A capital behind a small letter, or a small letter between capitals. */
const breaksCase = (character: string, before: string, after: string): boolean =>
  (UPPER.test(character) && LOWER.test(before)) ||
  (LOWER.test(character) && character !== 'ß' && UPPER.test(before) && UPPER.test(after));

const isForeign = (neighbour: string, script: RegExp): boolean =>
  LETTER.test(neighbour) && !script.test(neighbour);

const edge = (neighbour: string): string => (LETTER.test(neighbour) ? neighbour.toLowerCase() : '_');

const signPoints = (sign: string, before: string | undefined, after: string | undefined): number => {
  if (CONTROLS.test(sign)) return CONTROL;
  const behindLetter = before !== undefined && LETTER.test(before);
  const beforeLetter = after !== undefined && LETTER.test(after);
  if (behindLetter && beforeLetter) return INSIDE.has(sign) ? PUNCTUATION : MISPLACED;
  if (ANYWHERE.has(sign)) return PUNCTUATION;
  if (behindLetter) return CLOSING.has(sign) ? PUNCTUATION : OPENING.has(sign) ? MISPLACED : SYMBOL;
  if (beforeLetter) return OPENING.has(sign) ? PUNCTUATION : CLOSING.has(sign) ? MISPLACED : SYMBOL;
  return OPENING.has(sign) || CLOSING.has(sign) ? PUNCTUATION : SYMBOL;
};
