import type { PolicyNetwork, Relationship, Stakeholder } from '../../model/network';
import { TIE_TYPES } from '../../model/vocabulary';
import { compareNames } from '../format/compare-names';

/** How a tie runs, seen from one actor. `self`: from the actor to itself. */
export const TIE_WAYS = ['both', 'out', 'in', 'self'] as const;
export type TieWay = (typeof TIE_WAYS)[number];

/** A tie of an actor with the actor at the other end. */
export interface ActorTie {
  readonly tie: Relationship;
  readonly other: Pick<Stakeholder, 'id' | 'name'>;
}

export interface TiesOfType {
  readonly type: string;
  /** Strongest first, then by name. */
  readonly ties: readonly ActorTie[];
}

export interface TiesOfWay {
  readonly way: TieWay;
  readonly count: number;
  /** In the order of the vocabulary, then custom types by name. */
  readonly types: readonly TiesOfType[];
}

const TYPE_ORDER = new Map(Object.keys(TIE_TYPES).map((type, place) => [type, place]));

const compareTypes = (a: string, b: string): number =>
  (TYPE_ORDER.get(a) ?? TYPE_ORDER.size) - (TYPE_ORDER.get(b) ?? TYPE_ORDER.size) || compareNames(a, b);

const wayOf = (tie: Relationship, id: string): TieWay => {
  if (tie.source === tie.target) return 'self';
  if (tie.direction === 'mutual') return 'both';
  return tie.source === id ? 'out' : 'in';
};

/** Every tie of an actor, of every type and status, by the way it runs and by type. Empty ways are left out. */
export const tiesOf = (network: PolicyNetwork, id: string): readonly TiesOfWay[] => {
  const names = new Map(network.stakeholders.map((actor) => [actor.id, actor]));
  const ways = new Map<TieWay, Map<string, ActorTie[]>>();
  for (const tie of network.relationships) {
    if (tie.source !== id && tie.target !== id) continue;
    const otherId = tie.source === id ? tie.target : tie.source;
    const way = wayOf(tie, id);
    const types = ways.get(way) ?? new Map<string, ActorTie[]>();
    const ties = types.get(tie.type) ?? [];
    ties.push({ tie, other: names.get(otherId) ?? { id: otherId, name: otherId } });
    ways.set(way, types.set(tie.type, ties));
  }
  return TIE_WAYS.flatMap((way) => {
    const types = ways.get(way);
    if (types === undefined) return [];
    const sorted = [...types]
      .sort(([a], [b]) => compareTypes(a, b))
      .map(([type, ties]) => ({
        type,
        ties: ties.sort(
          (a, b) => b.tie.strength - a.tie.strength || compareNames(a.other.name, b.other.name),
        ),
      }));
    return [{ way, count: sorted.reduce((sum, { ties }) => sum + ties.length, 0), types: sorted }];
  });
};

/** The first `limit` ties of the lists; ways and types that come out empty are left out. */
export const firstTies = (ways: readonly TiesOfWay[], limit: number): readonly TiesOfWay[] => {
  let left = limit;
  return ways.flatMap(({ way, count, types }) => {
    const kept = types.flatMap(({ type, ties }) => {
      const some = ties.slice(0, left);
      left -= some.length;
      return some.length === 0 ? [] : [{ type, ties: some }];
    });
    return kept.length === 0 ? [] : [{ way, count, types: kept }];
  });
};

/** Types of the network that stand in no vocabulary, by name. */
export const customTypes = (network: PolicyNetwork): readonly string[] =>
  [...new Set(network.relationships.map((tie) => tie.type))]
    .filter((type) => !TYPE_ORDER.has(type))
    .sort(compareNames);
