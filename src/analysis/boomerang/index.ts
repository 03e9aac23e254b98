export { CAUTIONS, type CautionKey, cautionsFor } from './cautions';
export { type BoomerangHooks, findBoomerangRoutes } from './find';
export { PATTERN_KEYS, PATTERNS } from './patterns';
export { type RouteRole, rolesOfRoute } from './roles';
export type { BoomerangLimits } from './space';
