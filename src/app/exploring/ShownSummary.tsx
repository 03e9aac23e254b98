import { Button, CloseButton, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import classes from './exploring.module.css';
import { keepFocusIn } from './keep-focus';
import { NOTHING_NARROWED } from './narrowings';
import { usePartText } from './use-part-text';
import { useNarrowings } from './use-speech';

/** How much of the network is shown, and a chip with a sentence for each thing that narrows it. */
export const ShownSummary = () => {
  const { t } = useTranslation('exploring');
  const { network, shown, setView } = useWorkspace();
  const narrowings = useNarrowings();
  const part = usePartText();
  const box = useRef<HTMLDivElement>(null);
  const allActors = network.stakeholders.length;
  const allTies = network.relationships.length;
  const actors = shown?.stakeholders.size ?? allActors;
  return (
    <div ref={box} tabIndex={-1} className={classes.summary}>
      <Text size="sm">
        {part === null
          ? t('shown.all', {
              actors: t('actors', { count: allActors }),
              ties: t('ties', { count: allTies }),
            })
          : actors === 0 && allActors > 0
            ? t('shown.none')
            : part}
      </Text>
      {narrowings.length > 0 && (
        <Stack gap={6} mt={8}>
          <ul className={classes.chips} aria-label={t('shown.list')}>
            {narrowings.map(({ key, sentence, without }, place) => (
              <li key={key} className={classes.chip}>
                <span>{sentence}</span>
                <CloseButton
                  size="sm"
                  iconSize={14}
                  aria-label={t('shown.remove', { sentence })}
                  onClick={() => {
                    setView(without);
                    keepFocusIn(box.current, place);
                  }}
                />
              </li>
            ))}
          </ul>
          {narrowings.length > 1 && (
            <Button
              variant="subtle"
              size="compact-xs"
              className={classes.start}
              onClick={() => {
                setView(NOTHING_NARROWED);
                keepFocusIn(box.current);
              }}
            >
              {t('shown.clear')}
            </Button>
          )}
        </Stack>
      )}
    </div>
  );
};
