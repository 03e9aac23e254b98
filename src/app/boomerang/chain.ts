import { PATTERN_KEYS, rolesOfRoute } from '../../analysis/boomerang';
import type { BlockedPair, BoomerangPattern, BoomerangRoute } from '../../analysis/result';

/** What a step of a route does. */
export type StepWord = 'ally' | 'access' | 'leverage';

/** One actor of a chain, with the step that leads on from it; the target has none. */
export interface Link {
  /** Stakeholder id. */
  readonly actor: string;
  readonly role: 'blocked' | 'partner' | 'leverage-holder' | 'target';
  readonly step: StepWord | null;
}

/** A route as it is read: allies carry the matter on, a holder hears it, the last holder presses. */
export const chainOf = (route: BoomerangRoute): readonly Link[] => {
  const roles = rolesOfRoute(route);
  const last = route.actors.length - 1;
  const stepFrom = (i: number): StepWord | null => {
    if (i === last) return null;
    if (i === last - 1) return 'leverage';
    return roles.get(route.actors[i + 1]!) === 'leverage-holder' ? 'access' : 'ally';
  };
  return route.actors.map((actor, i) => ({ actor, role: roles.get(actor)!, step: stepFrom(i) }));
};

/** The routes of one pattern: the exact number, and those that are listed. */
export interface PatternGroup {
  readonly pattern: BoomerangPattern;
  readonly count: number;
  readonly routes: readonly BoomerangRoute[];
}

/** The routes of a pair by pattern, in the order of the table of patterns; patterns without a route are left out. */
export const groupsOf = (pair: BlockedPair): readonly PatternGroup[] =>
  PATTERN_KEYS.map((pattern) => ({
    pattern,
    count: pair.patterns[pattern],
    routes: pair.routes.filter((route) => route.pattern === pattern),
  })).filter(({ count }) => count > 0);

/** A key for a route: the same actors can be joined by one route only. */
export const routeKey = (route: BoomerangRoute): string => JSON.stringify(route.actors);

/** Are these the same way around, perhaps from two analyses? */
export const sameRoute = (a: BoomerangRoute, b: BoomerangRoute): boolean => routeKey(a) === routeKey(b);

/** A key for a pair. */
export const pairKey = (pair: Pick<BlockedPair, 'blocked' | 'target'>): string =>
  JSON.stringify([pair.blocked, pair.target]);
