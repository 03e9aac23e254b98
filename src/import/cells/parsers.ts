import type { CellFormat } from '../../model/columns';
import type { CellLog } from '../ledger';
import { quoted } from '../text';
import { type CellParser, withChoices } from './cell-parser';
import { parseCountry } from './country';
import { readDate } from './dates';
import { readNumber } from './numbers';
import {
  FORMALITY_WORDS,
  LEVEL_WORDS,
  OUTCOME_WORDS,
  SENSITIVITY_WORDS,
  SENTIMENT_WORDS,
  STATUS_WORDS,
} from './scale-words';
import { noteComma, parseStrength } from './strength';
import {
  answering,
  closedSet,
  parseDirection,
  parseFunctions,
  parseKind,
  parseType,
  parseYesNo,
  splitWords,
} from './words';

export type { CellParser, CellValue } from './cell-parser';
export { directionInType } from './words';

const asText: CellParser = (text) => text;

const numberWithin =
  (low: number, high: number, range: string): CellParser =>
  (text, log) => {
    const number = numberOf(text, log);
    if (number === undefined || (number >= low && number <= high)) return number;
    log.repair('number-out-of-range', `${quoted(text)} is left out: the column takes ${range}.`);
    return undefined;
  };

const numberOf = (text: string, log: CellLog): number | undefined => {
  const reading = readNumber(text);
  if (reading.value === undefined) {
    log.repair('number-unreadable', `${quoted(text)} ${reading.why}. It is left out.`);
  } else if (reading.hasComma) {
    noteComma(log);
  }
  return reading.value;
};

const date: CellParser = (text, log) => {
  const reading = readDate(text);
  if (reading.date === undefined) {
    log.repair('date-unreadable', `${quoted(text)} ${reading.why}. It is left out; write 2025-05-03.`);
  } else if (reading.isRewritten) {
    log.repair('date-rewritten', `${quoted(text)} is read as ${reading.date}.`);
  }
  return reading.date;
};

const SENTIMENT_SIGNS: ReadonlyMap<string, string> = new Map([
  ['+', 'positive'],
  ['0', 'neutral'],
  ['-', 'conflict'],
  ['−', 'conflict'],
]);

/** One parser a format of the model. */
const PARSERS: Readonly<Record<CellFormat, CellParser>> = {
  id: asText,
  text: asText,
  actor: asText,
  kind: parseKind,
  country: withChoices('country', parseCountry, { isOpen: true }),
  type: parseType,
  level: closedSet('level', LEVEL_WORDS, ['local', 'national', 'regional', 'international']),
  words: (text) => splitWords(text, /;/),
  functions: parseFunctions,
  number: numberWithin(0, Number.POSITIVE_INFINITY, 'numbers from 0 upwards'),
  share: numberWithin(0, 1, 'numbers from 0 to 1'),
  position: numberWithin(-2, 2, 'numbers from -2 to 2'),
  strength: withChoices('strength', parseStrength, { toValue: Number }),
  sensitivity: closedSet('sensitivity', SENSITIVITY_WORDS, ['public', 'internal', 'confidential']),
  date,
  direction: parseDirection,
  sentiment: closedSet('sentiment', SENTIMENT_WORDS, ['positive', 'neutral', 'conflict'], SENTIMENT_SIGNS),
  formality: closedSet('formality', FORMALITY_WORDS, ['formal', 'informal']),
  status: closedSet('status', STATUS_WORDS, ['active', 'planned', 'ended']),
  outcome: closedSet('outcome', OUTCOME_WORDS, ['open', 'ignored', 'refused', 'blocked']),
  'yes-no': parseYesNo,
};

/** The parser for a column of this format under this header. */
export const parserFor = (format: CellFormat, header: string): CellParser =>
  format === 'direction' || format === 'formality' ? answering(header, PARSERS[format]) : PARSERS[format];
