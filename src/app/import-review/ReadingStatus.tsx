import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ImportReview.module.css';
import type { Reading } from './use-reading';

/** How far the reading is, and how to stop it; why it broke; and how to begin anew. */
export const ReadingStatus = ({ reading }: { readonly reading: Reading }) => {
  const { t } = useTranslation('importReview');
  const { busy, done, searched, fault, stopped, digest } = reading;
  const again = (
    <Button size="xs" variant="default" onClick={reading.again}>
      {t('readAgain')}
    </Button>
  );
  return (
    <>
      <div
        className={classes.progress}
        role="status"
        data-first={(busy && digest === null) || searched !== null || undefined}
      >
        {busy && (
          <>
            <Progress
              value={Math.max(4, 100 * done)}
              animated
              aria-label={t('reading')}
              className={classes.bar}
            />
            {digest === null && (
              <Group gap="sm" mt="sm">
                <Text size="sm" c="dimmed">
                  {t('readingShare', { percent: Math.floor(100 * done) })}
                </Text>
                <Button size="compact-sm" variant="default" onClick={reading.stop}>
                  {t('stop')}
                </Button>
              </Group>
            )}
          </>
        )}
        {!busy && searched !== null && (
          <>
            <Progress
              value={Math.max(4, 100 * searched)}
              animated
              aria-label={t('searching')}
              className={classes.bar}
            />
            <Group gap="sm" mt="sm">
              <Text size="sm" c="dimmed">
                {t('searchingShare', { percent: Math.floor(100 * searched) })}
              </Text>
              <Button size="compact-sm" variant="default" onClick={reading.stopSearch}>
                {t('stopSearch')}
              </Button>
            </Group>
          </>
        )}
      </div>
      {stopped && !busy && (
        <Alert color="yellow" title={t('stoppedTitle')}>
          <Text mb="sm">{t('stopped')}</Text>
          {again}
        </Alert>
      )}
      {fault !== null && (
        <Alert role="alert" color="red">
          <Text mb="sm">{t('fault', { message: fault })}</Text>
          {again}
        </Alert>
      )}
    </>
  );
};
