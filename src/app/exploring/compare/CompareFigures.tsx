import { Text, Tooltip, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MetricDeclaration } from '../../../analysis/metrics';
import type { Analysis } from '../../../analysis/result';
import { AboutFigure } from '../../centrality/About';
import { METRIC_LIST } from '../../centrality/metric-list';
import { metricOf, tagsOf } from '../../centrality/rows';
import { formatValue, UNDEFINED_SIGN } from '../../format/value';
import { functionLabel } from '../../format/words';
import { useWorkspace } from '../../state/workspace';
import type { Pair } from './ComparePanel';
import { CompareTable } from './CompareTable';
import classes from './compare.module.css';
import { isRanked, rankOf } from './ranks';

/** Every figure of two actors, with its place among all; the higher value stands out. */
export const CompareFigures = ({ first, second }: Pair) => {
  const { t } = useTranslation('exploring');
  const { analysis } = useWorkspace();
  if (analysis === null) return <Text size="sm">{t('compare.waiting')}</Text>;
  const placeOf = (id: string): number | null => {
    const at = analysis.actors.indexOf(id);
    return at < 0 ? null : at;
  };
  const [a, b] = [placeOf(first.id), placeOf(second.id)];
  const functions = (at: number | null) =>
    tagsOf(analysis, at).map(functionLabel).join(t('comma')) || UNDEFINED_SIGN;
  return (
    <>
      <Text size="xs" c="dimmed">
        {t('compare.figuresAbout')}
      </Text>
      <CompareTable
        label={t('compare.figures')}
        heads={[first.name, second.name]}
        rows={[
          { key: 'functions', label: t('compare.functions'), cells: [functions(a), functions(b)] },
          ...METRIC_LIST.map((metric) => ({
            key: `m:${metric.key}`,
            label: <MetricName metric={metric} />,
            cells: [
              <Value key="first" metric={metric} analysis={analysis} at={a} other={b} />,
              <Value key="second" metric={metric} analysis={analysis} at={b} other={a} />,
            ] as const,
          })),
        ]}
      />
    </>
  );
};

const MetricName = ({ metric }: { readonly metric: MetricDeclaration }) => (
  <Tooltip
    label={<AboutFigure about={metric} />}
    events={{ hover: true, focus: true, touch: true }}
    interactive
    multiline
    maw={320}
    position="left"
  >
    <UnstyledButton className={classes.about}>{metric.label}</UnstyledButton>
  </Tooltip>
);

interface ValueProps {
  readonly metric: MetricDeclaration;
  readonly analysis: Analysis;
  readonly at: number | null;
  /** Place of the other actor in the analysis. */
  readonly other: number | null;
}

const Value = ({ metric, analysis, at, other }: ValueProps) => {
  const { t } = useTranslation('exploring');
  const words = useTranslation('centrality').t;
  const value = metricOf(analysis, at, metric.key);
  const beside = metricOf(analysis, other, metric.key);
  const ranked = isRanked(metric);
  const higher = ranked && value !== undefined && beside !== undefined && value > beside;
  const rank = ranked ? rankOf(analysis, metric.key, at) : null;
  return (
    <>
      <span className={higher ? classes.higher : undefined}>
        {formatValue(value, metric.format, { yes: words('yes'), no: words('no') })}
      </span>
      {rank !== null && (
        <span className={classes.rank}>{t('compare.rank', { rank: rank.rank, of: rank.of })}</span>
      )}
    </>
  );
};
