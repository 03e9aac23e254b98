import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewPath } from '../../project/view-state';
import { actorsIn } from '../commands/selected';
import { useWorkspace } from '../state/workspace';
import { ActorSelect } from './ActorSelect';
import classes from './exploring.module.css';
import { keepFocusIn } from './keep-focus';
import { PathWays } from './PathWays';
import { pathsBetween } from './paths';
import { useSpeech } from './use-speech';

/** The two ends to begin with: those asked for, else what is selected. */
const endsOf = (
  path: ViewPath | null,
  selected: readonly string[],
): readonly [from: string | null, to: string | null] => {
  if (path !== null) return [path.from, path.to === path.from ? null : path.to];
  return selected.length === 2 ? [selected[0]!, selected[1]!] : [selected.at(-1) ?? null, null];
};

/** The shortest ways between two actors on the ties that are shown: chosen, said, and lit up on the map. */
export const PathPanel = () => {
  const { t } = useTranslation('exploring', { keyPrefix: 'paths' });
  const { network, shown, view, setView, selection } = useWorkspace();
  const { nameOf } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const { path } = view;
  const [from, to] = endsOf(path, actorsIn(selection));
  const along = path?.along ?? 'declared';
  const paths = useMemo(() => pathsBetween(network, shown, path), [network, shown, path]);
  const set = (change: Partial<ViewPath>) => {
    const start = change.from ?? from;
    if (start === null) return;
    setView({ path: { from: start, to: change.to ?? to ?? start, along: change.along ?? along } });
    keepFocusIn(box.current);
  };
  const chosen = path !== null && path.from !== path.to;
  return (
    <Stack gap="xs" ref={box} tabIndex={-1} className={classes.box}>
      <ActorSelect label={t('from')} value={from} onChange={(id) => set({ from: id })} />
      <ActorSelect
        label={t('to')}
        value={to}
        onChange={(id) => set(from === null ? { from: id, to: id } : { to: id })}
      />
      <Group gap="xs">
        {from !== null && to !== null && !chosen && (
          <Button size="compact-sm" variant="light" onClick={() => set({})}>
            {t('show')}
          </Button>
        )}
        {chosen && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowsExchange size={14} aria-hidden />}
            onClick={() => set({ from: path.to, to: path.from })}
          >
            {t('swap')}
          </Button>
        )}
      </Group>
      {chosen && (
        <>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t('along')}
            data={[
              { value: 'declared', label: t('declared') },
              { value: 'either', label: t('either') },
            ]}
            value={along}
            onChange={(value) => set({ along: value === 'either' ? 'either' : 'declared' })}
          />
          <Text size="xs" c="dimmed">
            {t('alongAbout')}
          </Text>
          {paths === null ? (
            <Text size="sm">{t('gone')}</Text>
          ) : (
            <PathWays paths={paths} path={path} nameOf={nameOf} onEither={() => set({ along: 'either' })} />
          )}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setView({ path: null });
              keepFocusIn(box.current);
            }}
          >
            {t('over')}
          </Button>
        </>
      )}
    </Stack>
  );
};
