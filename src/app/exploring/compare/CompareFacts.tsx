import { useTranslation } from 'react-i18next';
import { UNDEFINED_SIGN } from '../../format/value';
import { useColumnLabel } from '../use-column-label';
import { useSpeech } from '../use-speech';
import { valueLabel } from '../values';
import type { Pair } from './ComparePanel';
import { CompareTable } from './CompareTable';
import { type FactPair, factPairs } from './facts';

/** What the data say of two actors. */
export const CompareFacts = ({ first, second }: Pair) => {
  const { t } = useTranslation('exploring');
  const { nameOf } = useSpeech();
  const labelOf = useColumnLabel();
  const cell = ({ column }: FactPair, texts: readonly string[]): string =>
    texts.length === 0
      ? UNDEFINED_SIGN
      : texts.map((text) => valueLabel(column, text, nameOf)).join(t('comma'));
  return (
    <CompareTable
      label={t('compare.facts')}
      heads={[first.name, second.name]}
      rows={factPairs(first, second).map((pair) => ({
        key: `${pair.column.extra ? 'extra' : 'model'} ${pair.column.field}`,
        label: labelOf(pair.column, 'one'),
        cells: [cell(pair, pair.first), cell(pair, pair.second)],
      }))}
    />
  );
};
