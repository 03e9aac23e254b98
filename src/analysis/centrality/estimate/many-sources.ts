import type { Adjacency } from '../../../model/projection';

/** Sources that are searched from at once: four words of 32 bits. */
export const SOURCES_AT_ONCE = 128;
const WORDS = 4;

/** Distances from some sources, added up for every actor that they reach; an actor's own distance of 0 is left out. */
export interface DistanceSums {
  /** Sources that reach the actor. */
  readonly reached: Float64Array;
  /** Sum of the distances from them. */
  readonly distance: Float64Array;
  /** Sum of 1 / distance from them. */
  readonly harmonic: Float64Array;
  /** The longest distance from one of them; 0 where none reaches the actor. */
  readonly farthest: Float64Array;
}

/** How many bits of a word are set. */
const bitCount = (word: number): number => {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** From this share of all arcs on, asking every actor for its senders is faster than telling everyone. */
const DENSE = 0.2;

/**
 * Breadth-first searches from many sources at once (Then et al. 2014): every actor has one bit a source, and an arc
 * hands on all bits together. Where ways are short most searches are at the same actors at the same time, and an
 * arc is looked at some times instead of 128 times. A level that few actors stand on tells their receivers; one that
 * many stand on has every actor ask its senders (Beamer, Asanović & Patterson 2012). Says how far away sources are,
 * and nothing of the paths.
 *
 * @param along the arcs in the direction of the search; `against` the same from their other ends.
 * @param sources actors, each once.
 */
export const distancesFrom = (along: Adjacency, against: Adjacency, sources: Int32Array): DistanceSums => {
  const order = along.offsets.length - 1;
  const sums: DistanceSums = {
    reached: new Float64Array(order),
    distance: new Float64Array(order),
    harmonic: new Float64Array(order),
    farthest: new Float64Array(order),
  };
  const words = order * WORDS;
  const state: State = {
    seen: new Int32Array(words),
    front: new Int32Array(words),
    next: new Int32Array(words),
    fronted: new Int32Array(order),
    met: new Int32Array(order),
  };
  const dense = DENSE * along.targets.length;
  for (let first = 0; first < sources.length; first += SOURCES_AT_ONCE) {
    const batch = sources.subarray(first, first + SOURCES_AT_ONCE);
    begin(state, batch);
    let size = batch.length;
    for (let level = 1; size > 0; level++) {
      const metSize =
        arcsFrom(along, state.fronted, size) < dense ? tell(along, state, size) : ask(against, state);
      size = arrive(state, metSize, level, sums);
    }
  }
  return sums;
};

interface State {
  /** Which searches have been at the actor: a bit a source, `WORDS` words an actor. */
  readonly seen: Int32Array;
  /** Which of them came there on the last level. */
  readonly front: Int32Array;
  /** Which of them come there on this one, and 0 between levels. */
  readonly next: Int32Array;
  /** The actors that have bits in `front`. */
  readonly fronted: Int32Array;
  /** The actors that have bits in `next`. */
  readonly met: Int32Array;
}

const begin = ({ seen, front, fronted }: State, sources: Int32Array): void => {
  seen.fill(0);
  for (let bit = 0; bit < sources.length; bit++) {
    const place = sources[bit]! * WORDS + (bit >>> 5);
    seen[place]! |= 1 << (bit & 31);
    front[place]! |= 1 << (bit & 31);
    fronted[bit] = sources[bit]!;
  }
};

const arcsFrom = ({ offsets }: Adjacency, actors: Int32Array, size: number): number => {
  let arcs = 0;
  for (let i = 0; i < size; i++) arcs += offsets[actors[i]! + 1]! - offsets[actors[i]!]!;
  return arcs;
};

/** Every actor on the front tells those that its arcs lead to. */
const tell = (
  { offsets, targets }: Adjacency,
  { front, next, fronted, met }: State,
  size: number,
): number => {
  let metSize = 0;
  for (let i = 0; i < size; i++) {
    const v = fronted[i]!;
    const from = v * WORDS;
    const a = front[from]!;
    const b = front[from + 1]!;
    const c = front[from + 2]!;
    const d = front[from + 3]!;
    front[from] = front[from + 1] = front[from + 2] = front[from + 3] = 0;
    const end = offsets[v + 1]!;
    for (let e = offsets[v]!; e < end; e++) {
      const w = targets[e]!;
      const to = w * WORDS;
      const p = next[to]!;
      const q = next[to + 1]!;
      const r = next[to + 2]!;
      const s = next[to + 3]!;
      if ((p | q | r | s) === 0) met[metSize++] = w;
      next[to] = p | a;
      next[to + 1] = q | b;
      next[to + 2] = r | c;
      next[to + 3] = s | d;
    }
  }
  return metSize;
};

/** Every actor asks those whose arcs lead to it. */
const ask = ({ offsets, targets }: Adjacency, { seen, front, next, met }: State): number => {
  const order = offsets.length - 1;
  let metSize = 0;
  for (let w = 0; w < order; w++) {
    const to = w * WORDS;
    if ((seen[to]! & seen[to + 1]! & seen[to + 2]! & seen[to + 3]!) === -1) continue;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const end = offsets[w + 1]!;
    for (let e = offsets[w]!; e < end; e++) {
      const from = targets[e]! * WORDS;
      a |= front[from]!;
      b |= front[from + 1]!;
      c |= front[from + 2]!;
      d |= front[from + 3]!;
    }
    if ((a | b | c | d) === 0) continue;
    next[to] = a;
    next[to + 1] = b;
    next[to + 2] = c;
    next[to + 3] = d;
    met[metSize++] = w;
  }
  front.fill(0);
  return metSize;
};

/** The searches arrive: what is new at an actor becomes the front. Returns how many actors stand on it. */
const arrive = (
  { seen, front, next, fronted, met }: State,
  metSize: number,
  level: number,
  { reached, distance, harmonic, farthest }: DistanceSums,
): number => {
  let size = 0;
  for (let i = 0; i < metSize; i++) {
    const w = met[i]!;
    const at = w * WORDS;
    let arrived = 0;
    for (let word = at; word < at + WORDS; word++) {
      const fresh = next[word]! & ~seen[word]!;
      next[word] = 0;
      if (fresh === 0) continue;
      seen[word]! |= fresh;
      front[word] = fresh;
      arrived += bitCount(fresh);
    }
    if (arrived === 0) continue;
    fronted[size++] = w;
    reached[w]! += arrived;
    distance[w]! += arrived * level;
    harmonic[w]! += arrived / level;
    farthest[w] = Math.max(farthest[w]!, level);
  }
  return size;
};
