import { useLocalStorage, useSessionStorage } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type ExtraName, extraNames, FIRST_FIELD, type Field, fieldsOf } from './fields';
import type { Row, TableName } from './row';
import { usualFields } from './usual-fields';

const chosenShape = z.array(z.string());

const NONE: readonly string[] = [];

/** `null` where nothing was chosen. */
const readChosen = (stored: string | undefined): readonly string[] | null => {
  try {
    return chosenShape.parse(JSON.parse(stored ?? ''));
  } catch {
    return null;
  }
};

const readRevealed = (stored: string | undefined): readonly string[] => readChosen(stored) ?? NONE;

/**
 * What is shown until a person chooses. A column that was shown once stays until the table is left, also when its last
 * cell is emptied: it must not go from under the keyboard.
 */
const useUsual = (table: TableName, fields: readonly Field[], rows: readonly Row[]): readonly string[] => {
  const usual = useMemo(() => usualFields(table, fields, rows), [table, fields, rows]);
  const seen = useRef<readonly string[]>(NONE);
  if (rows.length > 0) seen.current = [...new Set([...seen.current, ...usual])];
  const wanted = new Set(rows.length > 0 ? seen.current : usual);
  const key = JSON.stringify(fields.map(({ id }) => id).filter((id) => wanted.has(id)));
  return useMemo(() => JSON.parse(key) as readonly string[], [key]);
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
  /** What is shown where nothing is chosen: what holds something. */
  readonly usual: readonly string[];
  /** Forget what was chosen. */
  forget(): void;
  /** Show these as well, without making a choice of it. Personal ones stay out of sight. */
  reveal(ids: readonly string[]): void;
  /** Columns on screen, in their order, the one that names the row first. */
  readonly shown: readonly Field[];
}

/**
 * The columns a person chose; kept in this browser, because it is a habit and no data. Columns with personal data are
 * not: the next time, the table may be on a wall.
 */
export const useChosenFields = (
  table: TableName,
  fields: readonly Field[],
  rows: readonly Row[],
): ChosenFields => {
  const usual = useUsual(table, fields, rows);
  const [kept, keep, forgetKept] = useLocalStorage<readonly string[] | null>({
    key: `policy-network-mapper.tables.${table}.columns`,
    defaultValue: null,
    getInitialValueInEffect: false,
    deserialize: readChosen,
  });
  const [revealed, setRevealed] = useSessionStorage({
    key: `policy-network-mapper.tables.${table}.revealed`,
    defaultValue: NONE,
    getInitialValueInEffect: false,
    deserialize: readRevealed,
  });
  const [personal, setPersonal] = useState<readonly string[]>(NONE);
  const reveal = useCallback(
    (ids: readonly string[]) => {
      if (ids.length > 0) setRevealed((now) => [...new Set([...now, ...ids])]);
    },
    [setRevealed],
  );
  return useMemo(() => {
    const isPersonal = new Set(fields.filter((field) => field.personal).map(({ id }) => id));
    const chosen = [
      ...new Set([...(kept ?? usual), ...revealed].filter((id) => !isPersonal.has(id))),
      ...personal,
    ];
    const wanted = new Set([FIRST_FIELD[table], ...chosen]);
    const first = fields.filter(({ id }) => id === FIRST_FIELD[table]);
    return {
      chosen,
      choose: (ids) => {
        keep(ids.filter((id) => !isPersonal.has(id)));
        setRevealed(NONE);
        setPersonal(ids.filter((id) => isPersonal.has(id)));
      },
      usual,
      forget: () => {
        forgetKept();
        setRevealed(NONE);
        setPersonal(NONE);
      },
      reveal,
      shown: [...first, ...fields.filter(({ id }) => id !== FIRST_FIELD[table] && wanted.has(id))],
    };
  }, [table, fields, usual, kept, keep, forgetKept, revealed, setRevealed, reveal, personal]);
};
