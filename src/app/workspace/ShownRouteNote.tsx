import { CloseButton, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import classes from './ShownRouteNote.module.css';

/** Why most of the map has stepped back, and the way to have it all again. */
export const ShownRouteNote = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'shownRoute' });
  const { network, shownRoute, showRoute } = useWorkspace();
  if (shownRoute === null) return null;
  const nameOf = (id: string) => network.stakeholders.find((actor) => actor.id === id)?.name ?? id;
  const { blocked, target } = shownRoute.pair;
  return (
    <Paper withBorder shadow="sm" className={classes.note}>
      <Text size="sm">{t('text', { blocked: nameOf(blocked), target: nameOf(target) })}</Text>
      <CloseButton size="sm" aria-label={t('hide')} title={t('hide')} onClick={() => showRoute(null)} />
    </Paper>
  );
};
