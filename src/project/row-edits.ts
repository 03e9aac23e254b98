import { OWN_ROW } from '../import/update';
import type { Relationship, Stakeholder } from '../model/network';
import { relationshipSchema, stakeholderSchema } from '../model/validation';
import type { RelationshipPatch, StakeholderPatch } from './commands';
import type { Parts } from './document';
import { editedNames, markEdited } from './edited-fields';
import { decode, encode, nextPlace } from './rows';

/** Texts without which a row is none, or which are then left out. */
const trimmed = (text: string | undefined): string | undefined => {
  const rest = text?.trim() ?? '';
  return rest === '' ? undefined : rest;
};

/** Names without the spaces around them; a text of spaces alone is none. */
export const tidyStakeholder = <Patch extends StakeholderPatch>(patch: Patch): Patch => ({
  ...patch,
  ...('name' in patch && { name: trimmed(patch.name) }),
  ...('kind' in patch && { kind: trimmed(patch.kind) }),
  ...('country' in patch && { country: trimmed(patch.country) }),
});

export const tidyRelationship = <Patch extends RelationshipPatch>(patch: Patch): Patch => ({
  ...patch,
  ...('type' in patch && { type: trimmed(patch.type) }),
});

/** A copy of the row with the patch applied, without the fields that the patch clears. */
const patched = <Row extends object>(row: Row, patch: Partial<Row>): Row => {
  const next = new Map(Object.entries({ ...row, ...patch }).filter(([, value]) => value !== undefined));
  return Object.fromEntries(next) as Row;
};

/** Is it the same to a reader of the document, which is JSON? */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Write a patched row, and note which fields a person changed. Nothing happens where there is no such row, where
 * the patch changes nothing, and where the row would not be valid any more.
 */
const editRow = <Row extends Stakeholder | Relationship>(
  parts: Parts,
  rows: 'stakeholders' | 'relationships',
  id: string,
  patch: Partial<Omit<Row, 'id'>>,
  isValid: (row: Row) => boolean,
): void => {
  const table = parts[rows];
  const entry = decode<Row>(id, table.get(id));
  if (entry === null) return;
  const [place, row] = entry;
  const changes = Object.entries(patch).filter(([field, value]) => !isSame(row[field as keyof Row], value));
  if (changes.length === 0) return;
  const next = patched(row, Object.fromEntries(changes) as Partial<Row>);
  if (!isValid(next)) return;
  table.set(id, encode([place, next]));
  markEdited(parts.edited, rows, id, editedNames(row, next));
};

const hasEnds = (parts: Parts, { source, target }: Relationship): boolean =>
  parts.stakeholders.has(source) && parts.stakeholders.has(target);

export const editStakeholderRow = (parts: Parts, id: string, patch: StakeholderPatch): void =>
  editRow<Stakeholder>(
    parts,
    'stakeholders',
    id,
    tidyStakeholder(patch),
    (row) => row.id === id && stakeholderSchema.safeParse(row).success,
  );

export const editRelationshipRow = (parts: Parts, id: string, patch: RelationshipPatch): void =>
  editRow<Relationship>(
    parts,
    'relationships',
    id,
    tidyRelationship(patch),
    (row) => row.id === id && relationshipSchema.safeParse(row).success && hasEnds(parts, row),
  );

/** A row that was added by hand is a person's own, as a whole and in every field. */
const addRow = <Row extends Stakeholder | Relationship>(
  parts: Parts,
  rows: 'stakeholders' | 'relationships',
  place: number,
  row: Row,
): void => {
  parts[rows].set(row.id, encode([place, row]));
  markEdited(parts.edited, rows, row.id, [OWN_ROW, ...editedNames(null, row)]);
};

/** Add rows at the end; the ids given, in order, `null` for a row that is not valid. */
export const addStakeholderRows = (
  parts: Parts,
  rows: readonly Stakeholder[],
  newId: (wanted: string, name: string) => string,
): readonly (string | null)[] => {
  let place = nextPlace(parts.stakeholders);
  return rows.map((wanted) => {
    const tidy = tidyStakeholder(wanted);
    const check = stakeholderSchema.safeParse({ ...tidy, id: wanted.id === '' ? 'none yet' : wanted.id });
    if (!check.success) return null;
    const id = newId(wanted.id, tidy.name);
    addRow(parts, 'stakeholders', place++, { ...check.data, id });
    return id;
  });
};

/** The same for ties; `null` also for a tie whose end is not there. */
export const addRelationshipRows = (
  parts: Parts,
  rows: readonly Relationship[],
  newId: (wanted: string) => string,
): readonly (string | null)[] => {
  let place = nextPlace(parts.relationships);
  return rows.map((wanted) => {
    const tidy = tidyRelationship(wanted);
    const check = relationshipSchema.safeParse({ ...tidy, id: wanted.id === '' ? 'none yet' : wanted.id });
    if (!check.success || !hasEnds(parts, check.data)) return null;
    const id = newId(wanted.id);
    addRow(parts, 'relationships', place++, { ...check.data, id });
    return id;
  });
};
