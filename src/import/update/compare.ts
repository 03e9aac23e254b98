import type { PolicyNetwork, Relationship, Stakeholder } from '../../model/network';
import { fold } from '../text';
import { changesOf } from './fields';
import { matchActors } from './match-actors';
import { matchTies } from './match-ties';
import {
  type EditedFields,
  OWN_ROW,
  type RowChange,
  type TableUpdate,
  type UpdatePlan,
  type UpdateScope,
} from './plan';
import { scopeOfNetwork } from './scope';

export interface CompareOptions {
  /** Tables and columns that the new files have (`scopeOf` tells from the report). Guessed from the values else. */
  readonly scope?: UpdateScope;
  /** What a person changed in the app: told in the plan, and not overwritten unless that is chosen. */
  readonly edited?: EditedFields;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What bringing a newer version of the tables into an open project would do: rows that are added, changed field
 * by field, gone, and the same. Both networks must be valid (see `checkNetwork`). Changes nothing; near-linear.
 *
 * Actors are matched by id, else by name, else by alias; ties by a given id, else by source, target and type as
 * often as there are such ties. Columns that the new tables do not have stay as they are.
 */
export const compareNetworks = (
  open: PolicyNetwork,
  incoming: PolicyNetwork,
  { scope = scopeOfNetwork(incoming), edited }: CompareOptions = {},
): UpdatePlan => {
  const matched = matchActors(open, incoming);
  const actors = new Map(open.stakeholders.map((row) => [row.id, row]));
  const present = new Set(matched.openId.values());
  const idOf = new Map(matched.openId);
  const newActorId = freeIds(open.stakeholders);
  const isDeleted = deletedBefore(edited);
  const added: Stakeholder[] = [];
  const deleted: Stakeholder[] = [];
  const changed: RowChange[] = [];
  let same = 0;
  for (const row of matched.incoming.stakeholders) {
    const id = matched.openId.get(row.id);
    const actor = id === undefined ? undefined : actors.get(id);
    if (actor === undefined) {
      const free = newActorId(row.id);
      idOf.set(row.id, free);
      (isDeleted(row) ? deleted : added).push({ ...row, id: free });
      continue;
    }
    const skip = matched.byAlias.has(row.id) ? ['name'] : [];
    const change =
      scope.stakeholders &&
      changesOf(
        'stakeholders',
        actor,
        row,
        scope.stakeholders,
        edited?.stakeholders.get(actor.id) ?? NOTHING,
        skip,
      );
    if (change) changed.push(change);
    else same++;
  }
  const absent = open.stakeholders.filter(({ id }) => !present.has(id)).map(({ id }) => id);
  const gone = scope.stakeholders === null ? [] : absent.filter((id) => !isOwn(edited?.stakeholders, id));
  return {
    stakeholders: {
      added,
      deleted,
      changed,
      gone,
      unchanged: same + absent.length - gone.length,
    },
    relationships: compareTies(
      open.relationships,
      matched.incoming.relationships.map((tie) => ({
        ...tie,
        source: idOf.get(tie.source)!,
        target: idOf.get(tie.target)!,
      })),
      scope,
      edited,
      new Set(deleted.map(({ id }) => id)),
    ),
  };
};

/** Was this actor of the new table, which is not in the project, deleted there? By id, else by name. */
const deletedBefore = (edited: EditedFields | undefined): ((row: Stakeholder) => boolean) => {
  const gone = edited?.deleted ?? new Map<string, string>();
  const names = new Set([...gone.values()].map(fold));
  return ({ id, name }) => gone.has(id) || names.has(fold(name));
};

const compareTies = (
  open: readonly Relationship[],
  incoming: readonly Relationship[],
  scope: UpdateScope,
  edited: EditedFields | undefined,
  deletedActors: ReadonlySet<string>,
): TableUpdate<Relationship> => {
  const columns = scope.relationships;
  if (columns === null) return { added: [], deleted: [], changed: [], gone: [], unchanged: open.length };
  // Ends were compared already: they are how the rows were matched, unless an id matched them.
  const all = { ...columns, columns: new Set([...columns.columns, 'source', 'target']) };
  const { pairs, added, gone: absent } = matchTies(open, incoming);
  const gone = absent.filter(({ id }) => !isOwn(edited?.relationships, id));
  const changed = pairs.flatMap(
    ([tie, row]) =>
      changesOf('relationships', tie, row, all, edited?.relationships.get(tie.id) ?? NOTHING) ?? [],
  );
  const place = new Map(open.map(({ id }, i) => [id, i]));
  changed.sort((a, b) => place.get(a.id)! - place.get(b.id)!);
  const newId = freeIds(open);
  const fresh = added.map((tie) => ({ ...tie, id: newId(tie.id) }));
  const hasDeletedEnd = ({ source, target }: Relationship) =>
    deletedActors.has(source) || deletedActors.has(target);
  return {
    added: fresh.filter((tie) => !hasDeletedEnd(tie)),
    deleted: fresh.filter(hasDeletedEnd),
    changed,
    gone: gone.map(({ id }) => id),
    unchanged: pairs.length - changed.length + absent.length - gone.length,
  };
};

/** Did a person add this row in the app? */
const isOwn = (edited: EditedFields['stakeholders'] | undefined, id: string): boolean =>
  edited?.get(id)?.has(OWN_ROW) ?? false;

/** Gives an id that no row has yet: the wanted one, or that with a number. */
const freeIds = (rows: readonly { readonly id: string }[]): ((wanted: string) => string) => {
  const taken = new Set(rows.map(({ id }) => id));
  const next = new Map<string, number>();
  return (wanted) => {
    let n = next.get(wanted) ?? 1;
    let id = wanted;
    while (taken.has(id)) id = `${wanted}-${++n}`;
    next.set(wanted, n);
    taken.add(id);
    return id;
  };
};
