import { Paper, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../import';
import classes from './ImportReview.module.css';

/** As many created actors are named. */
const NAMED = 6;

/** What the tables come to: the figures of the network, and how many rows need a look. */
export const Outcome = ({ outcome }: { readonly outcome: Extract<ImportOutcome, { ok: true }> }) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'result' });
  const { network, report } = outcome;
  const sum = (of: 'rows_repaired' | 'rows_set_aside') =>
    report.files.reduce((total, file) => total + file[of], 0);
  const names = new Map(network.stakeholders.map(({ id, name }) => [id, name]));
  const created = report.created_actors.map((id) => names.get(id) ?? id);
  const named = created.slice(0, NAMED).join(', ');
  const figure = (key: 'actors' | 'ties' | 'repaired' | 'setAside', count: number) => (
    <div className={classes.figure}>
      <dd>{count}</dd>
      <dt>{t(key, { count })}</dt>
    </div>
  );
  return (
    <Paper component="section" withBorder radius="lg" p="md" aria-label={t('title')}>
      <VisuallyHidden>
        <h2>{t('title')}</h2>
      </VisuallyHidden>
      <dl className={classes.figures}>
        {figure('actors', network.stakeholders.length)}
        {figure('ties', network.relationships.length)}
        {figure('repaired', sum('rows_repaired'))}
        {figure('setAside', sum('rows_set_aside'))}
      </dl>
      {created.length > 0 && (
        <Text size="sm" mt="xs">
          {t('created', {
            count: created.length,
            names:
              created.length > NAMED
                ? t('createdMore', { names: named, count: created.length - NAMED })
                : named,
          })}
        </Text>
      )}
    </Paper>
  );
};
