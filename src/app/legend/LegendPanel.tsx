import { Text, Title } from '@mantine/core';
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type MetricKey, metricOf } from '../../analysis/metrics';
import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import { isWordOf, KINDS } from '../../model/vocabulary';
import { kindLabel, typeLabel } from '../format/words';
import type { Scheme } from '../map/color';
import { kindMark, MAP_THEMES } from '../map/palette';
import { tieMark } from '../map/tie-palette';
import { legendEntries } from './entries';
import { KindMark } from './KindMark';
import { LegendRow } from './LegendRow';
import classes from './legend.module.css';
import { RingMark } from './RingMark';
import { TieLine } from './TieLine';

export interface LegendPanelProps {
  readonly network: PolicyNetwork;
  /** Null while the first analysis is computed. */
  readonly analysis: Analysis | null;
  readonly sizeMetric: MetricKey;
  readonly colorScheme: Scheme;
  /** A boomerang route is lit up on the map: its parts are explained too. */
  readonly routeShown?: boolean;
}

const ROLES = ['blocked', 'target', 'partner', 'leverage-holder'] as const;
const SIZES = [3, 5, 7, 9];

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="sm" id={id} mb={4}>
        {title}
      </Title>
      {children}
    </section>
  );
};

/** What the colours, shapes, lines, sizes and rings of the map mean: only what is on it. */
export const LegendPanel = ({
  network,
  analysis,
  sizeMetric,
  colorScheme,
  routeShown = false,
}: LegendPanelProps) => {
  const { t } = useTranslation('legend');
  const entries = useMemo(() => legendEntries(network, analysis), [network, analysis]);
  const theme = MAP_THEMES[colorScheme];
  const neutral = kindMark('other', colorScheme).color;
  const actors = (count: number) => ({ value: count, words: t('count', { count }) });
  const ties = (count: number) => ({ value: count, words: t('tieCount', { count }) });
  const metric = metricOf(sizeMetric);

  if (network.stakeholders.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('empty')}
      </Text>
    );
  }
  return (
    <div className={classes.legend}>
      <Part title={t('kinds')}>
        <ul className={classes.list}>
          {entries.kinds.map(({ word, count }) => (
            <LegendRow
              key={word}
              mark={<KindMark {...kindMark(word, colorScheme)} />}
              name={isWordOf(KINDS, word) ? kindLabel(word) : t('unknownKind', { word })}
              count={actors(count)}
            />
          ))}
          {entries.withoutKind > 0 && (
            <LegendRow
              mark={<KindMark {...kindMark(undefined, colorScheme)} />}
              name={t('noKind')}
              count={actors(entries.withoutKind)}
            />
          )}
        </ul>
      </Part>
      {(entries.convenors > 0 || entries.amplifiers > 0) && (
        <Part title={t('marks')}>
          <ul className={classes.list}>
            {entries.convenors > 0 && (
              <LegendRow
                mark={<RingMark fill={neutral} ring={theme.convenor} sign="star" />}
                name={t('convenor')}
                help={t('convenorHelp')}
                count={actors(entries.convenors)}
              />
            )}
            {entries.amplifiers > 0 && (
              <LegendRow
                mark={<RingMark fill={neutral} ring={theme.amplifier} broken sign="waves" />}
                name={t('amplifier')}
                help={t('amplifierHelp')}
                count={actors(entries.amplifiers)}
              />
            )}
          </ul>
        </Part>
      )}
      {routeShown && (
        <Part title={t('route')}>
          <ul className={classes.list}>
            {ROLES.map((role) => (
              <LegendRow key={role} mark={<RingMark fill={neutral} ring={theme[role]} />} name={t(role)} />
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('size')}>
        <div className={classes.sizes} aria-hidden="true">
          <Text size="xs" c="dimmed">
            {t('small')}
          </Text>
          {SIZES.map((radius) => (
            <KindMark key={radius} shape="circle" color={neutral} radius={radius} />
          ))}
          <Text size="xs" c="dimmed">
            {t('large')}
          </Text>
        </div>
        <Text size="sm">{analysis === null ? t('equalSize') : t('sizeBy', { metric: metric.label })}</Text>
      </Part>
      {entries.types.length > 0 && (
        <Part title={t('types')}>
          <ul className={classes.list}>
            {entries.types.map(({ word, count }) => (
              <LegendRow
                key={word}
                mark={<TieLine {...tieMark(word, colorScheme)} />}
                name={typeLabel(word)}
                count={ties(count)}
              />
            ))}
            {entries.planned > 0 && (
              <LegendRow
                mark={<TieLine color={neutral} line="planned" weight={1} />}
                name={t('planned')}
                count={ties(entries.planned)}
              />
            )}
          </ul>
          <Text size="xs" c="dimmed" mt={4}>
            {t('typesHelp')}
          </Text>
        </Part>
      )}
    </div>
  );
};
