import { STAKEHOLDER_COLUMNS } from '../../model/columns';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../model/network';

/** Ties of an actor that are shown before it is decided who it is. */
const MOST_TIES = 6;

/** A tie seen from one of its ends. */
export interface TieFact {
  readonly way: 'out' | 'in' | 'both';
  /** Name of the actor at the other end. */
  readonly other: string;
  readonly type: string;
}

/** What a person needs to know of an actor to tell whether it is another one. */
export interface ActorFacts {
  readonly id: string;
  readonly name: string;
  /** Columns that are filled, besides id and name: those of the model by their key, then the extra ones. */
  readonly fields: readonly (readonly [column: string, value: string])[];
  /** The first ones, in the order of the network. */
  readonly ties: readonly TieFact[];
  readonly tieCount: number;
}

const fieldsOf = (actor: Stakeholder): ActorFacts['fields'] => [
  ...STAKEHOLDER_COLUMNS.flatMap(({ key }): [string, string][] => {
    if (key === 'id' || key === 'name') return [];
    const value = actor[key];
    const text = value === undefined ? '' : typeof value === 'object' ? value.join(', ') : String(value);
    return text === '' ? [] : [[key, text]];
  }),
  ...actor.attributes.filter(([, value]) => value.trim() !== ''),
];

const wayOf = (tie: Relationship, id: string): TieFact['way'] => {
  if (tie.direction === 'mutual' || tie.source === tie.target) return 'both';
  return tie.source === id ? 'out' : 'in';
};

/** What is known of some actors, by id. Linear in the network. */
export const actorFactsOf = (
  network: PolicyNetwork,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, ActorFacts> => {
  if (ids.size === 0) return new Map();
  const names = new Map(network.stakeholders.map(({ id, name }) => [id, name]));
  const ties = new Map<string, { readonly first: TieFact[]; count: number }>();
  for (const tie of network.relationships) {
    for (const id of new Set([tie.source, tie.target])) {
      if (!ids.has(id)) continue;
      const known = ties.get(id) ?? { first: [], count: 0 };
      ties.set(id, known);
      known.count++;
      if (known.first.length === MOST_TIES) continue;
      const other = tie.source === id ? tie.target : tie.source;
      known.first.push({ way: wayOf(tie, id), other: names.get(other) ?? other, type: tie.type });
    }
  }
  return new Map(
    network.stakeholders
      .filter(({ id }) => ids.has(id))
      .map((actor) => {
        const { first, count } = ties.get(actor.id) ?? { first: [], count: 0 };
        const { id, name } = actor;
        return [id, { id, name, fields: fieldsOf(actor), ties: first, tieCount: count }];
      }),
  );
};
