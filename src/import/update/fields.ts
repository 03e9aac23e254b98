import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../model/columns';
import type { Attribute, Relationship, Stakeholder } from '../../model/network';
import {
  editedAttribute,
  type FieldChange,
  type FieldValue,
  type RowChange,
  type TableColumns,
} from './plan';

type Row = Stakeholder | Relationship;

/** Fields of the two tables, in the order of their columns. The id is what rows are matched by. */
const FIELDS = {
  stakeholders: STAKEHOLDER_COLUMNS.map(({ key }) => key as string).filter((key) => key !== 'id'),
  relationships: RELATIONSHIP_COLUMNS.map(({ key }) => key as string).filter((key) => key !== 'id'),
} as const;

export type TableName = keyof typeof FIELDS;

const fieldOf = (row: Row, field: string): FieldValue | undefined =>
  Object.hasOwn(row, field) ? (row as unknown as Record<string, FieldValue | undefined>)[field] : undefined;

/** An empty list is an empty cell. */
const filled = (value: FieldValue | undefined): FieldValue | undefined =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

const areEqual = (a: FieldValue | undefined, b: FieldValue | undefined): boolean =>
  JSON.stringify(filled(a)) === JSON.stringify(filled(b));

/** Several columns may have one header: their values together are what the attribute holds. */
const attributesOf = (attributes: readonly Attribute[]): ReadonlyMap<string, FieldValue> => {
  const values = new Map<string, string[]>();
  for (const [name, value] of attributes) {
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return new Map([...values].map(([name, all]) => [name, all.length === 1 ? all[0]! : all]));
};

/**
 * In which fields a row of the project differs from the row that stands for it in the new table. Only columns
 * and attributes in `scope` are looked at; `skip` names fields whose difference is no news.
 */
export const changesOf = (
  table: TableName,
  open: Row,
  incoming: Row,
  scope: TableColumns,
  edited: ReadonlySet<string>,
  skip: readonly string[] = [],
): RowChange | undefined => {
  const fields: FieldChange[] = [];
  const compare = (
    field: string,
    isAttribute: boolean,
    before: FieldValue | undefined,
    after: FieldValue | undefined,
  ) => {
    if (areEqual(before, after)) return;
    fields.push({
      field,
      isAttribute,
      ...(filled(before) !== undefined && { before: before! }),
      ...(filled(after) !== undefined && { after: after! }),
      isEdited: edited.has(isAttribute ? editedAttribute(field) : field),
    });
  };
  for (const field of FIELDS[table]) {
    if (!scope.columns.has(field) || skip.includes(field)) continue;
    compare(field, false, fieldOf(open, field), fieldOf(incoming, field));
  }
  const [own, other] = [attributesOf(open.attributes), attributesOf(incoming.attributes)];
  for (const name of new Set([...own.keys(), ...other.keys()])) {
    if (scope.attributes.has(name)) compare(name, true, own.get(name), other.get(name));
  }
  return fields.length === 0 ? undefined : { id: open.id, fields };
};

/** A copy of the row with the changes made. Cleared fields are left out; lists and texts that must be there stay. */
export const withChanges = <Kind extends Row>(row: Kind, changes: readonly FieldChange[]): Kind => {
  const columns = changes.filter(({ isAttribute }) => !isAttribute);
  const cleared = new Set(columns.filter(({ after }) => after === undefined).map(({ field }) => field));
  const values = columns.filter(({ after }) => after !== undefined).map(({ field, after }) => [field, after]);
  const kept = Object.entries(row).filter(([field]) => !cleared.has(field));
  const lists = LISTS.filter((field) => cleared.has(field)).map((field) => [field, []]);
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(lists),
    ...Object.fromEntries(values),
    attributes: withAttributes(row.attributes, changes),
  } as unknown as Kind;
};

/** Fields that hold a list: empty, not absent. */
const LISTS = ['sector', 'functions'];

const withAttributes = (
  attributes: readonly Attribute[],
  changes: readonly FieldChange[],
): readonly Attribute[] => {
  const next = new Map(
    changes.flatMap(({ field, isAttribute, after }) => (isAttribute ? [[field, after] as const] : [])),
  );
  if (next.size === 0) return attributes;
  const pairsOf = (name: string, value: FieldValue | undefined): readonly Attribute[] =>
    value === undefined
      ? []
      : (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)] as const);
  const placed = new Set<string>();
  const kept = attributes.flatMap(([name, value]): readonly Attribute[] => {
    if (!next.has(name)) return [[name, value]];
    if (placed.has(name)) return [];
    placed.add(name);
    return pairsOf(name, next.get(name));
  });
  return [...kept, ...[...next].flatMap(([name, value]) => (placed.has(name) ? [] : pairsOf(name, value)))];
};
