import { alliesWithin, MAX_HOLDERS, type RouteSpace, SHORTEST, type TargetView } from './space';

/**
 * Routes of one length; of at least one strength; and, where `exactly` is given, those alone whose weakest step
 * has just that strength and of whose steps just so many name evidence.
 */
export interface Bucket {
  readonly length: number;
  readonly atLeast: number;
  readonly exactly?: { readonly evidence: number };
}

/**
 * Can the rest of a route of the bucket follow from here? `weakestMissing`: no step so far was as weak as the
 * bucket asks; `evidence`: how many of the steps that remain must name evidence (0 where it does not matter).
 */
export type CanFollow = (
  actor: number,
  remaining: number,
  weakestMissing: boolean,
  evidence: number,
) => boolean;

/** May a route of this length go on from one actor to the next with so many ties left after it? */
export const mayStep = (
  space: RouteSpace,
  view: TargetView,
  length: number,
  from: number,
  to: number,
  left: number,
): boolean => {
  if (view.holder[to] === 1) return left <= MAX_HOLDERS;
  if (space.actors.civil[from] !== 1 || space.actors.civil[to] !== 1) return false;
  return left >= SHORTEST && length - left <= space.maxAllies;
};

/**
 * From which actors, with how many ties left, a route of the bucket can still be completed: worked out
 * backwards from the target, repeated actors not looked at. O(length² · steps), or O(length · steps) without
 * `exactly`.
 */
export const canFollow = (space: RouteSpace, view: TargetView, bucket: Bucket): CanFollow => {
  const { order } = space.actors;
  const { onward, leverage } = space.steps;
  const { length, atLeast, exactly } = bucket;
  const evidences = exactly === undefined ? 1 : length + 1;
  const width = 2 * evidences;
  const evidenceOf = (names: number): number => (exactly === undefined ? 0 : names);
  const tables: Uint8Array[] = [new Uint8Array(0)];

  for (let remaining = 1; remaining <= length; remaining++) {
    const table = new Uint8Array(order * width);
    tables.push(table);
    const before = tables[remaining - 1]!;
    if (remaining === 1) {
      for (let h = 0; h < order; h++) {
        const at = view.lever[h]!;
        if (at < 0 || leverage.strengths[at]! < atLeast) continue;
        const evidence = evidenceOf(leverage.evidence[at]!);
        table[h * width + evidence] = 1;
        if (leverage.strengths[at] === atLeast) table[h * width + evidences + evidence] = 1;
      }
      continue;
    }
    for (let actor = 0; actor < order; actor++) {
      if (!mayStand(space, view, length, actor, remaining)) continue;
      for (let at = onward.offsets[actor]!; at < onward.offsets[actor + 1]!; at++) {
        const strength = onward.strengths[at]!;
        const end = onward.ends[at]!;
        if (strength < atLeast || !mayStep(space, view, length, actor, end, remaining - 1)) continue;
        const evidence = evidenceOf(onward.evidence[at]!);
        for (let k = 0; k + evidence < evidences; k++) {
          const done = before[end * width + k]!;
          const missing = strength === atLeast ? done : before[end * width + evidences + k]!;
          if (done === 1) table[actor * width + k + evidence] = 1;
          if (missing === 1) table[actor * width + evidences + k + evidence] = 1;
        }
      }
    }
  }

  return (actor, remaining, weakestMissing, evidence) =>
    evidence >= 0 && tables[remaining]![actor * width + (weakestMissing ? evidences : 0) + evidence] === 1;
};

/** Can an actor stand in a route of this length with so many ties left after it? */
const mayStand = (
  space: RouteSpace,
  view: TargetView,
  length: number,
  actor: number,
  remaining: number,
): boolean =>
  view.holder[actor] === 1
    ? remaining <= MAX_HOLDERS
    : space.actors.civil[actor] === 1 && remaining >= SHORTEST && length - remaining <= alliesWithin(space);
