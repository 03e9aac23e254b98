import type { Relationship } from '../../model/network';

/** A tie of the open project and the tie of the new table that stands for it. */
export type TiePair = readonly [open: Relationship, incoming: Relationship];

export interface MatchedTies {
  readonly pairs: readonly TiePair[];
  /** Ties of the new table without a partner, in its order. */
  readonly added: readonly Relationship[];
  /** Ties of the project without a partner, in its order. */
  readonly gone: readonly Relationship[];
}

/** Ids that the importer made count rows: a row put in above shifts them all. */
const isCounted = (id: string): boolean => /^r\d+$/.test(id);

const areSorted = (a: string, b: string): boolean => a <= b;

/** The two ends; of a mutual tie in either order. JSON, so that no id can look like two. */
const endsOf = ({ source, target, direction }: Relationship): readonly string[] =>
  direction === 'directed' || areSorted(source, target)
    ? [direction, source, target]
    : [direction, target, source];

const endsKey = (tie: Relationship): string => JSON.stringify(endsOf(tie));
const typeKey = (tie: Relationship): string => JSON.stringify([...endsOf(tie), tie.type]);
const idKey = (tie: Relationship): string => JSON.stringify([...endsOf(tie), tie.type, tie.id]);
const contentKey = ({ id, ...rest }: Relationship): string =>
  JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Which ties of a new table stand for which of the open project. Ends of `incoming` are ids of the project.
 *
 * By a given id; else by source, target and type, as often as there are such ties: first those of equal content,
 * then of equal id, then in order; else by source and target alone, where the type was changed. Linear but for
 * the sorting of fields.
 */
export const matchTies = (open: readonly Relationship[], incoming: readonly Relationship[]): MatchedTies => {
  const pairs: TiePair[] = [];
  let leftOpen = open;
  let leftIncoming = incoming;
  const pairBy = (key: (tie: Relationship) => string | undefined) => {
    const waiting = new Map<string, Relationship[]>();
    for (const tie of leftOpen) {
      const text = key(tie);
      if (text === undefined) continue;
      const known = waiting.get(text);
      if (known) known.push(tie);
      else waiting.set(text, [tie]);
    }
    // From the end, so that `pop` gives them in order.
    for (const ties of waiting.values()) ties.reverse();
    const paired = new Set<Relationship>();
    leftIncoming = leftIncoming.filter((tie) => {
      const text = key(tie);
      const partner = text === undefined ? undefined : waiting.get(text)?.pop();
      if (partner === undefined) return true;
      pairs.push([partner, tie]);
      paired.add(partner);
      return false;
    });
    leftOpen = leftOpen.filter((tie) => !paired.has(tie));
  };
  pairBy(({ id }) => (isCounted(id) ? undefined : id));
  pairBy(contentKey);
  pairBy(idKey);
  pairBy(typeKey);
  pairBy(endsKey);
  return { pairs, added: leftIncoming, gone: leftOpen };
};
