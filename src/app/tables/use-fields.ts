import { useLocalStorage } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type ExtraName, extraNames, FIRST_FIELD, type Field, fieldsOf, USUAL_FIELDS } from './fields';
import type { Row, TableName } from './row';

const chosenShape = z.array(z.string());

const readChosen =
  (table: TableName) =>
  (stored: string | undefined): readonly string[] => {
    try {
      return chosenShape.parse(JSON.parse(stored ?? ''));
    } catch {
      return USUAL_FIELDS[table];
    }
  };

/** Every column of a table. The same array as long as the table has the same extra columns. */
export const useFields = (table: TableName, rows: readonly Row[]): readonly Field[] => {
  const { t } = useTranslation('tables');
  const key = useMemo(() => JSON.stringify(extraNames(rows)), [rows]);
  return useMemo(
    () =>
      fieldsOf(table, JSON.parse(key) as readonly ExtraName[], {
        label: (name, column) => t(`${name}_${column}`),
        extraLabel: (name, nth) => {
          const label = name.trim() === '' ? t('extraUnnamed') : name;
          return nth === 1 ? label : t('extraNth', { name: label, nth });
        },
        extraMeaning: t('extraMeaning'),
      }),
    [table, key, t],
  );
};

export interface ChosenFields {
  /** Ids of the columns shown besides the first, with personal ones only while they are asked for. */
  readonly chosen: readonly string[];
  choose(ids: readonly string[]): void;
  /** Columns on screen, in their order, the one that names the row first. */
  readonly shown: readonly Field[];
}

/**
 * The columns a person chose; kept in this browser, because it is a habit and no data. Columns with personal data are
 * not: the next time, the table may be on a wall.
 */
export const useChosenFields = (table: TableName, fields: readonly Field[]): ChosenFields => {
  const [kept, keep] = useLocalStorage<readonly string[]>({
    key: `policy-network-mapper.tables.${table}.columns`,
    defaultValue: USUAL_FIELDS[table],
    getInitialValueInEffect: false,
    deserialize: readChosen(table),
  });
  const [personal, setPersonal] = useState<readonly string[]>([]);
  return useMemo(() => {
    const isPersonal = new Set(fields.filter((field) => field.personal).map(({ id }) => id));
    const chosen = [...kept.filter((id) => !isPersonal.has(id)), ...personal];
    const wanted = new Set([FIRST_FIELD[table], ...chosen]);
    const first = fields.filter(({ id }) => id === FIRST_FIELD[table]);
    return {
      chosen,
      choose: (ids) => {
        keep(ids.filter((id) => !isPersonal.has(id)));
        setPersonal(ids.filter((id) => isPersonal.has(id)));
      },
      shown: [...first, ...fields.filter(({ id }) => id !== FIRST_FIELD[table] && wanted.has(id))],
    };
  }, [table, fields, kept, keep, personal]);
};
