import { Group, Paper, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SetAsideDownload } from '../report/SetAsideDownload';
import type { ReviewClient } from '../worker/review-client';
import type { ReviewDigest } from '../worker/review-digest';
import figures from './Figures.module.css';
import classes from './ImportReview.module.css';

interface OutcomeProps {
  readonly digest: Extract<ReviewDigest, { ok: true }>;
  readonly client: ReviewClient | null;
}

/** What the tables come to: the figures of the network, and how many rows need a look. */
export const Outcome = ({ digest, client }: OutcomeProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'result' });
  const { created } = digest;
  const named = created.names.join(', ');
  const figure = (key: 'actors' | 'ties' | 'repaired' | 'setAside', count: number) => (
    <div className={figures.figure}>
      <dd>{count}</dd>
      <dt>{t(key, { count })}</dt>
    </div>
  );
  return (
    <Paper component="section" withBorder radius="lg" p="md" aria-label={t('title')}>
      <VisuallyHidden>
        <h2>{t('title')}</h2>
      </VisuallyHidden>
      <div className={classes.outcome}>
        <dl className={figures.figures}>
          {figure('actors', digest.actors)}
          {figure('ties', digest.ties)}
          {figure('repaired', digest.repaired)}
          {figure('setAside', digest.setAside)}
        </dl>
        {digest.setAside > 0 && client !== null && (
          <Group gap="sm">
            <SetAsideDownload
              variant="default"
              asksContacts={digest.files.some(({ setAsideContacts }) => setAsideContacts)}
              make={client.setAside}
            />
          </Group>
        )}
      </div>
      {created.count > 0 && (
        <Text size="sm" mt="xs">
          {t('created', {
            count: created.count,
            names:
              created.count > created.names.length
                ? t('createdMore', { names: named, count: created.count - created.names.length })
                : named,
          })}
        </Text>
      )}
    </Paper>
  );
};
