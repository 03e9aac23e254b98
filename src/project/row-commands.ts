import type { Relationship, Stakeholder } from '../model/network';
import type { RowCommands } from './commands';
import type { Parts } from './document';
import { clearDeleted, clearEdited, type EditedRows, markDeleted } from './edited-fields';
import {
  addRelationshipRows,
  addStakeholderRows,
  editRelationshipRow,
  editStakeholderRow,
} from './row-edits';
import { actorIds, tieIds } from './row-ids';
import { decode } from './rows';

interface Around {
  /** Run the change as one step that can be undone. */
  step(change: () => void): void;
}

/** Many rows at a time. */
export const rowCommands = (parts: Parts, { step }: Around): RowCommands => {
  const { stakeholders, relationships, edited } = parts;
  const deleteRow = (rows: EditedRows, id: string) => {
    if (!parts[rows].has(id)) return;
    parts[rows].delete(id);
    clearEdited(edited, rows, id);
  };
  const commands: RowCommands = {
    changeRows: ({ stakeholders: actors = {}, relationships: ties = {} }) => {
      let added: ReturnType<RowCommands['changeRows']> = { stakeholders: [], relationships: [] };
      step(() => {
        for (const [id, patch] of actors.edit ?? []) editStakeholderRow(parts, id, patch);
        // New actors come before the ties, which may end at them.
        const newActors = addStakeholderRows(parts, actors.add ?? [], actorIds(stakeholders));
        for (const id of newActors) if (id !== null) clearDeleted(edited, id);
        for (const [id, patch] of ties.edit ?? []) editRelationshipRow(parts, id, patch);
        const newTies = addRelationshipRows(parts, ties.add ?? [], tieIds(relationships, relationships.size));
        added = { stakeholders: newActors, relationships: newTies };
      });
      return added;
    },
    addStakeholders: (rows) => commands.changeRows({ stakeholders: { add: rows } }).stakeholders,
    addRelationships: (rows) => commands.changeRows({ relationships: { add: rows } }).relationships,
    editStakeholders: (changes) => {
      commands.changeRows({ stakeholders: { edit: changes } });
    },
    editRelationships: (changes) => {
      commands.changeRows({ relationships: { edit: changes } });
    },
    deleteStakeholders: (ids) =>
      step(() => {
        const gone = new Set(ids.filter((id) => stakeholders.has(id)));
        if (gone.size === 0) return;
        for (const id of gone) {
          const name = decode<Stakeholder>(id, stakeholders.get(id))?.[1].name;
          deleteRow('stakeholders', id);
          // A newer version of the tables must not bring the actor back unasked.
          if (name !== undefined) markDeleted(edited, id, name);
        }
        for (const id of tiesAt(parts, gone)) deleteRow('relationships', id);
      }),
    deleteRelationships: (ids) =>
      step(() => {
        for (const id of ids) deleteRow('relationships', id);
      }),
  };
  return commands;
};

/** Ids of the ties of some actors, in one pass; also of ties that no snapshot shows, for their other end is gone. */
const tiesAt = ({ relationships }: Parts, actors: ReadonlySet<string>): readonly string[] =>
  [...relationships.entries()].flatMap(([id, text]) => {
    const tie = decode<Relationship>(id, text)?.[1];
    return tie !== undefined && (actors.has(tie.source) || actors.has(tie.target)) ? [id] : [];
  });
