import {
  DIRECTIONS,
  FORMALITIES,
  isWordOf,
  KINDS,
  LEVELS,
  NETWORK_FUNCTIONS,
  OUTCOMES,
  SENSITIVITIES,
  SENTIMENTS,
  STATUSES,
  TIE_TYPES,
} from '../../model/vocabulary';
import type { WordField } from '../choices';

const YES_NO = ['yes', 'no'] as const;

const oneOf =
  (words: readonly string[]) =>
  (means: string): boolean =>
    words.includes(means);

const keyOf =
  (table: object) =>
  (means: string): boolean =>
    isWordOf(table, means);

/** What each field takes for an answer. */
const ANSWERS: Readonly<Record<WordField, (means: string) => boolean>> = {
  kind: keyOf(KINDS),
  type: keyOf(TIE_TYPES),
  country: (means) => /^[A-Z]{2}$/.test(means),
  level: keyOf(LEVELS),
  functions: keyOf(NETWORK_FUNCTIONS),
  sensitivity: oneOf(SENSITIVITIES),
  sentiment: oneOf(SENTIMENTS),
  formality: oneOf(FORMALITIES),
  status: oneOf(STATUSES),
  outcome: oneOf(OUTCOMES),
  direction: oneOf(DIRECTIONS),
  strength: (means) => /^\d{1,9}(?:\.\d{1,9})?$/.test(means) && Number(means) > 0,
  confirmed: oneOf(YES_NO),
};

/**
 * Can a word of this field mean that? A key of the closed set; an ISO 3166 alpha-2 code; a number above 0 as
 * text for `strength`; `yes` or `no` for `confirmed`.
 */
export const isMeaningOf = (field: WordField, means: string): boolean => ANSWERS[field](means);

/** The answers to choose from; none for countries and strengths, which are too many. */
export const meaningsOf = (field: WordField): readonly string[] => MEANINGS[field] ?? [];

const MEANINGS: Readonly<Partial<Record<WordField, readonly string[]>>> = {
  kind: Object.keys(KINDS),
  type: Object.keys(TIE_TYPES),
  level: Object.keys(LEVELS),
  functions: Object.keys(NETWORK_FUNCTIONS),
  sensitivity: SENSITIVITIES,
  sentiment: SENTIMENTS,
  formality: FORMALITIES,
  status: STATUSES,
  outcome: OUTCOMES,
  direction: DIRECTIONS,
  confirmed: YES_NO,
};
