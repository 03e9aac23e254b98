import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import { formatScore } from '../format/value';
import { FunctionPlot } from './plot/FunctionPlot';
import styles from './plot/FunctionPlot.module.css';
import { type FunctionPoint, leadersOf, pointsOf } from './plot/points';

/** Longer lists are read in the table. */
const LISTED = 8;

interface FunctionViewProps {
  readonly network: PolicyNetwork;
  readonly analysis: Analysis;
  readonly selected: string | null;
  onSelect(id: string): void;
}

/** Convenors against amplifiers: the picture, and beside it who leads, for those who do not use the picture. */
export const FunctionView = ({ network, analysis, selected, onSelect }: FunctionViewProps) => {
  const { t } = useTranslation('centrality');
  const { ref, width } = useElementSize();
  const points = useMemo(() => pointsOf(network, analysis), [network, analysis]);
  const threshold = analysis.choice.tagThreshold;
  const leaders = useMemo(() => leadersOf(points, threshold), [points, threshold]);
  const shared = { threshold, selected, onSelect };
  return (
    <div className={styles.view}>
      <div ref={ref} className={styles.picture}>
        {width > 0 && (
          <FunctionPlot
            {...shared}
            points={points}
            width={width}
            height={Math.round(Math.min(Math.max(width * 0.7, 340), 600))}
          />
        )}
        <Text size="xs" c="dimmed" pt="xs">
          {t('plotHint', { threshold })}
        </Text>
      </div>
      <Stack gap="lg" className={styles.lists}>
        <Leaders
          {...shared}
          head={t('plotBoth')}
          about={t('plotBothAbout')}
          points={leaders.both}
          score={(p) => `${formatScore(p.convenor)} / ${formatScore(p.amplifier)}`}
        />
        <Leaders
          {...shared}
          head={t('plotConvenors')}
          about={t('plotConvenorsAbout')}
          points={leaders.convenors}
          score={(p) => formatScore(p.convenor)}
        />
        <Leaders
          {...shared}
          head={t('plotAmplifiers')}
          about={t('plotAmplifiersAbout')}
          points={leaders.amplifiers}
          score={(p) => formatScore(p.amplifier)}
        />
      </Stack>
    </div>
  );
};

interface LeadersProps {
  readonly head: string;
  readonly about: string;
  readonly points: readonly FunctionPoint[];
  readonly threshold: number;
  readonly selected: string | null;
  score(point: FunctionPoint): string;
  onSelect(id: string): void;
}

const Leaders = ({ head, about, points, threshold, selected, score, onSelect }: LeadersProps) => {
  const { t } = useTranslation('centrality');
  return (
    <section aria-label={head}>
      <Title order={2} size="h5">
        {head}
      </Title>
      <Text size="xs" c="dimmed" pb={6}>
        {points.length === 0 ? t('plotNone', { threshold }) : about}
      </Text>
      {points.slice(0, LISTED).map((point) => (
        <UnstyledButton
          key={point.id}
          className={styles.leader}
          aria-pressed={point.id === selected}
          onClick={() => onSelect(point.id)}
        >
          <span className={styles.leaderName}>{point.name}</span>
          <span className={styles.leaderScore}>{score(point)}</span>
        </UnstyledButton>
      ))}
      {points.length > LISTED && (
        <Text size="xs" c="dimmed" px={8} pt={4}>
          {t('plotMore', { count: points.length - LISTED })}
        </Text>
      )}
    </section>
  );
};
