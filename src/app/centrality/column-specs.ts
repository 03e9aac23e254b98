import type { MetricDeclaration } from '../../analysis/metrics';
import type { Analysis } from '../../analysis/result';
import type { NetworkFunction } from '../../model/vocabulary';
import { compareNames } from '../format/compare-names';
import { formatScore, formatValue, fullValue, type ValueWords } from '../format/value';
import { countryName, FUNCTION_NAMES, functionLabel, kindLabel, levelLabel } from '../format/words';
import type { About } from './About';
import { type ColumnGroup, type ColumnId, METRIC_GROUP } from './columns';
import { METRIC_LIST } from './metric-list';
import { type CentralityRow, largestOf, metricOf, scoreOf, tagsOf } from './rows';

/** One column of the table: what it shows, how it sorts, and what it means. */
export interface ColumnSpec {
  readonly id: ColumnId;
  readonly group: ColumnGroup;
  readonly label: string;
  readonly about: About;
  readonly numeric: boolean;
  /** As it stands in the cell. */
  text(row: CentralityRow): string;
  /** In full: for the title of the cell and for copies. */
  full(row: CentralityRow): string;
  /** `undefined` is sorted last, whichever way. */
  sortValue(row: CentralityRow): string | number | undefined;
  /** Length of the bar behind the value, 0 to 1; absent where comparing lengths says nothing. */
  bar?(row: CentralityRow): number;
}

/** The texts that columns need besides the registry. */
export interface ColumnTexts extends ValueWords {
  readonly actor: Readonly<
    Record<'name' | 'kind' | 'country' | 'level' | 'tags', { label: string; about: About }>
  >;
  aboutFunction(name: NetworkFunction): About;
  /** The head of a column of estimates. */
  estimated(label: string): string;
}

type TextColumn = 'name' | 'kind' | 'country' | 'level' | 'tags';

const textColumn = (
  id: TextColumn,
  texts: ColumnTexts,
  text: (row: CentralityRow) => string,
  full = text,
): ColumnSpec => ({
  id,
  group: id === 'tags' ? 'functions' : 'actor',
  label: texts.actor[id].label,
  about: texts.actor[id].about,
  numeric: false,
  text,
  full,
  sortValue: (row) => text(row) || undefined,
});

const scoreColumn = (name: NetworkFunction, analysis: Analysis, texts: ColumnTexts): ColumnSpec => ({
  id: `f:${name}`,
  group: 'functions',
  label: functionLabel(name),
  about: texts.aboutFunction(name),
  numeric: true,
  text: (row) => formatScore(scoreOf(analysis, row.at, name)),
  full: (row) => fullValue(scoreOf(analysis, row.at, name)),
  sortValue: (row) => scoreOf(analysis, row.at, name),
  bar: (row) => scoreOf(analysis, row.at, name) ?? 0,
});

const metricColumn = (metric: MetricDeclaration, analysis: Analysis, texts: ColumnTexts): ColumnSpec => {
  const largest = largestOf(analysis, metric.key);
  const value = (row: CentralityRow) => metricOf(analysis, row.at, metric.key);
  const comparable = largest > 0 && (metric.format === 'count' || metric.format === 'decimal');
  const result = analysis.metrics[metric.key];
  return {
    id: `m:${metric.key}`,
    group: METRIC_GROUP[metric.key],
    label: result.status === 'estimated' ? texts.estimated(metric.label) : metric.label,
    about: { ...metric, result },
    numeric: true,
    text: (row) => formatValue(value(row), metric.format, texts),
    full: (row) => fullValue(value(row)),
    sortValue: value,
    ...(comparable && { bar: (row: CentralityRow) => Math.max(0, value(row) ?? 0) / largest }),
  };
};

/** Every column there is, in the order in which they stand. */
export const columnSpecs = (analysis: Analysis, texts: ColumnTexts): readonly ColumnSpec[] => [
  textColumn('name', texts, (row) => row.stakeholder.name),
  textColumn('kind', texts, (row) => kindLabel(row.stakeholder.kind)),
  textColumn('country', texts, (row) => countryName(row.stakeholder.country)),
  textColumn('level', texts, (row) => levelLabel(row.stakeholder.level)),
  textColumn('tags', texts, (row) => tagsOf(analysis, row.at).map(functionLabel).join(', ')),
  ...FUNCTION_NAMES.map((name) => scoreColumn(name, analysis, texts)),
  ...METRIC_LIST.map((metric) => metricColumn(metric, analysis, texts)),
];

/** Ascending order of two sort values of one column. */
export const compareValues = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));
