import type { ImportMemory } from '../import/choices';
import type { ImportReport } from '../import/report';
import type { UpdateChoices, UpdatePlan } from '../import/update';
import type { PolicyNetwork, Relationship, Stakeholder } from '../model/network';
import type { Places } from './places';
import type { ViewState } from './view-state';

/** Changes to a row: `undefined` clears a field that may be empty. */
export type StakeholderPatch = Partial<Omit<Stakeholder, 'id'>>;
export type RelationshipPatch = Partial<Omit<Relationship, 'id'>>;

/** Places and views: what belongs to the picture, and not to the network. */
export interface PictureCommands {
  /**
   * Actors stand here from now on, in the layout that is looked at. Of a person's hand it is a step; of a layout
   * it is none, for nobody would want to undo it, and actors that stand where they stood are not written again.
   */
  placeActors(places: Places, by: 'hand' | 'layout'): void;
  /** Forget where the layout put actors, so that it places them anew; those that a person pinned stay. No step. */
  layOutAgain(): void;
  /** The picture as it is looked at now; kept for the next time, no step. */
  keepView(view: ViewState): void;
  /** Save a view under a name; a view of that name is overwritten. An empty name is ignored. */
  saveView(name: string, view: ViewState): void;
  renameView(id: string, name: string): void;
  deleteView(id: string): void;
}

/** Rows of one table that are added and changed. */
export interface TableChanges<Row, Patch> {
  /** Come at the end, in this order. An id that is taken, or empty, gets another one. */
  readonly add?: readonly Row[];
  /** By the id of the row. */
  readonly edit?: ReadonlyMap<string, Patch>;
}

export interface RowChanges {
  readonly stakeholders?: TableChanges<Stakeholder, StakeholderPatch>;
  readonly relationships?: TableChanges<Relationship, RelationshipPatch>;
}

/**
 * Many rows at a time, each call one step. Unknown ids are ignored. A row that would not be valid (see
 * `checkNetwork`) is refused whole: it is not added, or stays as it was. Spaces around names, kinds, countries
 * and types are taken off; a row without a name or a type is not valid.
 */
export interface RowCommands {
  /**
   * Change and add rows of both tables. The ties may end at actors that are added by the same call, under the
   * ids that these are given. Returns the ids of the rows that were added, in order, `null` for one that was
   * refused.
   */
  changeRows(changes: RowChanges): {
    readonly stakeholders: readonly (string | null)[];
    readonly relationships: readonly (string | null)[];
  };
  /** Add rows at the end. Returns the ids given, in order, `null` for a row that was refused. */
  addStakeholders(rows: readonly Stakeholder[]): readonly (string | null)[];
  /** The same for ties; a tie whose end is not there is refused. */
  addRelationships(rows: readonly Relationship[]): readonly (string | null)[];
  editStakeholders(changes: ReadonlyMap<string, StakeholderPatch>): void;
  editRelationships(changes: ReadonlyMap<string, RelationshipPatch>): void;
  /** Also deletes their ties. */
  deleteStakeholders(ids: readonly string[]): void;
  deleteRelationships(ids: readonly string[]): void;
}

/** What a person can do to the document. Each call is one undoable step; a call that changes nothing is none. */
export interface ProjectCommands extends RowCommands, PictureCommands {
  /** `undefined` in the patch clears a field; an empty name is ignored, the rest is as in `editStakeholders`. */
  editStakeholder(id: string, patch: StakeholderPatch): void;
  /** An empty type is ignored, the rest is as in `editRelationships`. */
  editRelationship(id: string, patch: RelationshipPatch): void;
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
