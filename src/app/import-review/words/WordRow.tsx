import { Button, type ComboboxItem, type ComboboxItemGroup, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordChoice, WordQuestion } from '../../../import/choices';
import { focusNextQuestion } from '../focus';
import { LazySelect } from '../LazySelect';
import { meaningLabel, meaningsOf } from './meanings';
import classes from './WordQuestions.module.css';

interface WordRowProps {
  readonly question: WordQuestion;
  readonly answer: WordChoice | undefined;
  onAnswer(means: string | null): void;
}

/** Mantine's Select knows no empty value; the meanings have no such word. */
const KEEP = 'keep';

/** One word: accept what is suggested, choose what it stands for, or keep it as it is. */
export const WordRow = ({ question, answer, onAnswer }: WordRowProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'questions.words' });
  const { field, word, rows, suggestion } = question;
  const data = useMemo(
    () => [
      { value: KEEP, label: t('keep') },
      ...meaningsOf(field).flatMap(
        ({ heading, meanings }): readonly (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] =>
          heading === null ? meanings : [{ group: t(`sides.${heading}`), items: [...meanings] }],
      ),
    ],
    [field, t],
  );
  const open = answer === undefined;
  const decide = (means: string | null) => (event: React.MouseEvent<HTMLElement>) => {
    onAnswer(means);
    focusNextQuestion(event.currentTarget);
  };
  const kept = answer !== undefined && answer.means === null;
  const chosen = answer?.means == null ? null : meaningLabel(field, answer.means);
  const shown = chosen ?? (kept ? t('keep') : t(suggestion === undefined ? 'choose' : 'other'));
  const suggested = suggestion === undefined ? null : meaningLabel(field, suggestion.means);
  return (
    <li className={classes.row} data-asked data-open={open || undefined}>
      <div className={classes.word}>
        <Text fw={600} span className={classes.written}>
          {word}
        </Text>{' '}
        <Text size="sm" c="dimmed" span>
          {t('rows', { count: rows })}
        </Text>
        {suggestion !== undefined && open && (
          <Text size="xs" c="dimmed">
            {t('because', { means: suggested, reason: suggestion.reason })}
          </Text>
        )}
      </div>
      <div className={classes.answer}>
        {open && suggestion !== undefined && suggested !== null && (
          <Button
            variant="light"
            size="sm"
            leftSection={<IconCheck size={16} aria-hidden />}
            data-answer
            aria-label={t('acceptLabel', { word, means: suggested })}
            onClick={decide(suggestion.means)}
          >
            {suggested}
          </Button>
        )}
        <LazySelect
          label={t('chooseLabel', { word })}
          data={data}
          value={answer === undefined ? null : (answer.means ?? KEEP)}
          shown={shown}
          onChange={(value) => onAnswer(value === KEEP ? null : value)}
          size="sm"
          width={230}
          icon={open ? undefined : <IconCheck size={16} className={classes.done} aria-hidden />}
          nothing={t('nothing')}
          isAnswer={open && suggestion === undefined}
          faint={open}
        />
        {open && (
          <Button
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('keepLabel', { word })}
            onClick={decide(null)}
          >
            {t('keep')}
          </Button>
        )}
      </div>
    </li>
  );
};
