import { type Bucket, type CanFollow, mayStep } from './buckets';
import type { RouteSpace, TargetView } from './space';

/** A route as numbers: actors of `RouteActors`, ties as positions in `network.relationships`. */
export interface WalkedRoute {
  readonly actors: readonly number[];
  readonly ties: readonly number[];
  readonly weakest: number;
  /** How many of its ties name evidence. */
  readonly evidence: number;
}

/**
 * Give every route of a bucket from the blocked actor to the target, ordered by its actors, until `visit`
 * returns false. A branch from which no route can follow is not entered; with up to two allies only a branch
 * that would come back to the blocked actor is entered in vain.
 */
export const walkRoutes = (
  space: RouteSpace,
  view: TargetView,
  blocked: number,
  bucket: Bucket,
  follow: CanFollow,
  visit: (route: WalkedRoute) => boolean,
): void => {
  const { onward, leverage } = space.steps;
  const { length, atLeast, exactly } = bucket;
  const actors = [blocked];
  const ties: number[] = [];

  const walk = (
    remaining: number,
    missing: boolean,
    evidence: number,
    weakest: number,
    named: number,
  ): boolean => {
    const actor = actors[actors.length - 1]!;
    if (remaining === 1) {
      const at = view.lever[actor]!;
      return visit({
        actors: [...actors, view.target],
        ties: [...ties, leverage.ties[at]!],
        weakest: Math.min(weakest, leverage.strengths[at]!),
        evidence: named + leverage.evidence[at]!,
      });
    }
    for (let at = onward.offsets[actor]!; at < onward.offsets[actor + 1]!; at++) {
      const strength = onward.strengths[at]!;
      const next = onward.ends[at]!;
      const names = onward.evidence[at]!;
      const nextMissing = missing && strength !== atLeast;
      const nextEvidence = exactly === undefined ? 0 : evidence - names;
      if (
        strength < atLeast ||
        !mayStep(space, view, length, actor, next, remaining - 1) ||
        !follow(next, remaining - 1, nextMissing, nextEvidence) ||
        actors.includes(next)
      ) {
        continue;
      }
      actors.push(next);
      ties.push(onward.ties[at]!);
      const goOn = walk(remaining - 1, nextMissing, nextEvidence, Math.min(weakest, strength), named + names);
      actors.pop();
      ties.pop();
      if (!goOn) return false;
    }
    return true;
  };

  const missing = exactly !== undefined;
  const evidence = exactly?.evidence ?? 0;
  if (follow(blocked, length, missing, evidence))
    walk(length, missing, evidence, Number.POSITIVE_INFINITY, 0);
};
