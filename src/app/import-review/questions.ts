import type { DuplicateChoice, WordChoice, WordQuestion } from '../../import/choices';
import type { DuplicatePair } from '../worker/review-digest';

/** What a person answered in this review, by the key of the question. */
export interface Answers {
  readonly words: ReadonlyMap<string, WordChoice>;
  readonly duplicates: ReadonlyMap<string, DuplicateChoice>;
}

export const NO_ANSWERS: Answers = { words: new Map(), duplicates: new Map() };

export const wordKey = ({ field, word }: Pick<WordChoice, 'field' | 'word'>): string => `${field}\n${word}`;

/** The same whichever of the two stays. */
export const pairKey = ({ keep, gone }: Pick<DuplicateChoice, 'keep' | 'gone'>): string =>
  keep < gone ? `${keep}\n${gone}` : `${gone}\n${keep}`;

/** Everything that is asked, or was asked and answered, in the order in which it came up. */
export interface Questions {
  readonly words: readonly WordQuestion[];
  readonly duplicates: readonly DuplicatePair[];
}

export const NO_QUESTIONS: Questions = { words: [], duplicates: [] };

/** What was there before and is still asked or answered, each in its newest wording, and then what is new. */
const joined = <Question>(
  before: readonly Question[],
  now: readonly Question[],
  keyOf: (question: Question) => string,
  isAnswered: (key: string) => boolean,
): readonly Question[] => {
  const fresh = new Map(now.map((question) => [keyOf(question), question]));
  const known = new Set(before.map(keyOf));
  const stayed = before.flatMap((question) => {
    const again = fresh.get(keyOf(question));
    return again === undefined ? (isAnswered(keyOf(question)) ? [question] : []) : [again];
  });
  return [...stayed, ...now.filter((question) => !known.has(keyOf(question)))];
};

/**
 * The words to ask about after another reading. An answered question is asked by the import no more; it stays on
 * screen, so that the answer can be seen and changed, at its place.
 */
export const nextWords = (
  before: Questions,
  words: readonly WordQuestion[],
  answers: Answers,
): Questions => ({
  ...before,
  words: joined(before.words, words, wordKey, (key) => answers.words.has(key)),
});

/** The same for the actors that may be one, after another search. */
export const nextPairs = (
  before: Questions,
  pairs: readonly DuplicatePair[],
  answers: Answers,
): Questions => ({
  ...before,
  duplicates: joined(
    before.duplicates,
    pairs,
    ({ question }) => pairKey(question),
    (key) => answers.duplicates.has(key),
  ),
});

/** How many questions nobody has answered. */
export const openCounts = (
  { words, duplicates }: Questions,
  answers: Answers,
): { readonly words: number; readonly duplicates: number } => ({
  words: words.filter((question) => !answers.words.has(wordKey(question))).length,
  duplicates: duplicates.filter(({ question }) => !answers.duplicates.has(pairKey(question))).length,
});

/** A copy with some answers set; `null` takes an answer back. */
export const answered = <Choice>(
  answers: ReadonlyMap<string, Choice>,
  changes: readonly (readonly [key: string, choice: Choice | null])[],
): ReadonlyMap<string, Choice> => {
  const next = new Map(answers);
  for (const [key, choice] of changes) {
    if (choice === null) next.delete(key);
    else next.set(key, choice);
  }
  return next;
};
