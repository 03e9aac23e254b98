import { Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relationship, Stakeholder } from '../../../model/network';
import { selectionOfActors } from '../../commands/selected';
import { typeLabel } from '../../format/words';
import { useWorkspace } from '../../state/workspace';
import { ActorSelect } from '../ActorSelect';
import classes from '../panel.module.css';
import { CompareFacts } from './CompareFacts';
import { CompareFigures } from './CompareFigures';
import { compareActors } from './compare';

/** The two actors that are compared. */
export interface Pair {
  readonly first: Stakeholder;
  readonly second: Stakeholder;
}

/** Two actors beside each other: what the data say, figures with their places, ties between them, neighbours. */
export const ComparePanel = ({ first, second }: Pair) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'compare' });
  const { network, select } = useWorkspace();
  const comparison = useMemo(
    () => compareActors(network, first.id, second.id),
    [network, first.id, second.id],
  );
  const choose = (ids: readonly [string, string]) =>
    select(ids[0] === ids[1] ? { what: 'stakeholder', id: ids[0] } : selectionOfActors(ids));
  return (
    <>
      <Section title={t('title')}>
        <Group grow gap="xs" align="flex-end" wrap="nowrap">
          <ActorSelect label={t('first')} value={first.id} onChange={(id) => choose([id, second.id])} />
          <ActorSelect label={t('second')} value={second.id} onChange={(id) => choose([first.id, id])} />
        </Group>
      </Section>
      <Section title={t('ties')}>
        <TiesBetween ties={comparison.ties} first={first} second={second} />
      </Section>
      <Section title={t('facts')}>
        <CompareFacts first={first} second={second} />
      </Section>
      <Section title={t('figures')}>
        <CompareFigures first={first} second={second} />
      </Section>
      <Section title={t('neighbours')}>
        <Text size="xs" c="dimmed">
          {t('neighboursAbout')}
        </Text>
        <Neighbours title={t('shared')} actors={comparison.shared} />
        <Neighbours title={t('own', { name: first.name })} actors={comparison.onlyFirst} />
        <Neighbours title={t('own', { name: second.name })} actors={comparison.onlySecond} />
      </Section>
    </>
  );
};

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={classes.section}>
    <Title order={3} size="h6" pb={6}>
      {title}
    </Title>
    <Stack gap="xs">{children}</Stack>
  </section>
);

interface TiesBetweenProps extends Pair {
  readonly ties: readonly Relationship[];
}

const TiesBetween = ({ ties, first, second }: TiesBetweenProps) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'compare' });
  const { select } = useWorkspace();
  if (ties.length === 0) return <Text size="sm">{t('tiesNone')}</Text>;
  const textOf = ({ type, direction, source }: Relationship): string => {
    if (direction === 'mutual') return t('tieBoth', { type: typeLabel(type) });
    const [from, to] = source === first.id ? [first, second] : [second, first];
    return t('tieOut', { type: typeLabel(type), from: from.name, to: to.name });
  };
  return (
    <ul className={classes.members}>
      {ties.map((tie) => (
        <li key={tie.id}>
          <UnstyledButton
            className={classes.link}
            onClick={() => select({ what: 'relationship', id: tie.id })}
          >
            {textOf(tie)}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
};

const FIRST = 6;

const Neighbours = ({
  title,
  actors,
}: {
  readonly title: string;
  readonly actors: readonly Stakeholder[];
}) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'compare' });
  const { select } = useWorkspace();
  const [all, setAll] = useState(false);
  const listed = all ? actors : actors.slice(0, FIRST);
  return (
    <div>
      <Title order={4} size="xs" className={classes.wrap}>
        {title}
        <Text span size="xs" c="dimmed" fw={400}>
          {' '}
          {actors.length}
        </Text>
      </Title>
      {actors.length === 0 && <Text size="sm">{t('neighboursNone')}</Text>}
      <ul className={classes.members}>
        {listed.map(({ id, name }) => (
          <li key={id}>
            <UnstyledButton className={classes.link} onClick={() => select({ what: 'stakeholder', id })}>
              {name}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {listed.length < actors.length && (
        <Button variant="subtle" size="compact-xs" className={classes.start} onClick={() => setAll(true)}>
          {t('more', { count: actors.length - listed.length })}
        </Button>
      )}
    </div>
  );
};
