import { isWordOf, KINDS, TIE_TYPES } from '../../model/vocabulary';
import type { WordField } from '../choices';
import { keyOfHeader, QUESTION_KEYS } from '../columns/known-headers';
import type { ImportIssueCode } from '../report';
import { headerKey, listed, quoted } from '../text';
import { answerOf } from './answers';
import { askAbout, type CellParser, tellChoice, withChoices } from './cell-parser';
import { KIND_WORDS } from './kind-words';
import { DIRECTION_WORDS, FUNCTION_WORDS } from './scale-words';
import { TYPE_WORDS } from './type-words';
import type { Vocabulary } from './vocabulary';

/** A word of a closed set: any other is left out and asked about. */
export const closedSet = (
  field: WordField,
  vocabulary: Vocabulary<string>,
  allowed: readonly string[],
  symbols?: ReadonlyMap<string, string>,
): CellParser =>
  withChoices(field, (text, log) => {
    const word = symbols?.get(text) ?? vocabulary.find(text);
    if (word === undefined) {
      log.repair('word-unknown', `${quoted(text)} is left out. Known words are ${listed(allowed)}.`);
      askAbout(field, text, log);
    }
    return word;
  });

/** A word of an open set: a known one becomes its key, any other is kept. Both are told once per word. */
const openSet = (
  field: WordField,
  vocabulary: Vocabulary<string>,
  what: string,
  synonym: ImportIssueCode,
  unknown: ImportIssueCode,
): CellParser =>
  withChoices(
    field,
    (text, log) => {
      const word = vocabulary.find(text);
      if (word === undefined) {
        log.tally(unknown, text, (rows) => `${quoted(text)} is no ${what} we know. It is kept, in ${rows}.`);
        askAbout(field, text, log);
        return text;
      }
      if (!vocabulary.isOwnName(text)) {
        log.tally(synonym, text, (rows) => `${quoted(text)} is read as ${word}, in ${rows}.`);
      }
      return word;
    },
    { isOpen: true },
  );

const knownKind = openSet('kind', KIND_WORDS, 'kind of actor', 'kind-synonym', 'kind-unknown');
const knownType = openSet('type', TYPE_WORDS, 'tie type', 'type-synonym', 'type-unknown');

export const parseKind: CellParser = (text, log, keep) =>
  isWordOf(KINDS, text) && log.chosen('kind', text) === undefined ? text : knownKind(text, log, keep);

/** Words of graph programs that say in the type column whether an edge has an arrow. */
const DIRECTION_AS_TYPE: ReadonlyMap<string, 'directed' | 'mutual'> = new Map([
  ['directed', 'directed'],
  ['undirected', 'mutual'],
  ['mutual', 'mutual'],
]);

/** The direction that stands in a type column, as in the edge tables of graph programs. */
export const directionInType = (text: string): 'directed' | 'mutual' | undefined =>
  DIRECTION_AS_TYPE.get(headerKey(text));

export const parseType: CellParser = (text, log, keep) => {
  // The commonest case by far, and there may be a hundred thousand of them.
  if (isWordOf(TIE_TYPES, text) && log.chosen('type', text) === undefined) return text;
  if (directionInType(text) === undefined) return knownType(text, log, keep);
  log.tally(
    'type-is-direction',
    text,
    (rows) => `${quoted(text)} is read as a direction, not as a type, in ${rows}.`,
  );
  return undefined;
};

/** The words of a list, each once. */
export const splitWords = (text: string, separator: RegExp): readonly string[] => [
  ...new Set(
    text
      .split(separator)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

/** More unknown words of one cell are not asked about. */
const MAX_ASKED = 20;

/** Functions of an actor, split by `;` or `,`. */
export const parseFunctions: CellParser = (text, log, keep) => {
  const found = new Set<string>();
  const unknown: string[] = [];
  const kept: string[] = [];
  for (const word of splitWords(text, /[;,]/)) {
    const choice = log.chosen('functions', word);
    if (choice?.means === null) kept.push(word);
    else if (choice?.means !== undefined) {
      tellChoice(word, choice.means, log);
      found.add(choice.means);
    } else {
      const known = FUNCTION_WORDS.find(word);
      if (known) found.add(known);
      else unknown.push(word);
    }
  }
  if (unknown.length > 0) {
    const shown = unknown.length > 5 ? [...unknown.slice(0, 4).map(quoted), 'others'] : unknown.map(quoted);
    log.repair('word-unknown', `${listed(shown)} left out: not among the six functions.`);
    for (const word of unknown.slice(0, MAX_ASKED)) askAbout('functions', word, log);
  }
  if (kept.length > 0) {
    const words = kept.join('; ');
    log.tally(
      'word-kept',
      words,
      (rows) => `${quoted(words)} is kept as an attribute, as you chose, in ${rows}.`,
    );
    keep(words);
  }
  return [...found];
};

export const parseYesNo: CellParser = withChoices(
  'confirmed',
  (text, log) => {
    const answer = answerOf(text);
    if (answer !== undefined) return answer === 'yes';
    log.repair('word-unknown', `${quoted(text)} is left out. Write yes or no.`);
    askAbout('confirmed', text, log);
    return undefined;
  },
  { toValue: (means) => means === 'yes' },
);

const OPPOSITE = { directed: 'mutual', mutual: 'directed', formal: 'informal', informal: 'formal' } as const;

/** `parse`, or the answer to the question that the header asks: `mutual` with `yes` below it. */
export const answering = (header: string, parse: CellParser): CellParser => {
  const yes = QUESTION_KEYS.get(keyOfHeader(header));
  if (yes === undefined) return parse;
  return (text, log, keep) => {
    const answer = answerOf(text);
    if (answer === undefined) return parse(text, log, keep);
    return answer === 'yes' ? yes : OPPOSITE[yes];
  };
};

/** Arrows, for the column `direction`. */
export const ARROWS: ReadonlyMap<string, string> = new Map([
  ['->', 'directed'],
  ['-->', 'directed'],
  ['→', 'directed'],
  ['<->', 'mutual'],
  ['<-->', 'mutual'],
  ['<>', 'mutual'],
  ['↔', 'mutual'],
]);

export const parseDirection = closedSet('direction', DIRECTION_WORDS, ['directed', 'mutual'], ARROWS);
