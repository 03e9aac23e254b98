import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewState } from '../../project/view-state';
import { actorsIn } from '../commands/selected';
import { useWorkspace } from '../state/workspace';
import classes from './exploring.module.css';
import { keepFocusIn } from './keep-focus';
import { namesText } from './sentences';
import { useSpeech } from './use-speech';

export const STEPS = [1, 2, 3] as const;
type Steps = NonNullable<ViewState['around']>['steps'];

/** Only the selected actors, and who stands near them. */
export const FocusPanel = () => {
  const { t } = useTranslation('exploring');
  const { view, setView, selection } = useWorkspace();
  const speech = useSpeech();
  const [steps, setSteps] = useState<Steps>(1);
  const box = useRef<HTMLDivElement>(null);
  const { around } = view;
  const look = (next: ViewState['around']) => {
    setView({ around: next });
    keepFocusIn(box.current);
  };
  const actors = actorsIn(selection);
  const namesOf = (ids: readonly string[]) => namesText(ids.map(speech.nameOf), speech);
  const isNow = around !== null && around.actors.join('\n') === actors.join('\n');
  const choose = (text: string) => {
    const chosen = STEPS.find((one) => String(one) === text) ?? 1;
    setSteps(chosen);
    if (around !== null) setView({ around: { ...around, steps: chosen } });
  };
  return (
    <Stack gap="xs" ref={box} tabIndex={-1} className={classes.box}>
      <Text size="sm">
        {around !== null
          ? t('focus.now', { names: namesOf(around.actors), steps: t('steps', { count: around.steps }) })
          : actors.length === 0
            ? t('focus.selectFirst')
            : t('focus.selected', { names: namesOf(actors) })}
      </Text>
      {(around !== null || actors.length > 0) && (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('focus.steps')}
          data={STEPS.map((one) => ({ value: String(one), label: t(`focus.within_${one}`) }))}
          value={String(around?.steps ?? steps)}
          onChange={choose}
        />
      )}
      <Group gap="xs">
        {actors.length > 0 && !isNow && (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => look({ actors, steps: around?.steps ?? steps })}
          >
            {around === null
              ? t(actors.length === 1 ? 'focus.apply' : 'focus.applyAll')
              : t('focus.instead', { names: namesOf(actors) })}
          </Button>
        )}
        {around !== null && (
          <Button size="compact-sm" variant="default" onClick={() => look(null)}>
            {t('focus.over')}
          </Button>
        )}
      </Group>
    </Stack>
  );
};
