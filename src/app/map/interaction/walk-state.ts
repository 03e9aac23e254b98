import {
  byImportance,
  type Heading,
  neighbourAround,
  neighboursOf,
  neighbourTowards,
  type WalkGround,
} from './walk';

/** What has come of a step. Actors by number. */
export type WalkNews =
  /** The walk has come to an actor; `from` is where it came from along a tie. */
  | { readonly what: 'at'; readonly node: number; readonly from: number | null }
  | { readonly what: 'nobody'; readonly heading: Heading }
  /** No tie leads anywhere. */
  | { readonly what: 'alone' };

export interface WalkState {
  /** Stakeholder ids, the newest last; empty while nobody walks. */
  readonly trail: readonly string[];
  /** The actor whose neighbours `around` goes through; `null` for the one at the end of the trail. */
  readonly hub: string | null;
  readonly news: WalkNews | null;
}

export const STANDING: WalkState = { trail: [], hub: null, news: null };

export type WalkStep =
  /** To the neighbour in a direction. */
  | { readonly step: 'go'; readonly heading: Heading }
  /** To the next neighbour of the hub, clockwise, or the one before. */
  | { readonly step: 'around'; readonly turn: 1 | -1 }
  /** To the next actor by importance, or the one before. */
  | { readonly step: 'next'; readonly by: 1 | -1 }
  /** To the most important actor. */
  | { readonly step: 'home' }
  | { readonly step: 'back' }
  | { readonly step: 'leave' };

/** What a walk needs to know of the map. */
export interface WalkMap {
  readonly ground: WalkGround;
  /** Of each actor, in the order of the scene. */
  readonly importance: ArrayLike<number>;
  /** The actor to begin with: a stakeholder id; without it the most important one. */
  readonly begin: string | null;
}

/** Steps that a person can go back. */
const LONGEST_TRAIL = 100;

/** Number of an actor, as far as it is drawn. */
export const numberOf = (ground: WalkGround, id: string | null | undefined): number | null => {
  const node = id === null || id === undefined ? undefined : ground.scene.indexOf.get(id);
  return node === undefined || !ground.isNodeDrawn(node) ? null : node;
};

/**
 * The walk after a step. The first step comes to the actor to begin with, whatever the key; so does one from an actor
 * that is no longer drawn.
 */
export const afterStep = (state: WalkState, taken: WalkStep, map: WalkMap): WalkState => {
  const { ground, importance, begin } = map;
  if (taken.step === 'leave') return STANDING;
  const at = numberOf(ground, state.trail.at(-1));
  const ranked = (): readonly number[] => byImportance(ground, importance);
  const enter = (): WalkState => {
    const first = numberOf(ground, begin) ?? ranked()[0];
    return first === undefined ? state : come(state, ground, first, null);
  };
  if (taken.step === 'home') {
    const first = ranked()[0];
    return first === undefined ? state : come(state, ground, first, null);
  }
  if (at === null) return enter();
  switch (taken.step) {
    case 'go': {
      const next = neighbourTowards(ground, at, taken.heading);
      if (next !== null) return come(state, ground, next, at);
      const isAlone = neighboursOf(ground, at).length === 0;
      return { ...state, news: isAlone ? { what: 'alone' } : { what: 'nobody', heading: taken.heading } };
    }
    case 'around': {
      const hub = numberOf(ground, state.hub) ?? at;
      const next = neighbourAround(ground, hub, at, taken.turn);
      return next === null ? { ...state, news: { what: 'alone' } } : come(state, ground, next, hub);
    }
    case 'next': {
      const all = ranked();
      const next = all[(all.indexOf(at) + taken.by + all.length) % all.length];
      return next === undefined ? state : come(state, ground, next, null);
    }
    case 'back': {
      const trail = state.trail.slice(0, -1);
      const node = numberOf(ground, trail.at(-1));
      return node === null ? state : { trail, hub: null, news: { what: 'at', node, from: null } };
    }
  }
};

/** At an actor; along a tie from another one, whose neighbours are then gone through. */
const come = ({ trail }: WalkState, { scene }: WalkGround, node: number, from: number | null): WalkState => ({
  trail: [...trail.slice(1 - LONGEST_TRAIL), scene.nodes[node]!.id],
  hub: from === null ? null : scene.nodes[from]!.id,
  news: { what: 'at', node, from },
});
