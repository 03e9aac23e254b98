import type { TFunction } from 'i18next';
import type { FilterColumn, NetworkFilter } from '../../model/filters';
import type { PolicyNetwork } from '../../model/network';
import { isWordOf, KINDS, LEVELS, NETWORK_FUNCTIONS, TIE_TYPES } from '../../model/vocabulary';
import { joinNames } from '../format/names';
import { formatDecimal } from '../format/value';
import { type NameOf, valueLabel, valuesIn } from './values';

/** What sentences about a view are made of. */
export interface Speech {
  readonly network: PolicyNetwork;
  readonly nameOf: NameOf;
  readonly t: TFunction<'exploring'>;
}

/** Columns whose cells hold several values. */
const SEVERAL: ReadonlySet<string> = new Set(['sector', 'functions']);

const VOCABULARY: ReadonlyMap<string, object> = new Map<string, object>([
  ['kind', KINDS],
  ['type', TIE_TYPES],
  ['level', LEVELS],
  ['functions', NETWORK_FUNCTIONS],
]);

/** Names in a sentence: `A, B and C`, or `A, B or C`. Beyond four the rest is counted. */
export const namesText = (names: readonly string[], { t }: Pick<Speech, 't'>, last: 'and' | 'or' = 'and') =>
  joinNames(names, {
    comma: t('comma'),
    and: t(last),
    more: (first, count) => t(last === 'and' ? 'moreAnd' : 'moreOr', { names: first, count }),
  });

/** What a sentence calls a column; an extra column goes by its own name. */
const phraseOf = ({ rows, field, extra }: FilterColumn, { t }: Speech): string =>
  extra ? field : t(`phrase.${rows}.${field}` as 'phrase.stakeholders.kind', { defaultValue: field });

/** A word of a vocabulary in the middle of a sentence starts small; `IGO` would not. */
const inSentence = (column: FilterColumn, value: string, speech: Speech): string => {
  const label = valueLabel(column, value, speech.nameOf);
  const known = column.extra ? undefined : VOCABULARY.get(column.field);
  const isWord = known !== undefined && isWordOf(known, value) && !/^\p{Lu}{2}/u.test(label);
  return isWord ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
};

/** A filter as a sentence that can be read aloud: 'Only ties of type funding or support'. */
export const filterSentence = (filter: NetworkFilter, speech: Speech): string => {
  const { test, rows } = filter;
  const { t } = speech;
  const field = phraseOf(filter, speech);
  const only = (what: string) => t(`sentence.only_${rows}`, { what });
  switch (test.is) {
    case 'one-of':
      return valuesSentence(filter, test.values, speech);
    case 'between':
      return only(boundsText(field, test.from, test.to, t));
    case 'during':
      return rows === 'relationships' && !filter.extra
        ? timeSentence(test.from, test.to, t)
        : only(datesText(field, test.from, test.to, t));
    case 'contains':
      return only(t('sentence.contains', { field, text: test.text.trim() }));
  }
};

/** Said by what is let through, or by what is not: whichever is shorter and still true. */
const valuesSentence = (column: FilterColumn, values: readonly (string | null)[], speech: Speech): string => {
  const { t } = speech;
  const { rows } = column;
  const field = phraseOf(column, speech);
  if (values.length === 0) return t(`sentence.nothing_${rows}`, { field });
  const several = !column.extra && SEVERAL.has(column.field);
  const all = valuesIn(speech.network, column, speech.nameOf);
  const on = new Set(values);
  const left = all.filter((value) => on.has(value));
  const out = all.filter((value) => !on.has(value));
  const without = !several && out.length > 0 && out.length < left.length;
  const named = without ? out : left.length > 0 ? left : values;
  const words = named.filter((value) => value !== null).map((value) => inSentence(column, value, speech));
  const list = namesText(words, speech, 'or');
  if (rows === 'relationships' && !column.extra && column.field === 'type' && list !== '') {
    return t(without ? 'sentence.withoutType' : 'sentence.onlyType', { values: list });
  }
  const what = { field, values: list };
  const said = named.includes(null)
    ? list === ''
      ? t(several ? 'sentence.areEmpty' : 'sentence.isEmpty', what)
      : t(several ? 'sentence.includeOrEmpty' : 'sentence.isOrEmpty', what)
    : t(several ? 'sentence.include' : 'sentence.is', what);
  return t(without ? `sentence.without_${rows}` : `sentence.only_${rows}`, { what: said });
};

const boundsText = (field: string, from: number | null, to: number | null, t: Speech['t']): string => {
  if (from !== null && to !== null) {
    return t('sentence.between', { field, from: formatDecimal(from), to: formatDecimal(to) });
  }
  if (from !== null) return t('sentence.atLeast', { field, from: formatDecimal(from) });
  return to === null
    ? t('sentence.anyNumber', { field })
    : t('sentence.atMost', { field, to: formatDecimal(to) });
};

const datesText = (field: string, from: string | null, to: string | null, t: Speech['t']): string => {
  if (from !== null && to !== null) return t('sentence.dated', { field, from, to });
  if (from !== null) return t('sentence.datedFrom', { field, from });
  return to === null ? t('sentence.anyDate', { field }) : t('sentence.datedTo', { field, to });
};

const timeSentence = (from: string | null, to: string | null, t: Speech['t']): string => {
  if (from !== null && to !== null) return t('sentence.ran', { from, to });
  if (from !== null) return t('sentence.ranFrom', { from });
  return to === null ? t('sentence.ranAny') : t('sentence.ranTo', { to });
};
