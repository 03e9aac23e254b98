import { cellReader } from '../../../model/filters';
import { fold } from '../../../model/fold';
import {
  DIRECTIONS,
  FORMALITIES,
  KINDS,
  LEVELS,
  NETWORK_FUNCTIONS,
  OUTCOMES,
  SENSITIVITIES,
  SENTIMENTS,
  STATUSES,
  TIE_TYPES,
} from '../../../model/vocabulary';
import { valueLabel } from '../../exploring/values';
import { compareNames } from '../../format/compare-names';
import type { Directory } from '../directory';
import type { Field } from '../fields';
import type { Row } from '../row';

/** What a person may want to write into a cell. */
export interface Suggestion {
  readonly text: string;
  /** What is written where it is chosen, and read back as the value. */
  readonly writes: string;
  /** What it means, or which of two namesakes it is. */
  readonly hint: string;
}

const plain = (words: readonly string[]): readonly Suggestion[] =>
  words.map((text) => ({ text, writes: text, hint: '' }));

const labelled = (
  table: Readonly<Record<string, { readonly label: string; readonly meaning?: string }>>,
): readonly Suggestion[] =>
  Object.values(table).map(({ label, meaning }) => ({ text: label, writes: label, hint: meaning ?? '' }));

const CLOSED: Partial<Readonly<Record<Field['format'], readonly Suggestion[]>>> = {
  kind: labelled(KINDS),
  type: labelled(TIE_TYPES),
  level: labelled(LEVELS),
  functions: labelled(NETWORK_FUNCTIONS),
  sensitivity: plain(SENSITIVITIES),
  direction: plain(DIRECTIONS),
  sentiment: plain(SENTIMENTS),
  formality: plain(FORMALITIES),
  status: plain(STATUSES),
  outcome: plain(OUTCOMES),
  'yes-no': plain(['yes', 'no']),
};

/** Words of these columns that are in no list are suggested too, once somebody used them. */
const OPEN: ReadonlySet<Field['format']> = new Set(['kind', 'type', 'country', 'words']);

/** More different texts than this are no list of words. */
const MOST_WORDS = 400;

const wordsUsed = (field: Field, rows: readonly Row[]): readonly Suggestion[] => {
  const textsOf = cellReader(field.column);
  const words = new Set<string>();
  for (const row of rows) {
    for (const word of textsOf(row)) words.add(word);
    if (words.size > MOST_WORDS) break;
  }
  return [...words]
    .map((word) => ({ text: valueLabel(field.column, word, (id) => id), writes: word, hint: '' }))
    .sort((a, b) => compareNames(a.text, b.text));
};

/** What is offered for a column: the words of its list, those that are in use, or the actors. */
export const suggestionsFor = (
  field: Field,
  rows: readonly Row[],
  directory: Directory,
): readonly Suggestion[] => {
  if (field.format === 'actor') return directory.entries;
  const listed = CLOSED[field.format] ?? [];
  if (!OPEN.has(field.format)) return listed;
  const known = new Set(listed.map(({ text }) => text));
  return [...listed, ...wordsUsed(field, rows).filter(({ text }) => !known.has(text))];
};

/** Does a cell of this column hold several words, split by `;`? */
export const isListOfWords = ({ format }: Pick<Field, 'format'>): boolean =>
  format === 'words' || format === 'functions';

/** The word of a list that is being written: the last one. */
export const lastWord = (text: string): string => text.slice(text.lastIndexOf(';') + 1).trim();

/** The list with its last word put in full. */
export const withLastWord = (text: string, word: string): string => {
  const before = text.slice(0, text.lastIndexOf(';') + 1);
  return before === '' ? word : `${before} ${word}`;
};

/** Longer lists help nobody; what is looked for is found by typing on. */
const MOST_SHOWN = 40;

/** Suggestions that fit what is written: those that begin with it, hold it, or hold it in their hint. All of them for an empty text. */
export const fitting = (suggestions: readonly Suggestion[], text: string): readonly Suggestion[] => {
  const wanted = fold(text);
  if (wanted === '') return suggestions.slice(0, MOST_SHOWN);
  const starts: Suggestion[] = [];
  const inName: Suggestion[] = [];
  const inHint: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const name = fold(suggestion.text);
    if (name.startsWith(wanted)) starts.push(suggestion);
    else if (name.includes(wanted)) inName.push(suggestion);
    else if (fold(suggestion.hint).includes(wanted)) inHint.push(suggestion);
  }
  return [...starts, ...inName, ...inHint].slice(0, MOST_SHOWN);
};

/** Is the first of the suggestions what is being written? Then Enter takes it. */
export const isBegun = (suggestion: Suggestion | undefined, text: string): boolean =>
  suggestion !== undefined && fold(text) !== '' && fold(suggestion.text).startsWith(fold(text));
