import type { BoomerangPattern } from '../result';

/** The shapes that a boomerang route can have, in the order in which they are shown. */
export const PATTERNS = {
  direct: {
    label: 'Direct',
    meaning: 'the blocked actor itself reaches a body abroad that can press the government',
  },
  'foreign-government': {
    label: 'Through a foreign government',
    meaning: 'allies carry the matter to a government or parliament abroad, which presses the government',
  },
  intergovernmental: {
    label: 'Through an intergovernmental body',
    meaning: 'allies carry the matter to an intergovernmental body, which presses the government',
  },
  donor: {
    label: 'Through a donor',
    meaning: 'allies carry the matter to a donor, which presses the government',
  },
  'two-step': {
    label: 'In two steps',
    meaning: 'the body that is reached first has no lever of its own, but is heard by one that has',
  },
} as const satisfies Record<BoomerangPattern, { label: string; meaning: string }>;

/** Every pattern, in the order of the table. */
export const PATTERN_KEYS = Object.keys(PATTERNS) as readonly BoomerangPattern[];

/** What a holder of leverage is: the pattern of a route that passes allies and this holder alone. */
export type HolderClass = Extract<BoomerangPattern, 'foreign-government' | 'intergovernmental' | 'donor'>;

/** Holder classes by the number that the counts use for them. */
export const HOLDER_CLASSES = [
  'foreign-government',
  'intergovernmental',
  'donor',
] as const satisfies readonly HolderClass[];

/**
 * The pattern of a route with `allies` allies and `holders` holders (1 or 2), the first of class `first`.
 * Two holders make it `two-step` whatever else it is; no ally makes it `direct`.
 */
export const patternOf = (allies: number, holders: number, first: HolderClass): BoomerangPattern => {
  if (holders === 2) return 'two-step';
  return allies === 0 ? 'direct' : first;
};

/** A count of 0 for each pattern. */
export const noPatterns = (): Record<BoomerangPattern, number> => ({
  direct: 0,
  'foreign-government': 0,
  intergovernmental: 0,
  donor: 0,
  'two-step': 0,
});
