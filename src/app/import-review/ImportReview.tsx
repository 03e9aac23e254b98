import { Alert, Button, FileButton } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY_MEMORY } from '../../import/choices';
import { placed } from '../shell/placed';
import { TopBar } from '../shell/TopBar';
import type { Session } from '../state/session';
import { DuplicateQuestions } from './duplicates/DuplicateQuestions';
import { focusFirstQuestion } from './focus';
import classes from './ImportReview.module.css';
import { Outcome } from './Outcome';
import { Problems } from './Problems';
import { ReadingStatus } from './ReadingStatus';
import { ReviewHead } from './ReviewHead';
import { StrengthQuestion } from './StrengthQuestion';
import { FileCard } from './tables/FileCard';
import { UpdateChanges } from './update/UpdateChanges';
import { useUpdating } from './update/use-updating';
import { useImporting } from './use-importing';
import { useReview } from './use-review';
import { WordQuestions } from './words/WordQuestions';

interface ImportReviewProps {
  readonly session: Session;
  readonly files: readonly File[];
}

/**
 * The tables as they are read, what is asked about them, what will become of their rows, and one button. Nothing
 * happens before it.
 */
const ImportReview = ({ session, files }: ImportReviewProps) => {
  const { t } = useTranslation('importReview');
  const [before] = useState(() => session.base?.snapshot().memory ?? EMPTY_MEMORY);
  const review = useReview(files, before);
  const updating = useUpdating(session.base, review.reading);
  const importing = useImporting(session, files, review, updating);
  const { reading, choices, questions, answers, doubt, scale } = review;
  const { digest, pairs, client } = reading;

  // Once, when everything is asked for the first time, and only if the person has not gone elsewhere.
  const led = useRef(false);
  useEffect(() => {
    if (led.current || digest === null || !digest.ok || pairs === null) return;
    led.current = true;
    const at = document.activeElement;
    if (at === null || at === document.body || at.closest('[data-heading]') !== null) focusFirstQuestion();
  }, [digest, pairs]);

  // What another screen offered to undo would change the project under the comparison.
  useEffect(() => notifications.clean(), []);

  const remove = (file: File) => {
    const left = files.filter((other) => other !== file);
    if (left.length === 0) session.cancelReview();
    else session.review(left);
  };

  return (
    <div className={classes.page}>
      <Notifications position="bottom-center" />
      <TopBar />
      <main id="main" className={classes.main}>
        <ReviewHead review={review} importing={importing} onCancel={session.cancelReview} />
        <ReadingStatus reading={reading} />
        {importing.fault !== null && (
          <Alert role="alert" color="red">
            {t('importFault', { message: importing.fault })}
          </Alert>
        )}
        {digest !== null &&
          (digest.ok ? <Outcome digest={digest} client={client} /> : <Problems digest={digest} />)}
        {digest?.ok && (
          <>
            {doubt !== null && (
              <StrengthQuestion question={doubt} answer={scale} onAnswer={review.setScale} />
            )}
            <WordQuestions
              questions={questions.words}
              answers={answers.words}
              onAnswer={review.answerWords}
            />
            <DuplicateQuestions
              pairs={questions.duplicates}
              answers={answers.duplicates}
              onAnswer={review.answerDuplicates}
              onReopen={review.reopen}
            />
            {importing.mode === 'update' && <UpdateChanges updating={updating} />}
          </>
        )}
        {placed(files).map(({ item: file, place }) => (
          <FileCard
            key={place}
            file={file}
            digest={digest}
            choices={choices}
            onChoices={review.setChoices}
            onRemove={() => remove(file)}
          />
        ))}
        <div>
          <FileButton multiple onChange={session.add}>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
                {t('add')}
              </Button>
            )}
          </FileButton>
        </div>
      </main>
    </div>
  );
};

export default ImportReview;
