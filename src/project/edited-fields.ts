import type * as Y from 'yjs';
import { type EditedFields, editedAttribute } from '../import/update';
import type { Attribute, Relationship, Stakeholder } from '../model/network';

/**
 * Which fields a person changed since the tables were imported, and which actors they deleted: a newer version of
 * the tables must not overwrite the ones, nor bring back the others, unasked. Entries by the table and the id of
 * the row, each a JSON list of fields; of a deleted actor, a list of its name.
 */
export type EditedTable = Y.Map<string>;

export type EditedRows = Exclude<keyof EditedFields, 'deleted'>;

const PREFIXES = { stakeholders: 's:', relationships: 'r:' } as const satisfies Record<EditedRows, string>;

const DELETED = 'd:';

const keyOf = (rows: EditedRows, id: string): string => `${PREFIXES[rows]}${id}`;

/** The fields under a key; none where what is stored is no list of texts. */
const read = (edited: EditedTable, key: string): readonly string[] => {
  try {
    const data: unknown = JSON.parse(edited.get(key) ?? '[]');
    return Array.isArray(data) ? data.filter((field) => typeof field === 'string') : [];
  } catch {
    return [];
  }
};

const write = (edited: EditedTable, key: string, fields: readonly string[]): void => {
  if (fields.length > 0) edited.set(key, JSON.stringify(fields));
  else if (edited.has(key)) edited.delete(key);
};

/**
 * The names under which the difference of two versions of a row is noted: fields as they are, attributes with
 * their prefix. `null` for a row that was not there before. The id is how rows are known, and never noted.
 */
export const editedNames = <Row extends Stakeholder | Relationship>(
  before: Row | null,
  after: Row,
): readonly string[] => {
  const old = new Map<string, unknown>(before === null ? [] : Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const fields = [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) =>
      field !== 'id' &&
      field !== 'attributes' &&
      JSON.stringify(old.get(field)) !== JSON.stringify(now.get(field)),
  );
  const [oldOnes, newOnes] = [valuesByName(before?.attributes ?? []), valuesByName(after.attributes)];
  const attributes = [...new Set([...oldOnes.keys(), ...newOnes.keys()])].filter(
    (name) => oldOnes.get(name) !== newOnes.get(name),
  );
  return [...fields, ...attributes.map(editedAttribute)];
};

/** Two columns of a table may have one name: what they hold is compared together. */
const valuesByName = (attributes: readonly Attribute[]): ReadonlyMap<string, string> => {
  const values = new Map<string, string[]>();
  for (const [name, value] of attributes) values.set(name, [...(values.get(name) ?? []), value]);
  return new Map([...values].map(([name, all]) => [name, JSON.stringify(all)]));
};

export const markEdited = (
  edited: EditedTable,
  rows: EditedRows,
  id: string,
  fields: readonly string[],
): void => {
  const known = read(edited, keyOf(rows, id));
  const all = [...new Set([...known, ...fields])].sort();
  if (all.length > known.length) write(edited, keyOf(rows, id), all);
};

/** The row is as in the tables again, in these fields or, without any named, as a whole. */
export const clearEdited = (
  edited: EditedTable,
  rows: EditedRows,
  id: string,
  fields?: readonly string[],
): void => {
  const key = keyOf(rows, id);
  write(
    edited,
    key,
    fields === undefined ? [] : read(edited, key).filter((field) => !fields.includes(field)),
  );
};

export const markDeleted = (edited: EditedTable, id: string, name: string): void =>
  write(edited, `${DELETED}${id}`, [name]);

/** The actor is there again. */
export const clearDeleted = (edited: EditedTable, id: string): void => write(edited, `${DELETED}${id}`, []);

export const clearAllEdited = (edited: EditedTable): void => {
  for (const key of [...edited.keys()]) edited.delete(key);
};

export const editedFields = (edited: EditedTable): EditedFields => {
  const under = (prefix: string) =>
    [...edited.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key.slice(prefix.length), read(edited, key)] as const);
  const fieldsOf = (prefix: string) =>
    new Map(under(prefix).map(([id, fields]) => [id, new Set(fields)] as const));
  return {
    stakeholders: fieldsOf(PREFIXES.stakeholders),
    relationships: fieldsOf(PREFIXES.relationships),
    deleted: new Map(under(DELETED).map(([id, [name = id]]) => [id, name] as const)),
  };
};
