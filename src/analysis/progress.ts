import type { Progress } from './result';

/**
 * The parts of an analysis in the order in which they are computed, with the share of the whole that is done
 * when each begins. The shares follow measured times on networks of thousands of actors.
 */
const PARTS = {
  directed: { stage: 'paths', from: 0, to: 0.18 },
  // A pass of its own only where paths are sampled.
  distances: { stage: 'paths', from: 0.18, to: 0.24 },
  undirected: { stage: 'paths', from: 0.24, to: 0.4 },
  weighted: { stage: 'paths-weighted', from: 0.4, to: 0.86 },
  structure: { stage: 'structure', from: 0.86, to: 0.9 },
  communities: { stage: 'communities', from: 0.9, to: 0.93 },
  functions: { stage: 'functions', from: 0.93, to: 0.95 },
  boomerang: { stage: 'boomerang', from: 0.95, to: 1 },
} as const satisfies Record<string, { stage: Progress['stage']; from: number; to: number }>;

export type Part = keyof typeof PARTS;

/** Says which share (0 to 1) of a part is done. */
export type ReportPart = (part: Part, share: number) => void;

/** Turns the progress of a part into the progress of the whole. */
export const reportTo =
  (progress: ((p: Progress) => void) | undefined): ReportPart =>
  (part, share) => {
    const { stage, from, to } = PARTS[part];
    progress?.({ stage, done: from + (to - from) * share });
  };
