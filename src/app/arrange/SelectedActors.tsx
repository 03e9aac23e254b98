import { ActionIcon, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import {
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconPinned,
  IconPinnedOff,
  type TablerIcon,
} from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Places } from '../../project/places';
import { actorsIn } from '../commands/selected';
import type { MapHandle } from '../map/props';
import { useWorkspace } from '../state/workspace';
import { ALIGNMENTS, type Alignment, aligned, fewestFor, type Standing } from './align';
import { turnedPins } from './pinning';

const ICONS: Readonly<Record<Alignment, TablerIcon>> = {
  left: IconLayoutAlignLeft,
  centre: IconLayoutAlignCenter,
  right: IconLayoutAlignRight,
  top: IconLayoutAlignTop,
  middle: IconLayoutAlignMiddle,
  bottom: IconLayoutAlignBottom,
  across: IconLayoutDistributeVertical,
  down: IconLayoutDistributeHorizontal,
};

/** Actors where they stand, as large as they are drawn now. */
const standing = (ids: readonly string[], places: Places, map: MapHandle | null): Standing[] => {
  const view = map?.drawn()?.picture.view;
  return ids.flatMap((id) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const node = view?.scene.indexOf.get(id);
    const radius = node === undefined ? 0 : (view?.figures.radii[node] ?? 0);
    return [{ id, x: place.x, y: place.y, radius }];
  });
};

/** What was done, for those who do not see the map. */
export type Said = (what: 'align' | 'pin' | 'unpin', count: number) => void;

/** Pin the selected actors, let them go, bring them into line. */
export const SelectedActors = ({ onDone }: { readonly onDone: Said }) => {
  const { t } = useTranslation('arrange');
  const { selection, places, commands, map } = useWorkspace();
  const title = useId();
  const ids = actorsIn(selection);
  if (ids.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('needsTwo')}
      </Text>
    );
  }
  const align = (how: Alignment) => {
    const moved = aligned(how, standing(ids, places, map.current));
    commands.placeActors(new Map([...moved].map(([id, [x, y]]) => [id, { x, y, pinned: true }])), 'hand');
    onDone('align', moved.size);
  };
  const turn = (pinned: boolean) => {
    const turned = turnedPins(places, ids, pinned);
    commands.placeActors(turned, 'hand');
    onDone(pinned ? 'pin' : 'unpin', turned.size);
  };
  return (
    <Stack gap={8} role="group" aria-labelledby={title}>
      <Text id={title} size="sm" fw={600}>
        {t('selected', { count: ids.length })}
      </Text>
      <Group gap={6}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPinned size={14} aria-hidden />}
          disabled={turnedPins(places, ids, true).size === 0}
          onClick={() => turn(true)}
        >
          {t('pin')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPinnedOff size={14} aria-hidden />}
          disabled={turnedPins(places, ids, false).size === 0}
          onClick={() => turn(false)}
        >
          {t('unpin')}
        </Button>
      </Group>
      {ids.length < 2 ? (
        <Text size="sm" c="dimmed">
          {t('needsTwo')}
        </Text>
      ) : (
        <Group gap={4} role="group" aria-label={t('alignLabel')}>
          {ALIGNMENTS.filter((how) => ids.length >= fewestFor(how)).map((how) => {
            const Icon = ICONS[how];
            return (
              <Tooltip key={how} label={t(`align.${how}`)}>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={t(`align.${how}`)}
                  onClick={() => align(how)}
                >
                  <Icon size={18} stroke={1.6} aria-hidden />
                </ActionIcon>
              </Tooltip>
            );
          })}
        </Group>
      )}
    </Stack>
  );
};
