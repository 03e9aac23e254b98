import type * as Y from 'yjs';
import type { Relationship, Stakeholder } from '../model/network';
import type { ProjectCommands } from './commands';
import { type Parts, partsOf } from './document';
import { decode, encode, type Table } from './rows';

/** Transactions of this origin can be undone. */
export const EDIT = Symbol('edit');

/** A copy of the row with the patch applied, without the fields that the patch clears. */
const patched = <Row extends object>(row: Row, patch: Partial<Row>): Row => {
  const cleared = new Set<string>(
    Object.entries(patch).flatMap(([field, value]) => (value === undefined ? [field] : [])),
  );
  return Object.fromEntries(
    Object.entries({ ...row, ...patch }).filter(([field]) => !cleared.has(field)),
  ) as Row;
};

/** Write the patched row, unless the patch changes nothing. */
const edit = <Row extends { readonly id: string }>(table: Table, id: string, patch: Partial<Row>): void => {
  const entry = decode<Row>(id, table.get(id));
  if (entry === null) return;
  const [place, row] = entry;
  const fields = Object.keys(patch) as (keyof Row)[];
  if (fields.every((field) => row[field] === patch[field])) return;
  table.set(id, encode([place, patched(row, patch)]));
};

/** A text a person typed for a field that must not be empty; `{}` where nothing is left of it. */
const filled = <Field extends string>(field: Field, text: string | undefined) => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? {} : ({ [field]: trimmed } as Record<Field, string>);
};

/**
 * The commands on a document. Each one is a transaction of its own, hence one step of the undo manager.
 * `tiesOf` gives the ids of an actor's ties.
 */
export const editsOf = (
  doc: Y.Doc,
  undoManager: Y.UndoManager,
  tiesOf: (stakeholder: string) => readonly string[],
): ProjectCommands => {
  const parts: Parts = partsOf(doc);
  const step = (change: () => void) => {
    doc.transact(change, EDIT);
  };
  return {
    editStakeholder: (id, patch) =>
      step(() => {
        const kind = patch.kind?.trim();
        edit<Stakeholder>(parts.stakeholders, id, {
          ...filled('name', patch.name),
          ...('kind' in patch ? { kind: kind === '' ? undefined : kind } : {}),
        });
      }),
    editRelationship: (id, patch) =>
      step(() => edit<Relationship>(parts.relationships, id, filled('type', patch.type))),
    deleteStakeholder: (id) =>
      step(() => {
        if (!parts.stakeholders.has(id)) return;
        parts.stakeholders.delete(id);
        for (const tie of tiesOf(id)) parts.relationships.delete(tie);
      }),
    deleteRelationship: (id) => step(() => parts.relationships.delete(id)),
    renameProject: (name) =>
      step(() => {
        const trimmed = name.trim();
        if (trimmed !== '' && trimmed !== parts.meta.get('name')) parts.meta.set('name', trimmed);
      }),
    undo: () => {
      undoManager.undo();
    },
    redo: () => {
      undoManager.redo();
    },
  };
};
