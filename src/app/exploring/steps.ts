import type { PolicyNetwork, Relationship } from '../../model/network';

/** A tie as a step away from an actor. */
export interface Step {
  readonly tie: Relationship;
  /** Stakeholder id. */
  readonly to: string;
}

/** How ties may be followed: a directed one from source to target only, or every one both ways. */
export type Along = 'declared' | 'either';

/** The steps from each actor, in the order of the ties. Self-ties lead nowhere. O(ties). */
export const stepsOf = (
  ties: readonly Relationship[],
  along: Along,
): ReadonlyMap<string, readonly Step[]> => {
  const steps = new Map<string, Step[]>();
  const add = (from: string, tie: Relationship, to: string) => {
    const there = steps.get(from);
    if (there === undefined) steps.set(from, [{ tie, to }]);
    else there.push({ tie, to });
  };
  for (const tie of ties) {
    if (tie.source === tie.target) continue;
    add(tie.source, tie, tie.target);
    if (along === 'either' || tie.direction === 'mutual') add(tie.target, tie, tie.source);
  }
  return steps;
};

const NO_STEPS: readonly Step[] = [];

/** Ties on the shortest way from one of these actors to every actor that can be reached, within `most` steps. */
export const distancesFrom = (
  steps: ReadonlyMap<string, readonly Step[]>,
  actors: Iterable<string>,
  most = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, number> => {
  const distances = new Map<string, number>();
  for (const actor of actors) distances.set(actor, 0);
  // A Map is walked in the order of insertion, also what is inserted on the way: it is the queue.
  for (const [actor, distance] of distances) {
    if (distance >= most) break;
    for (const { to } of steps.get(actor) ?? NO_STEPS) {
      if (!distances.has(to)) distances.set(to, distance + 1);
    }
  }
  return distances;
};

/** The actors of a network within so many ties of one of these, whichever way ties run; they themselves included. */
export const within = (
  network: PolicyNetwork,
  actors: readonly string[],
  most: number,
): ReadonlySet<string> => {
  const wanted = new Set(actors);
  const there = network.stakeholders.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  return new Set(distancesFrom(stepsOf(network.relationships, 'either'), there, most).keys());
};
