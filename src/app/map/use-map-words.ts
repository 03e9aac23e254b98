import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { narrowingsOf } from '../exploring/narrowings';
import { namesIn } from '../exploring/values';
import type { WalkGround } from './interaction/walk';
import type { NetworkMapProps } from './props';
import { selectionOf, summaryOf, walkSentence } from './summary';
import type { MapScene } from './use-scene';
import type { Walk } from './use-walk';

/** The map in words, for somebody who does not see it. */
export interface MapWords {
  /** What is shown, what is left out and how it is laid out. */
  readonly summary: string;
  readonly selection: string;
  /** Where the keyboard's walk has come to; '' while nobody walks. */
  readonly walk: string;
}

export const useMapWords = (
  { network, view, shown, selected }: NetworkMapProps,
  { scene, figures }: Pick<MapScene, 'scene' | 'figures'>,
  walk: Walk,
  ground: WalkGround | null,
): MapWords => {
  const { t } = useTranslation('map');
  const { t: exploringText } = useTranslation('exploring');
  const summary = useMemo(() => {
    const speech = { network, nameOf: namesIn(network), t: exploringText };
    const narrowings = narrowingsOf(view, speech).map(({ sentence }) => `${sentence}.`);
    const layout = network.stakeholders.length === 0 ? [] : [t(`layout.${view.layout.kind}`)];
    return summaryOf(network, scene, figures, shown, [...narrowings, ...layout], t);
  }, [network, view, scene, figures, shown, t, exploringText]);
  const selection = useMemo(() => selectionOf(scene, figures, selected, t), [scene, figures, selected, t]);
  const { news } = walk;
  const walked = news === null || ground === null ? '' : walkSentence(news, ground, figures, selected, t);
  return { summary, selection, walk: walked };
};
