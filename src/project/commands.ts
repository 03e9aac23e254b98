import type { Relationship, Stakeholder } from '../model/network';

/** What a person can do to the document. Each call is one undoable step; a call that changes nothing is none. */
export interface ProjectCommands {
  /** `undefined` in the patch clears a field; an empty name is ignored. Unknown ids are ignored. */
  editStakeholder(id: string, patch: Partial<Pick<Stakeholder, 'name' | 'kind'>>): void;
  /** An empty type is ignored. Unknown ids are ignored. */
  editRelationship(id: string, patch: Partial<Pick<Relationship, 'type'>>): void;
  /** Also deletes the actor's ties. */
  deleteStakeholder(id: string): void;
  deleteRelationship(id: string): void;
  /** An empty name is ignored. */
  renameProject(name: string): void;
  undo(): void;
  redo(): void;
}
