import { headerKey } from '../text';
import { RELATIONSHIP_SYNONYMS } from './relationship-synonyms';

/**
 * Pairs of headers that name the two ends of a tie only where nothing else does; beside `source` and `target`
 * they are dates.
 */
const PAIRS = [
  ['from', 'to'],
  ['start', 'end'],
  ['origin', 'destination'],
] as const;

const keysOf = (column: 'source' | 'target'): ReadonlySet<string> =>
  new Set([column, ...RELATIONSHIP_SYNONYMS[column].map(headerKey)]);
const SOURCES = keysOf('source');
const TARGETS = keysOf('target');

/** Which headers of a relationship table mean something else than usual, and whether that names its ends. */
export interface Ends {
  /** By header key: the column it stands for here. */
  readonly instead: ReadonlyMap<string, 'source' | 'target' | 'evidence'>;
  /** The ends are known only from a pair such as `from` and `to`. */
  readonly weak: boolean;
}

/**
 * Settle what `from`, `to` and `source` mean. With a source and a target column, `from` and `to` are dates. With
 * only `from` and `to`, they are the ends, and a column `source` is where the tie is documented.
 */
export const endsOf = (keys: readonly string[]): Ends => {
  const present = new Set(keys);
  const source = keys.some((key) => SOURCES.has(key));
  const target = keys.some((key) => TARGETS.has(key));
  const instead = new Map<string, 'source' | 'target' | 'evidence'>();
  if (source && target) return { instead, weak: false };
  const pair = PAIRS.find(([from, to]) => present.has(from) && present.has(to));
  if (pair) {
    instead.set(pair[0], 'source');
    instead.set(pair[1], 'target');
    if (present.has('source')) instead.set('source', 'evidence');
    return { instead, weak: true };
  }
  const lone = PAIRS.map(([from, to]) => (source ? to : from)).find((key) => present.has(key));
  if (lone !== undefined && source !== target) instead.set(lone, source ? 'target' : 'source');
  return { instead, weak: false };
};
