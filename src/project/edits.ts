import type * as Y from 'yjs';
import type { ImportMemory } from '../import/choices';
import type { ImportReport } from '../import/report';
import { applyUpdate, type UpdateChoices, type UpdatePlan } from '../import/update';
import { mergeStakeholders } from '../model/merge';
import type { PolicyNetwork, Relationship, Stakeholder } from '../model/network';
import type { ProjectCommands } from './commands';
import { type Parts, partsOf } from './document';
import {
  clearAllEdited,
  clearDeleted,
  clearEdited,
  type EditedRows,
  markDeleted,
  markEdited,
} from './edited-fields';
import { decode, encode } from './rows';
import { writeNetwork } from './write-network';

/** Transactions of this origin can be undone. */
export const EDIT = Symbol('edit');

/** Transactions of this origin cannot. */
const REMEMBER = Symbol('remember');

/** A copy of the row with the patch applied, without the fields that the patch clears. */
const patched = <Row extends object>(row: Row, patch: Partial<Row>): Row => {
  const cleared = new Set<string>(
    Object.entries(patch).flatMap(([field, value]) => (value === undefined ? [field] : [])),
  );
  return Object.fromEntries(
    Object.entries({ ...row, ...patch }).filter(([field]) => !cleared.has(field)),
  ) as Row;
};

/** Write the patched row, unless the patch changes nothing, and note which fields a person changed. */
const edit = <Row extends { readonly id: string }>(
  parts: Parts,
  rows: EditedRows,
  id: string,
  patch: Partial<Row>,
): void => {
  const table = parts[rows];
  const entry = decode<Row>(id, table.get(id));
  if (entry === null) return;
  const [place, row] = entry;
  const fields = Object.keys(patch) as (keyof Row)[];
  const changed = fields.filter((field) => row[field] !== patch[field]);
  if (changed.length === 0) return;
  table.set(id, encode([place, patched(row, patch)]));
  markEdited(parts.edited, rows, id, changed as string[]);
};

/** A text a person typed for a field that must not be empty; `{}` where nothing is left of it. */
const filled = <Field extends string>(field: Field, text: string | undefined) => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? {} : ({ [field]: trimmed } as Record<Field, string>);
};

/**
 * The commands on a document. Each one is a transaction of its own, hence one step of the undo manager.
 * `networkNow` gives the network of the document, `tiesOf` the ids of an actor's ties.
 */
export const editsOf = (
  doc: Y.Doc,
  undoManager: Y.UndoManager,
  networkNow: () => PolicyNetwork,
  tiesOf: (stakeholder: string) => readonly string[],
): ProjectCommands => {
  const parts: Parts = partsOf(doc);
  const step = (change: () => void) => {
    doc.transact(change, EDIT);
  };
  const deleteRow = (rows: EditedRows, id: string) => {
    parts[rows].delete(id);
    clearEdited(parts.edited, rows, id);
  };
  const writeReport = (report: ImportReport | null | undefined) => {
    if (report !== undefined) parts.meta.set('report', report);
  };
  // Of another origin than `EDIT`, and so out of the reach of undo.
  const remember = (memory: ImportMemory) => {
    doc.transact(() => parts.meta.set('memory', memory), REMEMBER);
  };
  return {
    editStakeholder: (id, patch) =>
      step(() => {
        const kind = patch.kind?.trim();
        edit<Stakeholder>(parts, 'stakeholders', id, {
          ...filled('name', patch.name),
          ...('kind' in patch ? { kind: kind === '' ? undefined : kind } : {}),
        });
      }),
    editRelationship: (id, patch) =>
      step(() => edit<Relationship>(parts, 'relationships', id, filled('type', patch.type))),
    deleteStakeholder: (id) =>
      step(() => {
        const entry = decode<Stakeholder>(id, parts.stakeholders.get(id));
        if (entry === null) return;
        deleteRow('stakeholders', id);
        markDeleted(parts.edited, id, entry[1].name);
        for (const tie of tiesOf(id)) deleteRow('relationships', tie);
      }),
    deleteRelationship: (id) => step(() => deleteRow('relationships', id)),
    mergeStakeholders: (keep, gone) =>
      step(() => {
        const network = networkNow();
        const merged = mergeStakeholders(network, keep, gone);
        if (merged === network) return;
        writeNetwork(parts, merged);
        clearEdited(parts.edited, 'stakeholders', gone);
      }),
    replaceNetwork: (network, report) =>
      step(() => {
        writeNetwork(parts, network);
        writeReport(report);
        clearAllEdited(parts.edited);
      }),
    applyUpdate: (plan, choices, report, memory) => {
      if (memory !== undefined) remember(memory);
      step(() => {
        writeNetwork(parts, applyUpdate(networkNow(), plan, choices));
        writeReport(report);
        forgetOverwritten(parts, plan, choices);
      });
    },
    remember,
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

/** What an update overwrote, removed or brought back is as in the tables: nobody's edit any more. */
const forgetOverwritten = (parts: Parts, plan: UpdatePlan, choices: UpdateChoices): void => {
  if (choices.restore) for (const { id } of plan.stakeholders.deleted) clearDeleted(parts.edited, id);
  for (const rows of ['stakeholders', 'relationships'] as const) {
    const { changed, gone } = plan[rows];
    if (choices.remove) for (const id of gone) clearEdited(parts.edited, rows, id);
    if (!choices.overwriteEdits) continue;
    for (const { id, fields } of changed) {
      const columns = fields.filter(({ isAttribute }) => !isAttribute).map(({ field }) => field);
      clearEdited(parts.edited, rows, id, columns);
    }
  }
};
