import { toCsv } from './csv';

/** Columns of `introductions.csv`. */
export const INTRODUCTIONS_COLUMNS = ['source', 'target', 'carries', 'routes', 'blocked_pairs'] as const;

/** `introductions.csv`: the columns alone, because an analysis does not look for missing introductions. */
export const introductionsCsv = (): string => toCsv(INTRODUCTIONS_COLUMNS, []);
