import { Button, Group, Text } from '@mantine/core';
import { IconArrowsJoin, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicateChoice } from '../../../import/choices';
import { formatScore } from '../../format/value';
import type { DuplicatePair as Pair } from '../../worker/review-digest';
import { focusNextQuestion } from '../focus';
import classes from './Duplicates.module.css';
import { SideBySide } from './SideBySide';

interface DuplicatePairProps {
  readonly pair: Pair;
  readonly answer: DuplicateChoice | undefined;
  /** Are both actors shown at once, without asking for them? */
  readonly unfolded: boolean;
  onAnswer(choice: DuplicateChoice): void;
  onReopen(): void;
}

/** Two actors that may be one: merge them under one of the names, or keep them apart. */
export const DuplicatePair = ({ pair, answer, unfolded, onAnswer, onReopen }: DuplicatePairProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'questions.duplicates' });
  const { question, keep, gone } = pair;
  const [stays, setStays] = useState(answer?.keep ?? question.keep);
  const [wanted, setWanted] = useState<boolean | null>(null);
  const folded = !(wanted ?? unfolded);
  const names = { a: keep.name, b: gone.name };
  const decide = (merge: boolean) => (event: React.MouseEvent<HTMLElement>) => {
    onAnswer({ keep: stays, gone: stays === keep.id ? gone.id : keep.id, merge });
    focusNextQuestion(event.currentTarget);
  };
  if (answer !== undefined) {
    const [kept, left] = answer.keep === keep.id ? [keep, gone] : [gone, keep];
    return (
      <li className={classes.decided}>
        <IconCheck size={16} className={classes.done} aria-hidden />
        <Text size="sm">
          {answer.merge ? t('merged', { gone: left.name, keep: kept.name }) : t('apart', names)}
        </Text>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={t('changeLabel', names)}
          onClick={onReopen}
        >
          {t('change')}
        </Button>
      </li>
    );
  }
  return (
    <li className={classes.pair} data-asked>
      <div className={classes.head}>
        <div>
          <Text fw={600}>{t('pair', names)}</Text>
          <Text size="sm" c="dimmed">
            {t('because', { score: formatScore(question.score), reasons: question.reasons.join('; ') })}
          </Text>
        </div>
        <Group gap="xs">
          {!unfolded && (
            <Button
              variant="subtle"
              color="gray"
              size="sm"
              aria-expanded={!folded}
              aria-label={t(folded ? 'compareLabel' : 'foldLabel', names)}
              onClick={() => setWanted(folded)}
            >
              {t(folded ? 'compare' : 'fold')}
            </Button>
          )}
          <Button
            variant="light"
            size="sm"
            leftSection={<IconArrowsJoin size={16} aria-hidden />}
            data-answer
            aria-label={t('mergeLabel', names)}
            onClick={decide(true)}
          >
            {t('merge')}
          </Button>
          <Button variant="default" size="sm" aria-label={t('keepApartLabel', names)} onClick={decide(false)}>
            {t('keepApart')}
          </Button>
        </Group>
      </div>
      {!folded && <SideBySide pair={pair} stays={stays} onStays={setStays} />}
    </li>
  );
};
