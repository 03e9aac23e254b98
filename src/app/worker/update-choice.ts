import type { RowChange, TableUpdate, UpdatePlan } from '../../import/update/plan';
import type { Relationship, Stakeholder } from '../../model/network';
import type { UpdateConflict, UpdateRow } from './update-digest';

/** What a person decided about an update. */
export interface UpdateChoice {
  /** Rows that the tables have no more and that are to be removed, by `rowKey`; `all` of them. */
  readonly removed: ReadonlySet<string> | 'all';
  /** Fields that were changed in the app and for which the tables are to be taken, by `conflictKey`. */
  readonly taken: ReadonlySet<string>;
  /** Actors that were deleted in the app and are to come back, by `rowKey`; `all` of them. */
  readonly restored: ReadonlySet<string> | 'all';
}

export const NO_REMOVALS: UpdateChoice = { removed: new Set(), taken: new Set(), restored: new Set() };

export const rowKey = ({ what, id }: Pick<UpdateRow, 'what' | 'id'>): string => `${what}\n${id}`;

export const conflictKey = (
  conflict: Pick<UpdateConflict, 'what' | 'id' | 'column' | 'isAttribute'>,
): string => JSON.stringify([conflict.what, conflict.id, conflict.isAttribute, conflict.column]);

const isIn = (keys: ReadonlySet<string> | 'all', what: UpdateRow['what'], id: string): boolean =>
  keys === 'all' || keys.has(rowKey({ what, id }));

const chosenTable = <Row extends Stakeholder | Relationship>(
  what: UpdateRow['what'],
  table: TableUpdate<Row>,
  { removed, taken }: UpdateChoice,
): TableUpdate<Row> => ({
  ...table,
  gone: table.gone.filter((id) => isIn(removed, what, id)),
  changed: table.changed.flatMap(({ id, fields }): RowChange[] => {
    const kept = fields.filter(
      ({ isEdited, field, isAttribute }) =>
        !isEdited || taken.has(conflictKey({ what, id, column: field, isAttribute })),
    );
    return kept.length === 0 ? [] : [{ id, fields: kept }];
  }),
});

/** The plan with what was decided to happen, and nothing else. All of it is meant to be carried out. */
export const chosenPlan = (plan: UpdatePlan, choice: UpdateChoice): UpdatePlan => {
  const { stakeholders, relationships } = plan;
  const restored = stakeholders.deleted.filter(({ id }) => isIn(choice.restored, 'actor', id));
  const back = new Set(restored.map(({ id }) => id));
  const away = new Set(stakeholders.deleted.flatMap(({ id }) => (back.has(id) ? [] : [id])));
  return {
    stakeholders: { ...chosenTable('actor', stakeholders, choice), deleted: restored },
    relationships: {
      ...chosenTable('tie', relationships, choice),
      deleted: relationships.deleted.filter(({ source, target }) => !away.has(source) && !away.has(target)),
    },
  };
};
