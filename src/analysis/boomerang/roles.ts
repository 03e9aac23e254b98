import type { BoomerangRoute } from '../result';

/**
 * What an actor is in a boomerang route: not heard by its own government; an ally in civil society that carries
 * the matter on; a body that can make the government listen; the government body that does not.
 */
export type RouteRole = 'blocked' | 'partner' | 'leverage-holder' | 'target';

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
