import type { MetricDeclaration } from '../../analysis/metrics';

/** The words that stand for values which are no numbers on screen. */
export interface ValueWords {
  readonly yes: string;
  readonly no: string;
}

/** Shown where a figure is undefined. */
export const UNDEFINED_SIGN = '–';

/** Thin and unbreakable: a comma or a dot between thousands is a decimal sign to half of the readers. */
const THOUSANDS = '\u202f';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/gu, THOUSANDS);

/**
 * A number in as many digits as a person can use: a whole number as it is, others with two to four digits that
 * count, and none after the point from 1000 on. Thousands in groups; very small and very large ones in
 * scientific notation. `–` for NaN.
 */
export const formatDecimal = (value: number): string => {
  if (!Number.isFinite(value)) return UNDEFINED_SIGN;
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e12) return grouped(String(value));
  if (size >= 1e12 || size < 1e-6) return value.toExponential(1);
  if (size < 0.0995) return value.toPrecision(2);
  if (size < 0.9995) return value.toFixed(3);
  if (size < 99.995) return value.toFixed(2);
  if (size < 999.95) return value.toFixed(1);
  return grouped(value.toFixed(0));
};

/** A value of a metric as it stands in the table and in the panel. */
export const formatValue = (
  value: number | undefined,
  format: MetricDeclaration['format'],
  words: ValueWords,
): string => {
  if (value === undefined || Number.isNaN(value)) return UNDEFINED_SIGN;
  switch (format) {
    case 'count':
    case 'decimal':
      return formatDecimal(value);
    case 'yes-no':
      return value === 0 ? words.no : words.yes;
    case 'label':
      return String(value);
  }
};

/** A score between 0 and 1, always with two decimals so that columns line up. */
export const formatScore = (score: number | undefined): string =>
  score === undefined || Number.isNaN(score) ? UNDEFINED_SIGN : score.toFixed(2);

/** A share in per cent; never 0% or 100% where it is not exactly that. */
export const formatShare = (share: number): string => {
  if (Number.isNaN(share)) return UNDEFINED_SIGN;
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return '<1%';
  if (percent === 100 && share < 1) return '>99%';
  return `${percent}%`;
};

/** The full value, for a title or a copy; '' where it is undefined. */
export const fullValue = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '' : String(value);
