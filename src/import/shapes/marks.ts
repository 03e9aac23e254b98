import { answerOf } from '../cells/answers';
import { readNumber } from '../cells/numbers';
import { strengthOfWord } from '../cells/strength';
import { wordKey } from '../text';

/** What a cell says of a tie: whether there is one, and how strong, as it is written (empty: not said). */
export type Mark = { readonly isTie: false } | { readonly isTie: true; readonly strength: string };

/** Longer texts are sentences. */
const LONGEST_MARK = 30;

const NO_TIE: Mark = { isTie: false };
const TIE: Mark = { isTie: true, strength: '' };

/** Signs that are no answer to a question, and stand for a tie, or for none, in a table of ties. */
const TICKS: ReadonlySet<string> = new Set(['●', '•', '■', '*', '✕', '✖']);
const NO_TICKS: ReadonlySet<string> = new Set(['○', '.', '/', '\\', '—', '–', '-', '−']);

/** Words for nothing, besides those for no. */
const NOTHING: ReadonlySet<string> = new Set(['none', 'na', 'n a', 'nan', 'null']);

/**
 * The mark in a cell: nothing, a dash, `no` or 0 for no tie; a tick, `x` or `yes` for a tie; a number for a tie
 * of that strength; a word or signs for a strength (`strong`, `+++`) for a tie as strong as that. `undefined`: the
 * text is none of these.
 */
export const markIn = (text: string): Mark | undefined => {
  if (text === '' || NO_TICKS.has(text)) return NO_TIE;
  if (TICKS.has(text)) return TIE;
  if (text.length > LONGEST_MARK) return undefined;
  // Before the answers: 1 and 0 are yes and no elsewhere.
  const number = readNumber(text);
  if (number.value !== undefined) return number.value === 0 ? NO_TIE : { isTie: true, strength: text };
  const answer = answerOf(text);
  if (answer !== undefined) return answer === 'yes' ? TIE : NO_TIE;
  if (NOTHING.has(wordKey(text))) return NO_TIE;
  return strengthOfWord(text) === undefined ? undefined : { isTie: true, strength: text };
};

/** Is the text a tick, and not a number? */
export const isTick = (text: string): boolean => {
  const mark = markIn(text);
  return mark?.isTie === true && mark.strength === '';
};
