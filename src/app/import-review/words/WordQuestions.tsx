import { Button, Title } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { WORD_FIELDS, type WordChoice, type WordQuestion } from '../../../import/choices';
import { focusNextQuestion } from '../focus';
import { QuestionSection } from '../QuestionSection';
import { wordKey } from '../questions';
import classes from './WordQuestions.module.css';
import { WordRow } from './WordRow';

interface WordQuestionsProps {
  readonly questions: readonly WordQuestion[];
  readonly answers: ReadonlyMap<string, WordChoice>;
  onAnswer(choices: readonly WordChoice[]): void;
}

/** Words that stand in no closed set, each asked about once, by the column they stand in. */
export const WordQuestions = ({ questions, answers, onAnswer }: WordQuestionsProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'questions.words' });
  if (questions.length === 0) return null;
  const suggested = questions.flatMap((question): WordChoice[] =>
    question.suggestion === undefined || answers.has(wordKey(question))
      ? []
      : [{ field: question.field, word: question.word, means: question.suggestion.means }],
  );
  return (
    <QuestionSection
      title={t('title', { count: questions.length })}
      lead={t('lead')}
      action={
        suggested.length > 1 && (
          <Button
            variant="light"
            leftSection={<IconChecks size={16} aria-hidden />}
            data-asked
            onClick={(event) => {
              onAnswer(suggested);
              focusNextQuestion(event.currentTarget);
            }}
          >
            {t('acceptAll', { count: suggested.length })}
          </Button>
        )
      }
    >
      {WORD_FIELDS.map((field) => {
        const asked = questions.filter((question) => question.field === field);
        if (asked.length === 0) return null;
        return (
          <div key={field} className={classes.group}>
            <Title order={3} size="h6" className={classes.field}>
              {t(`fields.${field}`)}
            </Title>
            <ul className={classes.list}>
              {asked.map((question) => (
                <WordRow
                  key={wordKey(question)}
                  question={question}
                  answer={answers.get(wordKey(question))}
                  onAnswer={(means) => onAnswer([{ field, word: question.word, means }])}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </QuestionSection>
  );
};
