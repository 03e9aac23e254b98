import type { Relationship } from '../model/network';

/** Places that the table has at first: a power of 2. */
const FIRST_SIZE = 1 << 10;

/** Ties of one hash that are compared; more than a few make no difference to a person. */
const MOST_COMPARED = 16;

/** Of longer texts, as many characters at the start and at the end make the hash. */
const HASHED = 48;

/**
 * Finds ties that are equal but for their ids. An open hash table in typed arrays: there may be a million ties, and
 * hardly any of them has a twin.
 */
export class TwinFinder {
  /** Place of a tie plus 1; 0 where there is none. */
  #places = new Int32Array(FIRST_SIZE);
  #hashes = new Int32Array(FIRST_SIZE);
  #count = 0;
  /** Of ids and types, which come again in many ties. */
  readonly #hashOfWord = new Map<string, number>();

  /**
   * The place of an earlier tie that is equal. Where there is none, the tie is remembered.
   *
   * @param ties All ties so far; the last of them is `tie`.
   */
  find(tie: Relationship, ties: readonly Relationship[]): number | undefined {
    if (4 * this.#count >= 3 * this.#places.length) this.#grow();
    const hash = this.#hashOf(tie);
    const mask = this.#places.length - 1;
    let at = hash & mask;
    let compared = 0;
    for (; this.#places[at] !== 0; at = (at + 1) & mask) {
      if (this.#hashes[at] !== hash || compared >= MOST_COMPARED) continue;
      const place = this.#places[at]! - 1;
      if (isSame(ties[place]!, tie)) return place;
      compared++;
    }
    // A place for every tie of one hash would make the table slow where there are a thousand of them.
    if (compared >= MOST_COMPARED) return undefined;
    this.#places[at] = ties.length;
    this.#hashes[at] = hash;
    this.#count++;
    return undefined;
  }

  #hashOf(tie: Relationship): number {
    let hash = this.#withWord(0x811c9dc5, tie.source);
    hash = this.#withWord(hash, tie.target);
    hash = this.#withWord(hash, tie.type);
    if (tie.evidence !== undefined) hash = hashText(hash, tie.evidence);
    if (tie.from !== undefined) hash = hashText(hash, tie.from);
    if (tie.reported_by !== undefined) hash = hashText(hash, tie.reported_by);
    hash = Math.imul(hash ^ Math.round(tie.strength * 1000), 0x01000193);
    for (const [name, value] of tie.attributes) hash = hashText(hash ^ name.length, value);
    return hash ^ (hash >>> 15);
  }

  #withWord(hash: number, word: string): number {
    let own = this.#hashOfWord.get(word);
    if (own === undefined) {
      own = hashText(0, word);
      this.#hashOfWord.set(word, own);
    }
    return Math.imul(hash ^ own, 0x01000193);
  }

  #grow(): void {
    const [places, hashes] = [this.#places, this.#hashes];
    this.#places = new Int32Array(2 * places.length);
    this.#hashes = new Int32Array(2 * places.length);
    const mask = this.#places.length - 1;
    for (let i = 0; i < places.length; i++) {
      if (places[i] === 0) continue;
      let at = hashes[i]! & mask;
      while (this.#places[at] !== 0) at = (at + 1) & mask;
      this.#places[at] = places[i]!;
      this.#hashes[at] = hashes[i]!;
    }
  }
}

/** FNV-1a over the last characters: names that begin alike are commoner than names that end alike. */
const hashText = (start: number, text: string): number => {
  const { length } = text;
  let hash = start ^ length;
  for (let i = Math.max(0, length - HASHED); i < length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
};

const isSame = (a: Relationship, b: Relationship): boolean =>
  a.source === b.source &&
  a.target === b.target &&
  a.evidence === b.evidence &&
  JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' });
