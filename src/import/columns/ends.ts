import { keyOfHeader } from './known-headers';
import { HEADER_LANGUAGES } from './languages';

/** Words such as `source`: an end of the tie, or where it is documented. */
const SOURCE_WORDS: ReadonlySet<string> = new Set(
  HEADER_LANGUAGES.flatMap(({ sourceWords }) => sourceWords).map(keyOfHeader),
);

const keysOf = (column: 'source' | 'target'): ReadonlySet<string> =>
  new Set([column, ...HEADER_LANGUAGES.flatMap((one) => one.relationships[column] ?? [])].map(keyOfHeader));
const SOURCES = keysOf('source');
const TARGETS = keysOf('target');

/**
 * Pairs of headers that name the two ends of a tie only where nothing else does; beside `source` and `target`
 * they are dates.
 */
const PAIRS = HEADER_LANGUAGES.flatMap(({ pairs }, language) =>
  pairs.map(([from, to]) => ({ from: keyOfHeader(from), to: keyOfHeader(to), language })),
);

/** Which headers of a relationship table mean something else than usual, and whether that names its ends. */
export interface Ends {
  /** By header key: the column it stands for here. */
  readonly instead: ReadonlyMap<string, 'source' | 'target' | 'evidence'>;
  /** The language of the pair that names the ends: a place in `HEADER_LANGUAGES`. */
  readonly language: number;
  /** The ends are known only from a pair such as `from` and `to`. */
  readonly weak: boolean;
}

/**
 * Settle what `from`, `to` and `source` mean, in every language. With a source and a target column, `from` and
 * `to` are dates. With only `from` and `to`, they are the ends, and a column `source` is where the tie is
 * documented. A pair whose second word can be nothing but a target (`od`, `prema`) names the ends even beside a
 * column `source`.
 */
export const endsOf = (keys: readonly string[]): Ends => {
  const present = new Set(keys);
  const hasSource = keys.some((key) => SOURCES.has(key) && !SOURCE_WORDS.has(key));
  const hasTarget = keys.some((key) => TARGETS.has(key));
  const documents = keys.filter((key) => SOURCE_WORDS.has(key));
  const instead = new Map<string, 'source' | 'target' | 'evidence'>();
  if (hasSource && hasTarget) {
    // `Akteur 1`, `Akteur 2`, `Quelle`; but a bare `source` is an end by its own name.
    for (const key of documents) if (key !== 'source') instead.set(key, 'evidence');
    return { instead, language: 0, weak: false };
  }
  const pair = PAIRS.find(
    ({ from, to }) => present.has(from) && present.has(to) && (!hasTarget || TARGETS.has(to)),
  );
  if (pair) {
    instead.set(pair.from, 'source');
    instead.set(pair.to, 'target');
    for (const key of documents) instead.set(key, 'evidence');
    return { instead, language: pair.language, weak: true };
  }
  const isSource = hasSource || documents.length > 0;
  if (isSource === hasTarget) return { instead, language: 0, weak: false };
  const end = isSource ? 'to' : 'from';
  const lone = PAIRS.find((words) => words[end].length > 1 && present.has(words[end]));
  if (lone) instead.set(lone[end], isSource ? 'target' : 'source');
  return { instead, language: lone?.language ?? 0, weak: false };
};
