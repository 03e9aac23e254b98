import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import { type Narrowing, narrowingsOf } from './narrowings';
import type { Speech } from './sentences';
import { namesIn } from './values';

/** What sentences about the open project are made of. */
export const useSpeech = (): Speech => {
  const { t } = useTranslation('exploring');
  const { network } = useWorkspace();
  return useMemo(() => ({ network, nameOf: namesIn(network), t }), [network, t]);
};

/** All that narrows the view of the open project, as sentences. */
export const useNarrowings = (): readonly Narrowing[] => {
  const { view } = useWorkspace();
  const speech = useSpeech();
  return useMemo(() => narrowingsOf(view, speech), [view, speech]);
};
