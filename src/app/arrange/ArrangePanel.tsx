import { Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconHandFinger, IconPinnedOff, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayoutChoice } from '../../project/view-state';
import { useWorkspace } from '../state/workspace';
import { LayoutChoiceCards } from './LayoutChoiceCards';
import { LayoutOptions } from './LayoutOptions';
import { pinnedAmong, turnedPins } from './pinning';
import { type Said, SelectedActors } from './SelectedActors';

/** How actors are arranged on the map: which layout, by what, who is pinned, and selected ones in line. */
export const ArrangePanel = () => {
  const { t } = useTranslation('arrange');
  const { network, view, setView, places, commands } = useWorkspace();
  const [said, setSaid] = useState('');
  const { layout } = view;
  const pinned = pinnedAmong(places, network.stakeholders);
  const choose = (chosen: LayoutChoice) => setView({ layout: chosen });
  const onDone: Said = (what, count) => setSaid(t(`done.${what}`, { count }));
  const goOnByHand = () => {
    // Taken before the change: afterwards, places are those of the arrangement by hand.
    const here = new Map([...places].map(([id, place]) => [id, { ...place, pinned: false }]));
    choose({ ...layout, kind: 'hand' });
    commands.placeActors(here, 'hand');
    setSaid(t('keptAsOwn'));
  };
  const letAllGo = () => {
    const turned = turnedPins(places, pinned, false);
    commands.placeActors(turned, 'hand');
    onDone('unpin', turned.size);
  };
  return (
    <Stack gap="md">
      <LayoutChoiceCards value={layout.kind} onChange={(kind) => choose({ ...layout, kind })} />
      <LayoutOptions choice={layout} onChange={choose} />
      {layout.kind !== 'hand' && (
        <Stack gap={8}>
          <Text size="sm">{t('pinned', { count: pinned.length })}</Text>
          <Group gap={6}>
            {pinned.length > 0 && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconPinnedOff size={14} aria-hidden />}
                onClick={letAllGo}
              >
                {t('unpinAll')}
              </Button>
            )}
            {layout.kind === 'force' && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconRefresh size={14} aria-hidden />}
                title={t('againHelp')}
                onClick={() => commands.layOutAgain()}
              >
                {t('again')}
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconHandFinger size={14} aria-hidden />}
              title={t('keepAsOwnHelp')}
              onClick={goOnByHand}
            >
              {t('keepAsOwn')}
            </Button>
          </Group>
        </Stack>
      )}
      <SelectedActors onDone={onDone} />
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </Stack>
  );
};
