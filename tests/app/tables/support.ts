import { directoryOf } from '../../../src/app/tables/directory';
import { extraNames, type Field, fieldsOf } from '../../../src/app/tables/fields';
import type { Row, TableName } from '../../../src/app/tables/row';
import type { Stakeholder } from '../../../src/model/network';

/** Fields whose labels are their names. */
export const fieldsFor = (table: TableName, rows: readonly Row[] = []): readonly Field[] =>
  fieldsOf(table, extraNames(rows), {
    label: (_, key) => key,
    extraLabel: (name, nth) => (nth === 1 ? name : `${name} (${nth})`),
    extraMeaning: 'extra',
  });

export const field = (table: TableName, key: string, rows: readonly Row[] = []): Field => {
  const found = fieldsFor(table, rows).find(({ id, label }) => id === `f:${key}` || label === key);
  if (found === undefined) throw new Error(`no field ${key}`);
  return found;
};

export const nobody = directoryOf([]);

export const knowing = (...stakeholders: readonly Stakeholder[]) => directoryOf(stakeholders);
