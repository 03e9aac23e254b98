import type { FieldChange, FieldValue, RowChange, TableUpdate, UpdatePlan } from '../../import/update/plan';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../model/network';

/** Rows of each list that are shown before the update. */
const MOST_ROWS = 200;

/** A row that an update would add, change or leave behind. `id` is that of the open project. */
export interface UpdateRow {
  readonly what: 'actor' | 'tie';
  readonly id: string;
  /** Its name; the ends of a tie. */
  readonly label: string;
}

/** A field that would change, as text; '' for an empty one. */
export interface UpdateField {
  readonly column: string;
  readonly isAttribute: boolean;
  /** As it stands in the project. */
  readonly before: string;
  /** As the tables have it. */
  readonly after: string;
}

export interface ChangedRow extends UpdateRow {
  readonly fields: readonly UpdateField[];
}

/** A field that was changed in the app, and that the tables give another value. */
export type UpdateConflict = UpdateRow & UpdateField;

/** The first ones of a list, and how many there are. */
export interface FirstOf<Row> {
  readonly rows: readonly Row[];
  readonly count: number;
}

/** What bringing a project up to date would change in it, as much of it as a person looks at. */
export interface UpdateDigest {
  /** Are at least half of the actors of the tables in the project already? */
  readonly fits: boolean;
  readonly added: FirstOf<UpdateRow>;
  /** Actors of the tables that were deleted in the app. */
  readonly deleted: FirstOf<UpdateRow>;
  readonly changed: FirstOf<ChangedRow>;
  /** In the project and not in the tables. */
  readonly gone: FirstOf<UpdateRow>;
  readonly conflicts: FirstOf<UpdateConflict>;
}

const textOf = (value: FieldValue | undefined): string => {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
};

const fieldOf = ({ field, isAttribute, before, after }: FieldChange): UpdateField => ({
  column: field,
  isAttribute,
  before: textOf(before),
  after: textOf(after),
});

const firstOf = <Row>(rows: readonly Row[]): FirstOf<Row> => ({
  rows: rows.slice(0, MOST_ROWS),
  count: rows.length,
});

/** Names for the rows of a project and of what comes in. */
const labelsOf = (open: PolicyNetwork, { stakeholders, relationships }: UpdatePlan) => {
  const names = new Map([...stakeholders.added, ...open.stakeholders].map(({ id, name }) => [id, name]));
  const ties = new Map([...relationships.added, ...open.relationships].map((tie) => [tie.id, tie]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const tieOf = (id: string) => {
    const tie = ties.get(id);
    if (tie === undefined) return id;
    const arrow = tie.direction === 'mutual' ? '–' : '→';
    return `${nameOf(tie.source)} ${arrow} ${nameOf(tie.target)}: ${tie.type}`;
  };
  return { actor: nameOf, tie: tieOf };
};

/** What the page is shown of an update of the network `open` with `incoming`. */
export const updateDigest = (
  open: PolicyNetwork,
  incoming: PolicyNetwork,
  plan: UpdatePlan,
): UpdateDigest => {
  const labels = labelsOf(open, plan);
  const row = (what: UpdateRow['what'], id: string): UpdateRow => ({ what, id, label: labels[what](id) });
  const both = <Out>(
    list: (what: UpdateRow['what'], table: TableUpdate<Stakeholder | Relationship>) => readonly Out[],
  ): FirstOf<Out> => firstOf([...list('actor', plan.stakeholders), ...list('tie', plan.relationships)]);
  const fields = ({ fields: all }: RowChange, edited: boolean) =>
    all.filter(({ isEdited }) => isEdited === edited).map(fieldOf);
  return {
    fits: 2 * plan.stakeholders.added.length <= incoming.stakeholders.length,
    deleted: firstOf(plan.stakeholders.deleted.map(({ id, name }) => ({ what: 'actor', id, label: name }))),
    added: both((what, { added }) => added.map(({ id }) => row(what, id))),
    changed: both((what, { changed }) =>
      changed.flatMap((change) => {
        const quiet = fields(change, false);
        return quiet.length === 0 ? [] : [{ ...row(what, change.id), fields: quiet }];
      }),
    ),
    gone: both((what, { gone }) => gone.map((id) => row(what, id))),
    conflicts: both((what, { changed }) =>
      changed.flatMap((change) =>
        fields(change, true).map((field) => ({ ...row(what, change.id), ...field })),
      ),
    ),
  };
};
