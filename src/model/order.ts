/**
 * Order of two texts by their code units: the same on every machine and in every language, for lists whose order
 * must not change. For a person to read, names are folded first (`src/app/search/fold.ts`).
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
