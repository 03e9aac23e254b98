import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';

/** 'Shown: 29 of 120 actors, 40 of 300 ties.'; `null` where everything is shown. */
export const usePartText = (): string | null => {
  const { t } = useTranslation('exploring');
  const { network, shown } = useWorkspace();
  if (shown === null) return null;
  return t('shown.part', {
    actors: shown.stakeholders.size,
    allActors: t('actors', { count: network.stakeholders.length }),
    ties: shown.relationships.size,
    allTies: t('ties', { count: network.relationships.length }),
  });
};
