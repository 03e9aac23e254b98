import { Alert, Loader, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import figures from '../Figures.module.css';
import { ChangedRows } from './ChangedRows';
import { Conflicts } from './Conflicts';
import { RowList } from './RowList';
import { TickedRows } from './TickedRows';
import type { Updating } from './use-updating';

/** What bringing the open project up to date would change in it. Nothing is changed here. */
export const UpdateChanges = ({ updating }: { readonly updating: Updating }) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'updating' });
  const { digest, fault } = updating;
  if (fault !== null) {
    return (
      <Alert role="alert" color="red">
        {t('fault', { message: fault })}
      </Alert>
    );
  }
  if (digest === null) return <Loader size="sm" aria-label={t('comparing')} />;
  const { added, deleted, changed, gone, conflicts } = digest;
  const figure = (label: string, count: number) => (
    <div className={figures.figure}>
      <dd>{count}</dd>
      <dt>{label}</dt>
    </div>
  );
  return (
    <Paper component="section" withBorder radius="lg" p="lg" aria-labelledby="update-title">
      <Title order={2} size="h4" id="update-title" mb="xs">
        {t('title')}
      </Title>
      <dl className={figures.figures}>
        {figure(t('added'), added.count)}
        {figure(t('changed'), changed.count)}
        {figure(t('gone'), gone.count)}
        {figure(t('conflicts', { count: conflicts.count }), conflicts.count)}
        {deleted.count > 0 && figure(t('deleted'), deleted.count)}
      </dl>
      {added.count + deleted.count + changed.count + gone.count + conflicts.count === 0 && (
        <Text mt="sm">{t('nothing')}</Text>
      )}
      <Conflicts conflicts={conflicts} updating={updating} />
      <RowList title={t('addedTitle', { count: added.count })} list={added} />
      <ChangedRows changed={changed} />
      <TickedRows
        title={t('deletedTitle', { count: deleted.count })}
        lead={t('deletedLead')}
        labelOf={({ label }) => t('deletedOne', { label })}
        allLabel={t('deletedAll')}
        list={deleted}
        ticked={updating.restored}
        onTick={updating.restore}
        onTickAll={updating.restoreAll}
      />
      <TickedRows
        title={t('goneTitle', { count: gone.count })}
        lead={t('goneLead')}
        labelOf={({ label }) => t('goneOne', { label })}
        allLabel={t('goneAll')}
        list={gone}
        ticked={updating.removed}
        onTick={updating.remove}
        onTickAll={updating.removeAll}
      />
    </Paper>
  );
};
