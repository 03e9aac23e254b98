import { Button } from '@mantine/core';
import { IconArrowsJoin } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicateChoice } from '../../../import/choices';
import type { DuplicatePair as Pair } from '../../worker/review-digest';
import { focusFirstQuestion } from '../focus';
import { QuestionSection } from '../QuestionSection';
import { pairKey } from '../questions';
import { DuplicatePair } from './DuplicatePair';
import classes from './Duplicates.module.css';
import { MergeAll } from './MergeAll';

interface DuplicateQuestionsProps {
  readonly pairs: readonly Pair[];
  readonly answers: ReadonlyMap<string, DuplicateChoice>;
  onAnswer(choices: readonly DuplicateChoice[]): void;
  /** Take an answer back. */
  onReopen(pair: Pair): void;
}

/** Pairs at least this likely can be merged at once. */
const LIKELY = 0.9;

/** So many pairs stand side by side at once; the others unfold one by one. */
const UNFOLDED = 4;

/** More pairs are shown when somebody asks for them. */
const FIRST = 30;

/** Actors that may be one under two names. None is merged unless somebody says so. */
export const DuplicateQuestions = ({ pairs, answers, onAnswer, onReopen }: DuplicateQuestionsProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'questions.duplicates' });
  const [merging, setMerging] = useState(false);
  const [all, setAll] = useState(false);
  if (pairs.length === 0) return null;
  const likely = pairs.filter(({ question }) => question.score >= LIKELY && !answers.has(pairKey(question)));
  const shown = all ? pairs : pairs.slice(0, FIRST);
  return (
    <QuestionSection
      title={t('title', { count: pairs.length })}
      lead={t('lead')}
      action={
        likely.length > 1 && (
          <Button
            variant="light"
            leftSection={<IconArrowsJoin size={16} aria-hidden />}
            onClick={() => setMerging(true)}
          >
            {t('mergeAll', { count: likely.length, score: LIKELY })}
          </Button>
        )
      }
    >
      <ul className={classes.list}>
        {shown.map((pair) => (
          <DuplicatePair
            key={pairKey(pair.question)}
            pair={pair}
            answer={answers.get(pairKey(pair.question))}
            unfolded={pairs.length <= UNFOLDED}
            onAnswer={(choice) => onAnswer([choice])}
            onReopen={() => onReopen(pair)}
          />
        ))}
      </ul>
      {shown.length < pairs.length && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setAll(true)}>
          {t('more', { count: pairs.length - shown.length })}
        </Button>
      )}
      <MergeAll
        pairs={likely}
        opened={merging}
        onClose={() => setMerging(false)}
        onMerge={() => {
          onAnswer(likely.map(({ question: { keep, gone } }) => ({ keep, gone, merge: true })));
          setMerging(false);
          // After the window has given the focus back.
          setTimeout(focusFirstQuestion, 300);
        }}
      />
    </QuestionSection>
  );
};
