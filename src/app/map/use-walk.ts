import { useMemo, useState } from 'react';
import type { Heading, WalkGround } from './interaction/walk';
import { afterStep, numberOf, STANDING, type WalkNews, type WalkStep } from './interaction/walk-state';

/** A walk from actor to actor with keys. What each step does: see `WalkStep`. */
export interface Walk {
  /** Number of the actor that the walk has come to; `null` while nobody walks. */
  readonly at: number | null;
  readonly news: WalkNews | null;
  go(heading: Heading): void;
  around(turn: 1 | -1): void;
  next(by: 1 | -1): void;
  home(): void;
  back(): void;
  leave(): void;
}

/**
 * @param ground `null` while nothing is drawn.
 * @param begin the actor to begin with: a stakeholder id; without it the most important one.
 */
export const useWalk = (
  ground: WalkGround | null,
  importance: ArrayLike<number>,
  begin: string | null,
): Walk => {
  const [state, setState] = useState(STANDING);
  const at = ground === null ? null : numberOf(ground, state.trail.at(-1));
  return useMemo((): Walk => {
    const take = (step: WalkStep): void => {
      if (ground !== null) setState((now) => afterStep(now, step, { ground, importance, begin }));
    };
    return {
      at,
      news: state.news,
      go: (heading) => take({ step: 'go', heading }),
      around: (turn) => take({ step: 'around', turn }),
      next: (by) => take({ step: 'next', by }),
      home: () => take({ step: 'home' }),
      back: () => take({ step: 'back' }),
      leave: () => take({ step: 'leave' }),
    };
  }, [ground, importance, begin, state.news, at]);
};
