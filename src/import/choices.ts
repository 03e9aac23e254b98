/**
 * What a person decided about a file or a word. Everything here is plain data: it goes to the worker, is kept in
 * the project, and can be applied again to the next file of the same kind.
 */

/** The columns whose words are looked up in a closed set. */
export const WORD_FIELDS = [
  'kind',
  'type',
  'country',
  'level',
  'functions',
  'sensitivity',
  'sentiment',
  'formality',
  'status',
  'outcome',
  'direction',
  'strength',
  'confirmed',
] as const;

export type WordField = (typeof WORD_FIELDS)[number];

/** What an unknown word stands for. */
export interface WordChoice {
  readonly field: WordField;
  /** As written in the file. Compared without regard to case, spaces and accents. */
  readonly word: string;
  /** A word of the closed set (a number as text for `strength`); `null`: keep it as it is, do not ask again. */
  readonly means: string | null;
}

/** Which column of the model a header fills. Applied to every table with that header and role. */
export interface ColumnChoice {
  readonly header: string;
  /**
   * A column of the model; `type:` and a type of tie: what is marked below is a tie of that type (`tiesColumn`);
   * `null`: keep it as an attribute. In a matrix, `source` is the column with the labels of the rows, `target` an
   * actor, and `null` no part of the matrix.
   */
  readonly column: string | null;
}

/** Asked once per word, not per row. */
export interface WordQuestion {
  readonly field: WordField;
  readonly word: string;
  /** Rows that hold it. */
  readonly rows: number;
  /** The likeliest meaning, with the reason in words; absent where nothing is likely. */
  readonly suggestion?: { readonly means: string; readonly reason: string };
}

/** Two actors that may be one. */
export interface DuplicateQuestion {
  /** Ids of stakeholders; `keep` is the one whose id and name would stay. */
  readonly keep: string;
  readonly gone: string;
  /** 0 to 1: how likely they are one. */
  readonly score: number;
  /** In words, most telling first. */
  readonly reasons: readonly string[];
}

/** What was decided about two actors: by id. */
export interface DuplicateChoice {
  readonly keep: string;
  readonly gone: string;
  readonly merge: boolean;
}

/** All that a project remembers of earlier imports. */
export interface ImportMemory {
  readonly words: readonly WordChoice[];
  readonly columns: readonly ColumnChoice[];
  readonly duplicates: readonly DuplicateChoice[];
}

export const EMPTY_MEMORY: ImportMemory = { words: [], columns: [], duplicates: [] };
