import type { BoomerangResult } from '../analysis/result';
import { toCsv } from './csv';

/** Columns of `boomerang.csv`. */
export const BOOMERANG_COLUMNS = [
  'blocked',
  'target',
  'pattern',
  'status',
  'length',
  'actors',
  'ties',
  'missing',
  'weakest_strength',
  'evidence_share',
] as const;

const ARROW = ' > ';

/**
 * `boomerang.csv`: a row a listed route, pair by pair, best route first. `actors` and `ties` are ids joined by
 * ` > `. `missing` names the step that a potential route lacks; an active route lacks none.
 */
export const boomerangCsv = (boomerang: BoomerangResult): string =>
  toCsv(
    BOOMERANG_COLUMNS,
    boomerang.pairs.flatMap((pair) =>
      pair.routes.map((route) => [
        pair.blocked,
        pair.target,
        route.pattern,
        route.status,
        route.length,
        route.actors.join(ARROW),
        route.ties.join(ARROW),
        undefined,
        route.weakest_strength,
        route.evidence_share,
      ]),
    ),
  );
