export { CAUTIONS, type CautionKey, cautionsFor } from './cautions';
export { type BoomerangHooks, findBoomerangRoutes } from './find';
export { PATTERN_KEYS, PATTERNS } from './patterns';
export { ROUTE_ROLES, type RouteRole, rolesOfPair, rolesOfRoute } from './roles';
export type { BoomerangLimits } from './space';
