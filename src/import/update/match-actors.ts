import { aliasesOf, mergedIdsOf } from '../../model/aliases';
import { mergeStakeholders } from '../../model/merge';
import type { PolicyNetwork, Stakeholder } from '../../model/network';
import { fold } from '../text';

export interface MatchedActors {
  /** The new network, with the merges that were made in the open one. */
  readonly incoming: PolicyNetwork;
  /** Id in the open project by id in `incoming`, for actors that stand in both. */
  readonly openId: ReadonlyMap<string, string>;
  /** Ids in `incoming` of actors that were found by an alias: their name is no news. */
  readonly byAlias: ReadonlySet<string>;
}

/**
 * Which actors of a new table stand for which of the open project: by id, else by the name, else by the name
 * without regard to case, spaces and accents, else by an alias. A name that several actors have matches none.
 *
 * Where two rows stand for one actor of the project, a person merged them there: they are merged in the new
 * table, too.
 */
export const matchActors = (open: PolicyNetwork, incoming: PolicyNetwork): MatchedActors => {
  const openId = new Map<string, string>();
  const rowOf = new Map<string, string>();
  const byAlias = new Set<string>();
  const found = (row: string, actor: string) => {
    openId.set(row, actor);
    rowOf.set(actor, row);
  };
  const openIds = new Set(open.stakeholders.map(({ id }) => id));
  for (const { id } of incoming.stakeholders) if (openIds.has(id)) found(id, id);
  for (const key of [asWritten, fold]) {
    const actors = byKey(
      open.stakeholders.filter(({ id }) => !rowOf.has(id) && !openId.has(id)),
      key,
    );
    for (const [name, row] of byKey(
      incoming.stakeholders.filter(({ id }) => !openId.has(id)),
      key,
    )) {
      const actor = actors.get(name);
      if (actor !== undefined) found(row, actor);
    }
  }
  const merged = listedIn(open.stakeholders, mergedIdsOf, asWritten);
  const aliases = listedIn(open.stakeholders, aliasesOf, fold);
  let rows = incoming;
  for (const { id, name } of incoming.stakeholders) {
    if (openId.has(id)) continue;
    const actor = merged.get(id) ?? aliases.get(fold(name));
    if (actor === undefined) continue;
    const first = rowOf.get(actor);
    if (first !== undefined) {
      rows = mergeStakeholders(rows, first, id);
    } else {
      found(id, actor);
      byAlias.add(id);
    }
  }
  return { incoming: rows, openId, byAlias };
};

const asWritten = (text: string): string => text;

/** Ids by the key of the name; a key that two rows share has none. */
const byKey = (rows: readonly Stakeholder[], key: (name: string) => string): ReadonlyMap<string, string> =>
  withoutShared(rows.map(({ id, name }) => [key(name), id]));

/** Ids by what stands in a list of each actor. */
const listedIn = (
  rows: readonly Stakeholder[],
  list: (row: Stakeholder) => readonly string[],
  key: (text: string) => string,
): ReadonlyMap<string, string> =>
  withoutShared(rows.flatMap((row) => [...new Set(list(row).map(key))].map((text) => [text, row.id])));

const withoutShared = (
  entries: readonly (readonly [key: string, id: string])[],
): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const [key, id] of entries) {
    if (ids.has(key)) shared.add(key);
    ids.set(key, id);
  }
  for (const key of shared) ids.delete(key);
  return ids;
};
