import { Button, CloseButton, FocusTrap, Group, Paper, Portal, Text, Title } from '@mantine/core';
import { useViewportSize } from '@mantine/hooks';
import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeCard } from './place-card';
import { TOUR } from './steps';
import classes from './Tour.module.css';
import { useTarget } from './use-target';

/** Room around the part of the page that is lit. */
const MARGIN = 4;

/** Seven steps through the screens of an open project. Arrow keys go on and back, Escape ends it. */
const Tour = ({ close }: { close(): void }) => {
  const { t } = useTranslation('tour');
  const [at, setAt] = useState(0);
  const step = TOUR[at] ?? 'map';
  const last = at === TOUR.length - 1;
  const target = useTarget(step);
  const { width: windowWidth, height: windowHeight } = useViewportSize();
  const [card, setCard] = useState<HTMLElement | null>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });

  // After each drawing, because each step's text has another height; the same place again changes nothing.
  useLayoutEffect(() => {
    if (card === null || windowWidth === 0) return;
    const { offsetWidth: width, offsetHeight: height } = card;
    const next = placeCard(target, { width, height }, { width: windowWidth, height: windowHeight });
    setPlace((now) => (now.left === next.left && now.top === next.top ? now : next));
  });
  const go = (to: number) => setAt(Math.max(0, Math.min(to, TOUR.length - 1)));
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowRight') go(at + 1);
    else if (event.key === 'ArrowLeft') go(at - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Portal>
      <div className={classes.veil} data-plain={target === null || undefined} aria-hidden="true" />
      {target !== null && (
        <div
          className={classes.light}
          aria-hidden="true"
          style={{
            left: target.left - MARGIN,
            top: target.top - MARGIN,
            width: target.width + 2 * MARGIN,
            height: target.height + 2 * MARGIN,
          }}
        />
      )}
      <FocusTrap innerRef={setCard}>
        <Paper
          withBorder
          shadow="xl"
          radius="lg"
          role="dialog"
          aria-modal="true"
          aria-labelledby="tour-title"
          aria-describedby="tour-text"
          className={classes.card}
          style={place}
          onKeyDown={onKeyDown}
        >
          <Group justify="space-between" wrap="nowrap">
            <Text size="xs" c="dimmed">
              {t('place', { step: at + 1, steps: TOUR.length })}
            </Text>
            <CloseButton aria-label={t('skip')} title={t('skip')} onClick={close} />
          </Group>
          <Title
            key={step}
            order={2}
            size="h4"
            id="tour-title"
            // Each step is read out: the keyboard stands on its heading.
            ref={takeFocus}
            tabIndex={-1}
            data-autofocus
            className={classes.title}
          >
            {t(`step.${step}.title`)}
          </Title>
          <Text id="tour-text" mt={6}>
            {t(`step.${step}.text`)}
          </Text>
          <Group justify="space-between" mt="md">
            <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
              {t('back')}
            </Button>
            <Button onClick={() => (last ? close() : go(at + 1))}>{t(last ? 'end' : 'next')}</Button>
          </Group>
        </Paper>
      </FocusTrap>
    </Portal>
  );
};

const takeFocus = (heading: HTMLElement | null) => heading?.focus();

export default Tour;
