import type * as Y from 'yjs';
import type { ImportMemory } from '../import/choices';
import type { ImportReport } from '../import/report';
import { applyUpdate, editedAttribute, type UpdateChoices, type UpdatePlan } from '../import/update';
import { mergeStakeholders } from '../model/merge';
import type { PolicyNetwork } from '../model/network';
import type { ProjectCommands } from './commands';
import { type Parts, partsOf } from './document';
import { clearAllEdited, clearDeleted, clearEdited } from './edited-fields';
import { pictureCommands } from './picture-commands';
import { rowCommands } from './row-commands';
import { writeNetwork } from './write-network';

/** Transactions of this origin can be undone. */
export const EDIT = Symbol('edit');

/** Transactions of this origin cannot. */
const REMEMBER = Symbol('remember');

/** The patch without a field that must not be empty, where a person left it so. */
const withoutEmpty = <Patch extends object>(patch: Patch, field: keyof Patch): Patch => {
  const text = patch[field];
  if (typeof text === 'string' && text.trim() !== '') return patch;
  const { [field]: _, ...rest } = patch;
  return rest as Patch;
};

/**
 * The commands on a document. Each one is a transaction of its own, hence one step of the undo manager.
 * `networkNow` gives the network of the document.
 */
export const editsOf = (
  doc: Y.Doc,
  undoManager: Y.UndoManager,
  networkNow: () => PolicyNetwork,
): ProjectCommands => {
  const parts: Parts = partsOf(doc);
  const step = (change: () => void) => {
    doc.transact(change, EDIT);
  };
  const rows = rowCommands(parts, { step });
  const writeReport = (report: ImportReport | null | undefined) => {
    if (report !== undefined) parts.meta.set('report', report);
  };
  // Of another origin than `EDIT`, and so out of the reach of undo.
  const quietly = (change: () => void) => {
    doc.transact(change, REMEMBER);
  };
  const remember = (memory: ImportMemory) => quietly(() => parts.meta.set('memory', memory));
  return {
    ...pictureCommands(parts, { step, quietly }),
    ...rows,
    editStakeholder: (id, patch) => rows.editStakeholders(new Map([[id, withoutEmpty(patch, 'name')]])),
    editRelationship: (id, patch) => rows.editRelationships(new Map([[id, withoutEmpty(patch, 'type')]])),
    deleteStakeholder: (id) => rows.deleteStakeholders([id]),
    deleteRelationship: (id) => rows.deleteRelationships([id]),
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
      const names = fields.map(({ field, isAttribute }) => (isAttribute ? editedAttribute(field) : field));
      clearEdited(parts.edited, rows, id, names);
    }
  }
};
