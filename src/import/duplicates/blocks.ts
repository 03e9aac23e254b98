import { byCodeUnit } from '../../model/order';
import type { Candidate } from './candidate';
import { collapsedLetters, initialsOf, shortNameOf } from './initials';
import type { Word } from './parse-words';
import type { Reading } from './readings';

/**
 * Which pairs of actors are worth comparing: those that share a key. Comparing all pairs would take minutes for
 * 10,000 actors; the keys are chosen so that two spellings of one name share at least one of them.
 */

/** In a larger block only neighbours, sorted by name, are paired. */
const LARGE_BLOCK = 24;
const WINDOW = 4;
/** Pairs in all, for each actor: what bounds the work whatever the names. Rare keys are used first. */
const PAIRS_PER_ACTOR = 12;
const MIN_PAIRS = 5_000;

const MAX_CORE = 8;
const STEM = 5;
const PAIR_STEM = 4;
const SHORTEST_WITH_SLIP = 5;
const LONGEST_WITH_SLIP = 16;

const isTelling = (word: Word): boolean =>
  word.country === undefined && word.known?.role !== 'sort' && word.known?.role !== 'reach';

const wholeKey = (core: readonly Word[]): string =>
  core
    .map((word) => word.sound)
    .sort()
    .join(' ');

/** Keys of a word and of every spelling of it with one letter left out: two words one slip apart share one. */
const slipKeys = (word: Word): readonly string[] => {
  const sound = word.sound;
  if (sound.length < SHORTEST_WITH_SLIP || sound.length > LONGEST_WITH_SLIP) return [`d:${sound}`];
  return [`d:${sound}`, ...Array.from(sound, (_, i) => `d:${sound.slice(0, i)}${sound.slice(i + 1)}`)];
};

const readingKeys = (reading: Reading, shortNames: ReadonlySet<string>, keys: Set<string>): void => {
  const core = reading.core.slice(0, MAX_CORE);
  keys.add(`n:${wholeKey(core)}`);
  keys.add(`j:${core.map((word) => word.sound).join('')}`);
  for (const word of core) {
    if (isTelling(word)) {
      keys.add(`w:${word.sound.slice(0, STEM)}`);
      for (const key of slipKeys(word)) keys.add(key);
    }
    if (word.isAcronym) for (const letters of collapsedLetters(word)) keys.add(`a:${letters}`);
  }
  core.forEach((first, i) => {
    for (const second of core.slice(i + 1)) {
      const stems = [first, second].map((word) => word.country ?? word.sound.slice(0, PAIR_STEM));
      keys.add(`p:${stems.sort().join(' ')}`);
    }
  });
  for (const letters of initialsOf(reading)) if (shortNames.has(letters)) keys.add(`a:${letters}`);
  const known = shortNameOf(reading);
  if (known !== undefined) keys.add(`a:${known}`);
  syllableKeys(reading, shortNames, keys);
};

/** `INSTAT` and `Instituti i Statistikave` begin alike. */
const syllableKeys = (reading: Reading, shortNames: ReadonlySet<string>, keys: Set<string>): void => {
  const first = reading.core[0]!;
  const start = first.text.slice(0, 2);
  if (reading.core.length === 1 && first.isAcronym && first.text.length >= 4) keys.add(`y:${start}`);
  if (reading.core.length > 1 && shortNames.has(`${start}…`)) keys.add(`y:${start}`);
};

/** All letters of short names that stand anywhere, and the beginnings of the longer ones. */
const shortNamesIn = (candidates: readonly Candidate[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { names } of candidates) {
    for (const { readings } of names) {
      for (const { core } of readings) {
        for (const word of core) {
          if (!word.isAcronym) continue;
          for (const letters of collapsedLetters(word)) found.add(letters);
          if (word.text.length >= 4) found.add(`${word.text.slice(0, 2)}…`);
        }
      }
    }
  }
  return found;
};

/** The places under each key that more than one place has. Most keys have one, and need no list. */
class Blocks {
  readonly #places = new Map<string, number | number[]>();

  add(key: string, place: number): void {
    const known = this.#places.get(key);
    if (known === undefined) this.#places.set(key, place);
    else if (typeof known === 'number') this.#places.set(key, [known, place]);
    else known.push(place);
  }

  /** The smallest blocks first. */
  shared(): readonly (readonly number[])[] {
    const shared: [key: string, block: readonly number[]][] = [];
    for (const [key, block] of this.#places) if (typeof block !== 'number') shared.push([key, block]);
    return shared
      .sort(([keyA, a], [keyB, b]) => a.length - b.length || byCodeUnit(keyA, keyB))
      .map(([, block]) => block);
  }
}

/** Actors whose keys are made in one go. */
const STEP = 256;

/**
 * Pairs of places in `candidates` that share a key, the first place the lower one. At most about
 * `PAIRS_PER_ACTOR` times the number of actors; deterministic.
 *
 * @returns a generator that yields the share of the actors whose keys are made, and ends with the pairs.
 */
export function* pairsWorthComparing(
  candidates: readonly Candidate[],
): Generator<number, readonly (readonly [a: number, b: number])[], undefined> {
  const shortNames = shortNamesIn(candidates);
  const blocks = new Blocks();
  const order: string[] = [];
  for (const [place, { names }] of candidates.entries()) {
    const keys = new Set<string>();
    for (const { readings } of names) for (const reading of readings) readingKeys(reading, shortNames, keys);
    for (const key of keys) blocks.add(key, place);
    order.push(wholeKey(names[0]?.readings[0]?.core ?? []));
    if (place % STEP === 0) yield place / candidates.length;
  }
  const most = Math.max(MIN_PAIRS, PAIRS_PER_ACTOR * candidates.length);
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const block of blocks.shared()) {
    const isLarge = block.length > LARGE_BLOCK;
    const sorted = isLarge ? block.toSorted((a, b) => byCodeUnit(order[a]!, order[b]!) || a - b) : block;
    for (let i = 0; i < sorted.length; i++) {
      const end = isLarge ? Math.min(sorted.length, i + 1 + WINDOW) : sorted.length;
      for (let j = i + 1; j < end; j++) {
        const a = Math.min(sorted[i]!, sorted[j]!);
        const b = Math.max(sorted[i]!, sorted[j]!);
        const pair = a * candidates.length + b;
        if (seen.has(pair)) continue;
        if (pairs.length === most) return pairs;
        seen.add(pair);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}
