import type { AnalysisContext } from '../context';
import type { Estimate, MetricResult } from '../result';

/** What the registry says of a metric, apart from its key. */
export interface MetricText {
  /** Two or three words for a column head. */
  readonly label: string;
  /** One sentence for a person in a workshop. */
  readonly plain: string;
  /** The exact definition with its conventions. */
  readonly definition: string;
  /** The paper it comes from. */
  readonly source: string;
  /** What one unit is: 'ties', 'actors', 'shortest paths', 'share'. */
  readonly unit: string;
  /** In words: '0 to 1', '0 and up'. */
  readonly range: string;
  /** How a value is shown: whole number, decimal, yes/no, or a label that is only a number by chance. */
  readonly format: 'count' | 'decimal' | 'yes-no' | 'label';
  /** When the figure is undefined for an actor; absent where it never is. */
  readonly undefinedWhen?: string;
}

/** A row of the registry: what a metric means and how it is had. */
export interface Metric extends MetricText {
  readonly key: string;
  readonly compute: (context: AnalysisContext) => MetricResult;
}

/** A result with one value an actor; numbers of any typed array. */
export const ok = (values: ArrayLike<number>): MetricResult => ({
  status: 'ok',
  values: values instanceof Float64Array ? values : Float64Array.from(values),
});

/** The same, or estimates with their error in the unit of the values. */
export const okOrEstimated = (
  values: Float64Array,
  estimate: Estimate | null,
  errorOf: (share: number) => number,
): MetricResult =>
  estimate === null
    ? ok(values)
    : { status: 'estimated', values, ...estimate, error: errorOf(estimate.error) };
