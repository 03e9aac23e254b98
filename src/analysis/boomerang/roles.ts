import type { BlockedPair, BoomerangRoute } from '../result';

/** What an actor is in a boomerang route. */
export const ROUTE_ROLES = {
  blocked: { label: 'Blocked actor', meaning: 'is not heard by its own government' },
  partner: { label: 'Partner', meaning: 'an ally in civil society that carries the matter on' },
  'leverage-holder': { label: 'Leverage holder', meaning: 'a body that can make the government listen' },
  target: { label: 'Target', meaning: 'the government body that does not listen' },
} as const satisfies Record<string, { label: string; meaning: string }>;

export type RouteRole = keyof typeof ROUTE_ROLES;

/** How many of the actors before the target are holders. */
const holdersOf = (route: BoomerangRoute): number => (route.pattern === 'two-step' ? 2 : 1);

/** The role of each actor of a route, by stakeholder id, from the blocked actor to the target. */
export const rolesOfRoute = (route: BoomerangRoute): ReadonlyMap<string, RouteRole> => {
  const roles = new Map<string, RouteRole>();
  const target = route.actors.length - 1;
  const firstHolder = target - holdersOf(route);
  route.actors.forEach((id, i) => {
    if (i === 0) roles.set(id, 'blocked');
    else if (i === target) roles.set(id, 'target');
    else roles.set(id, i < firstHolder ? 'partner' : 'leverage-holder');
  });
  return roles;
};

/**
 * The role of each actor in the listed routes of a pair, by stakeholder id. No actor has two roles: partners
 * and holders are of different kinds. The two ends are there also where no route is.
 */
export const rolesOfPair = (pair: BlockedPair): ReadonlyMap<string, RouteRole> => {
  const roles = new Map<string, RouteRole>([
    [pair.blocked, 'blocked'],
    [pair.target, 'target'],
  ]);
  for (const route of pair.routes) for (const [id, role] of rolesOfRoute(route)) roles.set(id, role);
  return roles;
};
