import type { CellFormat } from '../../model/columns';
import { isWordOf, KINDS, TIE_TYPES } from '../../model/vocabulary';
import type { CellLog } from '../ledger';
import type { ImportIssueCode } from '../report';
import { headerKey, listed, quoted } from '../text';
import { parseCountry } from './country';
import { readDate } from './dates';
import { KIND_WORDS } from './kind-words';
import { readNumber } from './numbers';
import {
  DIRECTION_WORDS,
  FORMALITY_WORDS,
  FUNCTION_WORDS,
  LEVEL_WORDS,
  OUTCOME_WORDS,
  SENSITIVITY_WORDS,
  SENTIMENT_WORDS,
  STATUS_WORDS,
  YES_NO_WORDS,
} from './scale-words';
import { TYPE_WORDS } from './type-words';
import type { Vocabulary } from './vocabulary';

export type CellValue = string | number | boolean | readonly string[];

/** Reads the text of a cell that is not empty. `undefined`: nothing to be had, and the log says why. */
export type CellParser = (text: string, log: CellLog) => CellValue | undefined;

const asText: CellParser = (text) => text;

const fromWords =
  (vocabulary: Vocabulary<string>, allowed: readonly string[]): CellParser =>
  (text, log) => {
    const word = vocabulary.find(text);
    if (word === undefined) {
      log.repair('word-unknown', `${quoted(text)} is left out. Known words are ${listed(allowed)}.`);
    }
    return word;
  };

/** A word of an open set: a known one becomes its key, any other is kept. Both are told once per word. */
const fromOpenSet =
  (
    vocabulary: Vocabulary<string>,
    what: string,
    synonym: ImportIssueCode,
    unknown: ImportIssueCode,
  ): CellParser =>
  (text, log) => {
    const word = vocabulary.find(text);
    if (word === undefined) {
      log.tally(unknown, text, (rows) => `${quoted(text)} is no ${what} we know. It is kept, in ${rows}.`);
      return text;
    }
    if (!vocabulary.isOwnName(text)) {
      log.tally(synonym, text, (rows) => `${quoted(text)} is read as ${word}, in ${rows}.`);
    }
    return word;
  };

const kind = fromOpenSet(KIND_WORDS, 'kind of actor', 'kind-synonym', 'kind-unknown');
const knownType = fromOpenSet(TYPE_WORDS, 'tie type', 'type-synonym', 'type-unknown');

/** Words of graph programs that say in the type column whether an edge has an arrow. */
const DIRECTION_AS_TYPE: ReadonlyMap<string, 'directed' | 'mutual'> = new Map([
  ['directed', 'directed'],
  ['undirected', 'mutual'],
  ['mutual', 'mutual'],
]);

/** The direction that stands in a type column, as in the edge tables of graph programs. */
export const directionInType = (text: string): 'directed' | 'mutual' | undefined =>
  DIRECTION_AS_TYPE.get(headerKey(text));

const type: CellParser = (text, log) => {
  // The commonest case by far, and there may be a hundred thousand of them.
  if (isWordOf(TIE_TYPES, text)) return text;
  if (directionInType(text) === undefined) return knownType(text, log);
  log.tally(
    'type-is-direction',
    text,
    (rows) => `${quoted(text)} is read as a direction, not as a type, in ${rows}.`,
  );
  return undefined;
};

const numberWithin =
  (low: number, high: number, range: string): CellParser =>
  (text, log) => {
    const number = numberOf(text, log, 'number-unreadable', 'It is left out.');
    if (number === undefined || (number >= low && number <= high)) return number;
    log.repair('number-out-of-range', `${quoted(text)} is left out: the column takes ${range}.`);
    return undefined;
  };

const numberOf = (
  text: string,
  log: CellLog,
  code: ImportIssueCode,
  consequence: string,
): number | undefined => {
  const reading = readNumber(text);
  if (reading.value === undefined) {
    log.repair(code, `${quoted(text)} ${reading.why}. ${consequence}`);
  } else if (reading.hasComma) {
    log.tally('number-comma', '', (rows) => `A comma is read as the decimal sign, in ${rows}.`);
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

const split = (text: string, separator: RegExp): readonly string[] => [
  ...new Set(
    text
      .split(separator)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

const functions: CellParser = (text, log) => {
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const word of split(text, /[;,]/)) {
    const known = FUNCTION_WORDS.find(word);
    if (known) found.add(known);
    else unknown.push(word);
  }
  if (unknown.length > 0) {
    const shown = unknown.length > 5 ? [...unknown.slice(0, 4).map(quoted), 'others'] : unknown.map(quoted);
    log.repair('word-unknown', `${listed(shown)} left out: not among the six functions.`);
  }
  return [...found];
};

const SYMBOLS = {
  direction: new Map([
    ['->', 'directed'],
    ['-->', 'directed'],
    ['→', 'directed'],
    ['<->', 'mutual'],
    ['<-->', 'mutual'],
    ['<>', 'mutual'],
    ['↔', 'mutual'],
  ]),
  sentiment: new Map([
    ['+', 'positive'],
    ['0', 'neutral'],
    ['-', 'conflict'],
    ['−', 'conflict'],
  ]),
  yesNo: new Map([
    ['✓', 'yes'],
    ['✔', 'yes'],
    ['☑', 'yes'],
    ['✗', 'no'],
    ['✘', 'no'],
  ]),
};

const withSymbols =
  (symbols: ReadonlyMap<string, string>, parser: CellParser): CellParser =>
  (text, log) =>
    symbols.get(text) ?? parser(text, log);

const yesNo: CellParser = (text, log) => {
  const word = SYMBOLS.yesNo.get(text) ?? YES_NO_WORDS.find(text);
  if (word === undefined) log.repair('word-unknown', `${quoted(text)} is left out. Write yes or no.`);
  return word === undefined ? undefined : word === 'yes';
};

/** One parser a format of the model. */
const PARSERS: Readonly<Record<CellFormat, CellParser>> = {
  id: asText,
  text: asText,
  actor: asText,
  kind: (text, log) => (isWordOf(KINDS, text) ? text : kind(text, log)),
  country: parseCountry,
  type,
  level: fromWords(LEVEL_WORDS, ['local', 'national', 'regional', 'international']),
  words: (text) => split(text, /;/),
  functions,
  number: numberWithin(0, Number.POSITIVE_INFINITY, 'numbers from 0 upwards'),
  share: numberWithin(0, 1, 'numbers from 0 to 1'),
  position: numberWithin(-2, 2, 'numbers from -2 to 2'),
  strength: (text, log) => numberOf(text, log, 'strength-unreadable', 'The tie counts with strength 1.'),
  sensitivity: fromWords(SENSITIVITY_WORDS, ['public', 'internal', 'confidential']),
  date,
  direction: withSymbols(SYMBOLS.direction, fromWords(DIRECTION_WORDS, ['directed', 'mutual'])),
  sentiment: withSymbols(SYMBOLS.sentiment, fromWords(SENTIMENT_WORDS, ['positive', 'neutral', 'conflict'])),
  formality: fromWords(FORMALITY_WORDS, ['formal', 'informal']),
  status: fromWords(STATUS_WORDS, ['active', 'planned', 'ended']),
  outcome: fromWords(OUTCOME_WORDS, ['open', 'ignored', 'refused', 'blocked']),
  'yes-no': yesNo,
};

/** Headers that ask a question: `mutual` with `yes` below it. */
const QUESTIONS: ReadonlyMap<string, readonly [yes: string, no: string]> = new Map([
  ['directed', ['directed', 'mutual']],
  ['isdirected', ['directed', 'mutual']],
  ['undirected', ['mutual', 'directed']],
  ['mutual', ['mutual', 'directed']],
  ['ismutual', ['mutual', 'directed']],
  ['reciprocal', ['mutual', 'directed']],
  ['bidirectional', ['mutual', 'directed']],
  ['twoway', ['mutual', 'directed']],
  ['formal', ['formal', 'informal']],
  ['isformal', ['formal', 'informal']],
  ['informal', ['informal', 'formal']],
]);

/** The parser for a column of this format under this header. */
export const parserFor = (format: CellFormat, header: string): CellParser => {
  const parser = PARSERS[format];
  const question =
    format === 'direction' || format === 'formality' ? QUESTIONS.get(headerKey(header)) : undefined;
  if (!question) return parser;
  return (text, log) => {
    const answer = SYMBOLS.yesNo.get(text) ?? YES_NO_WORDS.find(text);
    if (answer === undefined) return parser(text, log);
    return answer === 'yes' ? question[0] : question[1];
  };
};
