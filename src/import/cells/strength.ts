import type { CellLog } from '../ledger';
import { quoted } from '../text';
import { askAbout, type CellParser } from './cell-parser';
import { readNumber } from './numbers';
import { STRENGTH_WORDS, YES_NO_WORDS } from './scale-words';

/** `+++`, `xx`, `***`: as many as the strength, to five. `х` is the Cyrillic letter that looks like x. */
const TALLY = /^([+*★•●✓✔☑✅xXхХ])\1{0,4}$/u;

const PLAIN_NUMBER = /^[\d.,+\-\u2212e]+$/i;

/** Is a strength written in words or signs? Then it is not on the scale of numbers that can be turned round. */
export const isStrengthInWords = (text: string): boolean =>
  !PLAIN_NUMBER.test(text) && readNumber(text).value === undefined;

/** The strength that a word or signs stand for, or `undefined`. */
export const strengthOfWord = (text: string): number | undefined => {
  if (TALLY.test(text)) return Array.from(text).length;
  const word = STRENGTH_WORDS.find(text);
  if (word !== undefined) return Number(word);
  return YES_NO_WORDS.find(text) === 'yes' ? 1 : undefined;
};

/** A strength as a number, a word or signs. What a number may be is checked by the row. */
export const parseStrength: CellParser = (text, log) => {
  const reading = readNumber(text);
  if (reading.value !== undefined) {
    if (reading.hasComma) noteComma(log);
    return reading.value;
  }
  const strength = strengthOfWord(text);
  if (strength !== undefined) {
    log.tally(
      'strength-word',
      text,
      (rows) => `${quoted(text)} is read as the strength ${strength}, in ${rows}. Higher is stronger.`,
    );
    return strength;
  }
  log.repair('strength-unreadable', `${quoted(text)} ${reading.why}. The tie counts with strength 1.`);
  if (isStrengthInWords(text)) askAbout('strength', text, log);
  return undefined;
};

export const noteComma = (log: CellLog): void =>
  log.tally('number-comma', '', (rows) => `A comma is read as the decimal sign, in ${rows}.`);
