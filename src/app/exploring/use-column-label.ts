import { useTranslation } from 'react-i18next';
import type { FilterColumn } from '../../model/filters';

/** Columns whose values have a head in the plural. */
const RENAMED: ReadonlySet<string> = new Set(['name', 'kind', 'country', 'level']);

/**
 * What a person reads for a column: at the head of its values (`many`), or before the value of one row. An extra
 * column goes by its own name.
 */
export const useColumnLabel = () => {
  const { t } = useTranslation('exploring');
  return ({ rows, field, extra }: FilterColumn, of: 'many' | 'one' = 'many'): string => {
    if (extra) return field;
    if (of === 'many' || !RENAMED.has(field))
      return t(`columns.${rows}.${field}` as 'columns.stakeholders.kind', { defaultValue: field });
    const phrase = t(`phrase.${rows}.${field}` as 'phrase.stakeholders.kind', { defaultValue: field });
    return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
  };
};
