import type { PolicyNetwork, Relationship, Stakeholder } from '../../model/network';
import { countsOf, type NameOf, type ValueCount, valuesIn } from './values';

/** What several actors have in common. */
export interface Group {
  /** Those of the actors that are there, in the order in which they were chosen. */
  readonly members: readonly Stakeholder[];
  /** Ties with both ends among them, ties to themselves included. */
  readonly among: readonly Relationship[];
  /** Number of ties with one end among them. */
  readonly outward: number;
  /** In the order of the vocabulary; `null` where none is given. */
  readonly kinds: readonly ValueCount[];
  /** By name of the country; `null` where none is given. */
  readonly countries: readonly ValueCount[];
  /** Types of the ties among them, in the order of the vocabulary. */
  readonly types: readonly ValueCount[];
}

/** What these actors have in common, every tie of every type and status counted. O(actors + ties). */
export const groupOf = (network: PolicyNetwork, ids: readonly string[], nameOf: NameOf): Group => {
  const actors = new Map(network.stakeholders.map((actor) => [actor.id, actor]));
  const members = [...new Set(ids)].map((id) => actors.get(id)).filter((actor) => actor !== undefined);
  const inside = new Set(members.map(({ id }) => id));
  const among: Relationship[] = [];
  let outward = 0;
  for (const tie of network.relationships) {
    const ends = Number(inside.has(tie.source)) + Number(inside.has(tie.target));
    if (ends === 2) among.push(tie);
    else if (ends === 1) outward++;
  }
  const part: PolicyNetwork = { stakeholders: members, relationships: among };
  const counted = (rows: 'stakeholders' | 'relationships', field: string): readonly ValueCount[] => {
    const column = { rows, field, extra: false };
    const counts = countsOf(part[rows], column);
    return valuesIn(part, column, nameOf).map((value) => ({ value, count: counts.get(value) ?? 0 }));
  };
  return {
    members,
    among,
    outward,
    kinds: counted('stakeholders', 'kind'),
    countries: counted('stakeholders', 'country'),
    types: counted('relationships', 'type'),
  };
};
