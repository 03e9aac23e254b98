import type { ImportMemory } from '../import/choices';
import type { ImportReport } from '../import/report';
import type { UpdateChoices, UpdatePlan } from '../import/update';
import type { PolicyNetwork, Relationship, Stakeholder } from '../model/network';

/** What a person can do to the document. Each call is one undoable step; a call that changes nothing is none. */
export interface ProjectCommands {
  /** `undefined` in the patch clears a field; an empty name is ignored. Unknown ids are ignored. */
  editStakeholder(id: string, patch: Partial<Pick<Stakeholder, 'name' | 'kind'>>): void;
  /** An empty type is ignored. Unknown ids are ignored. */
  editRelationship(id: string, patch: Partial<Pick<Relationship, 'type'>>): void;
  /** Also deletes the actor's ties. */
  deleteStakeholder(id: string): void;
  deleteRelationship(id: string): void;
  /**
   * Make two actors one: see `mergeStakeholders` of the model. `keep` stays, with its id and name; nothing is lost.
   * Unknown ids are ignored.
   */
  mergeStakeholders(keep: string, gone: string): void;
  /** Another network in place of this one, which must be valid, with the report of where it comes from. */
  replaceNetwork(network: PolicyNetwork, report?: ImportReport | null): void;
  /**
   * Bring in a newer version of the tables. The plan must have been made for the network as it is now (see
   * `compareNetworks`). The report takes the place of the old one; `memory` is remembered as by `remember`.
   */
  applyUpdate(
    plan: UpdatePlan,
    choices: UpdateChoices,
    report?: ImportReport | null,
    memory?: ImportMemory,
  ): void;
  /** What was decided in an import, for the next one. No step: to undo an import is not to forget what words mean. */
  remember(memory: ImportMemory): void;
  /** An empty name is ignored. */
  renameProject(name: string): void;
  undo(): void;
  redo(): void;
}
