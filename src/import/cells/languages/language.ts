import type {
  Direction,
  Formality,
  Kind,
  Level,
  NetworkFunction,
  Outcome,
  Sensitivity,
  Sentiment,
  Status,
  TieType,
} from '../../../model/vocabulary';

type Words<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** Strengths that are written in words: `3` strong, `2` medium, `1` weak; beyond them very strong and very weak. */
export type StrengthWord = '4' | '3' | '2' | '1' | '0.5';

/**
 * What people write into the cells of the columns with closed sets, in one language. Compared without case,
 * accents and signs, and Cyrillic by its Latin letters. Only words whose meaning is clear.
 */
export interface WordLanguage {
  readonly name: string;
  readonly kinds: Words<Kind>;
  readonly types: Words<TieType>;
  readonly functions: Words<NetworkFunction>;
  readonly levels: Words<Level>;
  readonly sensitivities: Words<Sensitivity>;
  readonly directions: Words<Direction>;
  readonly sentiments: Words<Sentiment>;
  readonly formalities: Words<Formality>;
  readonly statuses: Words<Status>;
  readonly outcomes: Words<Outcome>;
  readonly yesNo: Words<'yes' | 'no'>;
  readonly strengths: Words<StrengthWord>;
  /** Words for an actor without a home country. */
  readonly nowhere: readonly string[];
}
