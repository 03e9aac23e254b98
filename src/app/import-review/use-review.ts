import { useMemo, useState } from 'react';
import type { ImportOptions } from '../../import';
import type { DuplicateChoice, ImportMemory, WordChoice } from '../../import/choices';
import { rememberColumns, rememberWords } from '../../import/words/memory';
import type { DuplicatePair, ReviewDigest } from '../worker/review-digest';
import { columnChoices, NO_CHOICES, type ReadingChoices } from './choices';
import {
  type Answers,
  answered,
  NO_ANSWERS,
  NO_QUESTIONS,
  nextPairs,
  nextWords,
  openCounts,
  pairKey,
  type Questions,
  wordKey,
} from './questions';
import { type Reading, useReading } from './use-reading';

/** How many questions of each sort are open. */
export interface Open {
  readonly words: number;
  readonly duplicates: number;
  readonly strength: boolean;
}

/** Some files on their way into a project: how they are read, what is asked, and what was answered. */
export interface Review {
  readonly reading: Reading;
  readonly choices: ReadingChoices;
  setChoices(choices: ReadingChoices): void;
  readonly questions: Questions;
  readonly answers: Answers;
  readonly open: Open;
  /** The question about the scale of strengths; `null` where there is no doubt. */
  readonly doubt: string | null;
  readonly scale: 'higher' | 'lower' | null;
  setScale(scale: 'higher' | 'lower'): void;
  answerWords(choices: readonly WordChoice[]): void;
  answerDuplicates(choices: readonly DuplicateChoice[]): void;
  reopen(pair: DuplicatePair): void;
  /** What the project is to remember of all this. */
  memory(): ImportMemory;
}

/** Earlier decisions about pairs, with the new ones in the place of those on the same pair. */
const withChoices = (
  before: readonly DuplicateChoice[],
  now: ReadonlyMap<string, DuplicateChoice>,
): readonly DuplicateChoice[] => [...before.filter((choice) => !now.has(pairKey(choice))), ...now.values()];

export const useReview = (files: readonly File[], before: ImportMemory): Review => {
  const [choices, setChoices] = useState(NO_CHOICES);
  const [scale, setScale] = useState<'higher' | 'lower' | null>(null);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const options = useMemo((): ImportOptions => {
    const memory = rememberWords(
      { ...before, duplicates: withChoices(before.duplicates, answers.duplicates) },
      [...answers.words.values()],
    );
    return scale === null ? { memory } : { memory, strengthScale: scale };
  }, [before, answers, scale]);
  const reading = useReading(files, choices, options);
  const { digest, pairs } = reading;

  // Asked questions outlive the reading that asked them: an answered one is asked no more, but can be changed.
  const [questions, setQuestions] = useState(NO_QUESTIONS);
  const [doubt, setDoubt] = useState<string | null>(null);
  const [seen, setSeen] = useState<ReviewDigest | null>(null);
  if (digest !== seen) {
    setSeen(digest);
    if (digest?.ok) setQuestions((asked) => nextWords(asked, digest.words, answers));
    if (digest?.ok && digest.strengthDoubt !== undefined) setDoubt(digest.strengthDoubt);
    if (digest?.ok && digest.strengthDoubt === undefined && scale === null) setDoubt(null);
  }

  const [seenPairs, setSeenPairs] = useState<Reading['pairs']>(null);
  if (pairs !== seenPairs) {
    setSeenPairs(pairs);
    if (pairs !== null) setQuestions((asked) => nextPairs(asked, pairs, answers));
  }

  return {
    reading,
    choices,
    setChoices,
    questions,
    answers,
    open: { ...openCounts(questions, answers), strength: doubt !== null && scale === null },
    doubt,
    scale,
    setScale,
    answerWords: (words) =>
      setAnswers({
        ...answers,
        words: answered(
          answers.words,
          words.map((choice) => [wordKey(choice), choice]),
        ),
      }),
    answerDuplicates: (pairs) =>
      setAnswers({
        ...answers,
        duplicates: answered(
          answers.duplicates,
          pairs.map((choice) => [pairKey(choice), choice]),
        ),
      }),
    reopen: ({ question }) =>
      setAnswers({ ...answers, duplicates: answered(answers.duplicates, [[pairKey(question), null]]) }),
    memory: () => rememberColumns(options.memory ?? before, columnChoices(choices)),
  };
};
