import type { PolicyNetwork } from '../../model/network';
import { withChanges } from './fields';
import type { RowChange, TableUpdate, UpdateChoices, UpdatePlan } from './plan';

/**
 * The open network with an update made: changed rows stay in their places, added ones come last. Rows that are
 * gone stay unless `remove`; fields edited in the app stay unless `overwriteEdits`; what was deleted in the app stays
 * away unless `restore`. The network is valid if `open` is the one that the plan was made for.
 */
export const applyUpdate = (open: PolicyNetwork, plan: UpdatePlan, choices: UpdateChoices): PolicyNetwork => {
  const stakeholders = updated(open.stakeholders, plan.stakeholders, choices);
  const relationships = updated(open.relationships, plan.relationships, choices);
  if (!choices.remove || plan.stakeholders.gone.length === 0) return { stakeholders, relationships };
  const ids = new Set(stakeholders.map(({ id }) => id));
  return {
    stakeholders,
    relationships: relationships.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
};

const updated = <Row extends Parameters<typeof withChanges>[0]>(
  rows: readonly Row[],
  { added, deleted, changed, gone }: TableUpdate<Row>,
  { remove, overwriteEdits = false, restore = false }: UpdateChoices,
): readonly Row[] => {
  const changes = new Map<string, RowChange>(changed.map((change) => [change.id, change]));
  const removed = new Set(remove ? gone : []);
  const kept = rows.flatMap((row) => {
    if (removed.has(row.id)) return [];
    const fields = changes.get(row.id)?.fields.filter(({ isEdited }) => overwriteEdits || !isEdited) ?? [];
    return [fields.length === 0 ? row : withChanges(row, fields)];
  });
  return [...kept, ...added, ...(restore ? deleted : [])];
};
