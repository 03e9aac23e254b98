import type { Relationship, Stakeholder } from '../../model/network';

/** What a field holds. Lists are those of `sector` and `functions`. */
export type FieldValue = string | number | boolean | readonly string[];

/** One value of one row that differs between the open project and the new table. */
export interface FieldChange {
  /** Column of the model, or the name of an attribute. */
  readonly field: string;
  readonly isAttribute: boolean;
  /** In the open project; absent where it is empty. */
  readonly before?: FieldValue;
  /** In the new table; absent where it is empty. */
  readonly after?: FieldValue;
  /** A person changed this field in the app since the last import: it is not overwritten unless that is chosen. */
  readonly isEdited: boolean;
}

export interface RowChange {
  /** Id in the open project. */
  readonly id: string;
  /** In the order of the model's columns, attributes last. Never empty. */
  readonly fields: readonly FieldChange[];
}

/** What a new table does to the rows of an open one. */
export interface TableUpdate<Row> {
  /** Rows as they would be in the project: ids are free there, ends of ties are its actors. */
  readonly added: readonly Row[];
  /**
   * Actors that the new table has and a person deleted in the app, and ties with such an actor. Rows as in `added`.
   * They stay away unless that is chosen.
   */
  readonly deleted: readonly Row[];
  readonly changed: readonly RowChange[];
  /** Ids of rows that the new table does not have. Not those that a person added in the app: no table ever had them. */
  readonly gone: readonly string[];
  /** Number of rows that are the same in both, and of those that a person added in the app and no table has. */
  readonly unchanged: number;
}

/** What bringing in a newer version of the tables would do. Nothing is done before `applyUpdate`. */
export interface UpdatePlan {
  readonly stakeholders: TableUpdate<Stakeholder>;
  readonly relationships: TableUpdate<Relationship>;
}

export interface UpdateChoices {
  /** Delete the rows that the new tables do not have. A tie goes with its actor. */
  readonly remove: boolean;
  /** Overwrite fields that were edited in the app, too. Default: they stay as they are. */
  readonly overwriteEdits?: boolean;
  /** Bring back what was deleted in the app. Default: it stays away. */
  readonly restore?: boolean;
}

/** Columns and attributes that a new table has. Others stay as they are in the open project. */
export interface TableColumns {
  readonly columns: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/** `null`: there is no such table among the new ones, so its rows are neither changed nor gone. */
export interface UpdateScope {
  readonly stakeholders: TableColumns | null;
  readonly relationships: TableColumns | null;
}

/** Before the name of an attribute, so that it is no field of that name. */
const ATTRIBUTE_PREFIX = '@';

/** The name under which an attribute stands among edited fields. */
export const editedAttribute = (name: string): string => `${ATTRIBUTE_PREFIX}${name}`;

/** Stands among the edited fields of a row that a person added in the app. */
export const OWN_ROW = 'id';

/**
 * What a person changed in the app since the last import: fields by the id of the row, attributes as
 * `editedAttribute` names them, and actors deleted.
 */
export interface EditedFields {
  readonly stakeholders: ReadonlyMap<string, ReadonlySet<string>>;
  readonly relationships: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of deleted actors by their ids. */
  readonly deleted: ReadonlyMap<string, string>;
}

export const changesNothing = ({ stakeholders, relationships }: UpdatePlan): boolean =>
  [stakeholders, relationships].every(
    ({ added, changed, gone }) => added.length + changed.length + gone.length === 0,
  );
