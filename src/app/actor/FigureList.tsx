import { Button, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetricDeclaration, MetricKey } from '../../analysis/metrics';
import type { Analysis, MetricResult } from '../../analysis/result';
import { AboutFigure } from '../centrality/About';
import { COLUMN_GROUPS, METRIC_GROUP } from '../centrality/columns';
import { METRIC_LIST } from '../centrality/metric-list';
import { metricOf } from '../centrality/rows';
import { formatValue, fullValue } from '../format/value';
import styles from './ActorPanel.module.css';

/** What most want to know of one actor. */
const USUAL: ReadonlySet<MetricKey> = new Set([
  'degree',
  'in_degree',
  'out_degree',
  'betweenness',
  'betweenness_undirected',
  'closeness_in',
  'pagerank',
  'kind_diversity',
  'community',
]);

interface FigureListProps {
  readonly analysis: Analysis;
  readonly at: number | null;
}

/** The actor's figures, the same strings as in the table; each says what it means on hover and focus. */
export const FigureList = ({ analysis, at }: FigureListProps) => {
  const { t } = useTranslation('actor');
  const [all, setAll] = useState(false);
  const shown = METRIC_LIST.filter((metric) => all || USUAL.has(metric.key));
  return (
    <>
      {COLUMN_GROUPS.map((group) => {
        const metrics = shown.filter((metric) => METRIC_GROUP[metric.key] === group);
        if (metrics.length === 0) return null;
        return (
          <section key={group} className={styles.figureGroup}>
            <Text size="xs" c="dimmed">
              {t(`group_${group}`, { ns: 'centrality' })}
            </Text>
            {metrics.map((metric) => (
              <Figure
                key={metric.key}
                metric={metric}
                result={analysis.metrics[metric.key]}
                value={metricOf(analysis, at, metric.key)}
              />
            ))}
          </section>
        );
      })}
      <Button variant="subtle" size="compact-xs" mt={6} className={styles.more} onClick={() => setAll(!all)}>
        {all ? t('figuresUsual') : t('figuresAll', { count: METRIC_LIST.length })}
      </Button>
    </>
  );
};

interface FigureProps {
  readonly metric: MetricDeclaration;
  readonly result: MetricResult;
  readonly value: number | undefined;
}

const Figure = ({ metric, result, value }: FigureProps) => {
  const { t } = useTranslation('centrality');
  return (
    <Tooltip
      label={
        <AboutFigure about={{ ...metric, result }} note={value === undefined ? t('notDefined') : undefined} />
      }
      events={{ hover: true, focus: true, touch: true }}
      interactive
      multiline
      maw={320}
      position="left"
    >
      <UnstyledButton className={styles.figure}>
        <span>{result.status === 'estimated' ? t('estimated', { label: metric.label }) : metric.label}</span>
        <span className={styles.number} title={fullValue(value)}>
          {formatValue(value, metric.format, { yes: t('yes'), no: t('no') })}
        </span>
      </UnstyledButton>
    </Tooltip>
  );
};
