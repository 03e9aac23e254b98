import { Group, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysisChoice, BlockedPair, BoomerangRoute } from '../../analysis/result';
import type { PolicyNetwork, Relationship } from '../../model/network';
import { joinNames } from '../format/names';
import { typeLabel } from '../format/words';
import styles from './BoomerangScreen.module.css';
import { blockagesOf, type RecordedBlockage } from './blockage';
import { groupsOf } from './chain';
import { missingFor } from './missing';
import { RouteGroup } from './RouteGroup';

interface PairPanelProps {
  readonly pair: BlockedPair;
  readonly choice: AnalysisChoice;
  /** The network that the pair was found in. */
  readonly network: PolicyNetwork;
  readonly ties: ReadonlyMap<string, Relationship>;
  readonly shown: BoomerangRoute | null;
  nameOf(id: string): string;
  onToggle(route: BoomerangRoute): void;
}

/** All about one blocked pair: the record, how the routes hang together, and the routes. */
export const PairPanel = ({ pair, choice, network, ties, shown, nameOf, onToggle }: PairPanelProps) => {
  const { t } = useTranslation('boomerang');
  const listed = pair.routes.length;
  return (
    <Stack gap="md">
      {pair.channel_open && <Text size="sm">{t('channelOpenAbout')}</Text>}
      <section>
        <Title order={3} size="h6">
          {t('recorded')}
        </Title>
        <ul className={styles.record}>
          {blockagesOf(pair, ties).map((blockage) => (
            <li key={blockage.tie.id}>
              <Recorded blockage={blockage} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      </section>
      {pair.active === 0 ? (
        <NoRoute pair={pair} choice={choice} network={network} nameOf={nameOf} />
      ) : (
        <>
          <Dependence pair={pair} nameOf={nameOf} />
          {listed < pair.active && (
            <Text size="sm" fw={500}>
              {t('cut', { listed, count: pair.active })}
            </Text>
          )}
          {groupsOf(pair).map((group) => (
            <RouteGroup key={group.pattern} group={group} shown={shown} nameOf={nameOf} onToggle={onToggle} />
          ))}
        </>
      )}
    </Stack>
  );
};

const Recorded = ({
  blockage: { tie, what },
  nameOf,
}: {
  blockage: RecordedBlockage;
  nameOf(id: string): string;
}) => {
  const { t } = useTranslation('boomerang');
  const details = [
    tie.from && t('since', { from: tie.from }),
    tie.to && t('until', { to: tie.to }),
    tie.status !== 'active' && t(`status_${tie.status}`),
    tie.evidence?.trim() ? t('evidence', { evidence: tie.evidence }) : t('evidenceNone'),
  ].filter(Boolean);
  return (
    <>
      <Text size="sm">
        {what === 'attempt'
          ? t('attempt', { type: typeLabel(tie.type), outcome: t(`outcome_${tie.outcome}`) })
          : t('obstruction', { source: nameOf(tie.source), target: nameOf(tie.target) })}
      </Text>
      <Text size="xs" c="dimmed" className={styles.wrap}>
        {details.join(' · ')}
      </Text>
    </>
  );
};

const useNames = () => {
  const { t } = useTranslation('boomerang');
  return (names: readonly string[]): string =>
    joinNames(names, {
      comma: t('comma'),
      and: t('and'),
      more: (first, count) => t('namesMore', { names: first, count }),
    });
};

const Dependence = ({ pair, nameOf }: { pair: BlockedPair; nameOf(id: string): string }) => {
  const { t } = useTranslation('boomerang');
  const names = useNames()(pair.critical.map(nameOf));
  return (
    <section>
      <Title order={3} size="h6">
        {t('robustness')}
      </Title>
      {pair.active === 1 ? (
        <Text size="sm">{t('onlyRoute', { names })}</Text>
      ) : (
        <Group gap={4}>
          <Text size="sm">{pair.critical.length > 0 ? t('critical', { names }) : t('criticalNone')}</Text>
          <Text size="sm">{t('disjoint', { count: pair.disjoint })}</Text>
        </Group>
      )}
    </section>
  );
};

const NoRoute = ({
  pair,
  choice,
  network,
  nameOf,
}: Pick<PairPanelProps, 'pair' | 'choice' | 'network' | 'nameOf'>) => {
  const { t } = useTranslation('boomerang');
  const names = useNames();
  const missing = useMemo(
    () => missingFor(network, pair.blocked, pair.target),
    [network, pair.blocked, pair.target],
  );
  const ids = missing.what === 'access' ? missing.holders : missing.what === 'ally' ? missing.heard : [];
  return (
    <section>
      <Title order={3} size="h6">
        {t('noRoute')}
      </Title>
      <Text size="sm" pt={4}>
        {t(`missing_${missing.what}`, {
          names: names(ids.map(nameOf)),
          blocked: nameOf(pair.blocked),
          target: nameOf(pair.target),
          maxTies: choice.maxTies,
          maxAllies: choice.maxAllies,
        })}
      </Text>
    </section>
  );
};
