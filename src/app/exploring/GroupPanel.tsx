import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { actorsIn } from '../commands/selected';
import { useWorkspace } from '../state/workspace';
import { ComparePanel } from './compare/ComparePanel';
import { GroupActions } from './GroupActions';
import { GroupMembers } from './GroupMembers';
import { groupOf } from './group';
import classes from './panel.module.css';
import { useSpeech } from './use-speech';
import { type ValueCount, valueLabel } from './values';

/** What two or more selected actors have in common, and what can be done with them. Two are compared. */
export const GroupPanel = () => {
  const { t } = useTranslation('exploring');
  const { network, selection } = useWorkspace();
  const { nameOf } = useSpeech();
  const ids = actorsIn(selection);
  const group = useMemo(() => groupOf(network, ids, nameOf), [network, ids, nameOf]);
  const [first, second] = group.members;
  const labelled = (rows: 'stakeholders' | 'relationships', field: string, counts: readonly ValueCount[]) =>
    counts.map(({ value, count }) => ({
      key: value === null ? 'none' : `v:${value}`,
      label: value === null ? t('group.notGiven') : valueLabel({ rows, field, extra: false }, value, nameOf),
      count,
    }));
  return (
    <article className={classes.panel} aria-label={t('group.title', { count: group.members.length })}>
      <div>
        <Title order={2} size="h4" className={classes.title}>
          {t('group.title', { count: group.members.length })}
        </Title>
        <GroupActions ids={group.members.map(({ id }) => id)} />
      </div>
      {group.members.length === 2 && first !== undefined && second !== undefined ? (
        <ComparePanel key={`${first.id}\n${second.id}`} first={first} second={second} />
      ) : (
        <>
          <Section title={t('group.kinds')}>
            <Counts counts={labelled('stakeholders', 'kind', group.kinds)} />
          </Section>
          <Section title={t('group.countries')}>
            <Counts counts={labelled('stakeholders', 'country', group.countries)} />
          </Section>
          <Section title={t('group.among')}>
            <Text size="sm" pb={4}>
              {group.among.length === 0
                ? t('group.amongNone')
                : t('group.amongCount', { ties: t('ties', { count: group.among.length }) })}{' '}
              {t('group.outward', { count: group.outward })}
            </Text>
            <Counts counts={labelled('relationships', 'type', group.types)} />
          </Section>
          <Section title={t('group.members')}>
            <GroupMembers members={group.members} />
          </Section>
        </>
      )}
    </article>
  );
};

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={classes.section}>
    <Title order={3} size="h6" pb={6}>
      {title}
    </Title>
    <Stack gap={4}>{children}</Stack>
  </section>
);

interface CountsProps {
  readonly counts: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}

/** How often each value stands there, with a bar. */
const Counts = ({ counts }: CountsProps) => {
  const largest = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ul className={classes.counts}>
      {counts.map(({ key, label, count }) => (
        <li key={key}>
          <span className={classes.countName}>{label}</span>
          <span className={classes.number}>{count}</span>
          <span className={classes.countBar} style={{ width: `${(100 * count) / largest}%` }} aria-hidden />
        </li>
      ))}
    </ul>
  );
};
