import { Button, Progress, SegmentedControl, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../shell/PageHeading';
import classes from './ImportReview.module.css';
import { Undecided } from './Undecided';
import type { Importing } from './use-importing';
import type { Review } from './use-review';

interface ReviewHeadProps {
  readonly review: Review;
  readonly importing: Importing;
  onCancel(): void;
}

/** What this page is, where the tables go, what is undecided, and the one button. */
export const ReviewHead = ({ review, importing, onCancel }: ReviewHeadProps) => {
  const { t } = useTranslation('importReview');
  const { questions, doubt } = review;
  const { mode, baseName } = importing;
  const asked = questions.words.length + questions.duplicates.length > 0 || doubt !== null;
  return (
    <div className={classes.head}>
      <div data-heading>
        <PageHeading>
          <Title order={1} size="h2">
            {t('title')}
          </Title>
          <Text c="dimmed">{t(mode === 'update' ? 'leadUpdate' : 'lead')}</Text>
        </PageHeading>
      </div>
      <div className={classes.act}>
        {baseName !== null && (
          <SegmentedControl
            aria-label={t('mode.label')}
            value={mode}
            onChange={(value) => importing.setMode(value === 'update' ? 'update' : 'new')}
            data={[
              { value: 'update', label: t('mode.update', { name: baseName }) },
              { value: 'new', label: t('mode.new') },
            ]}
            className={classes.mode}
          />
        )}
        <div className={classes.buttons}>
          {mode === 'new' && (
            <TextInput
              label={t('name')}
              value={importing.name}
              onChange={(event) => importing.setName(event.currentTarget.value)}
              className={classes.name}
            />
          )}
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button
            data-import
            onClick={importing.press}
            disabled={!importing.possible}
            loading={importing.waiting}
          >
            {t(mode === 'update' ? 'update' : 'import')}
          </Button>
        </div>
        {importing.done !== null && (
          <Progress value={Math.max(4, 100 * importing.done)} aria-label={t('importing')} />
        )}
        <Undecided open={review.open} asked={asked} />
      </div>
    </div>
  );
};
