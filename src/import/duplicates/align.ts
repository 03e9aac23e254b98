import { spelledBy } from './acronyms';
import { type Likeness, likenessOf, type Way } from './likeness';
import type { Word, Words } from './parse-words';

/** Words of one name that stand for words of the other. */
export interface Match {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  readonly way: Way | 'spaces' | 'initials';
  readonly degree: number;
  readonly weight: number;
}

/** A word without a partner. */
export interface Leftover {
  readonly word: Word;
  /** After the last word of its name that has a partner. */
  readonly isTail: boolean;
}

export interface Alignment {
  readonly matches: readonly Match[];
  readonly leftA: readonly Leftover[];
  readonly leftB: readonly Leftover[];
  readonly sameOrder: boolean;
}

const weightOf = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.weight, 0);

/** Which words of two names belong together, best first, each at most once. O(words squared). */
export const align = (a: Words, b: Words): Alignment => {
  const matches: Match[] = [];
  const freeA = new Set(a.core);
  const freeB = new Set(b.core);
  const match = (wordsA: readonly Word[], wordsB: readonly Word[], way: Match['way'], degree: number) => {
    for (const word of wordsA) freeA.delete(word);
    for (const word of wordsB) freeB.delete(word);
    matches.push({ a: wordsA, b: wordsB, way, degree, weight: (weightOf(wordsA) + weightOf(wordsB)) / 2 });
  };
  for (const [pair, single] of joinedPairs(a.core, b.core)) match(pair, [single], 'spaces', 0.97);
  for (const [pair, single] of joinedPairs(b.core, a.core)) {
    if (freeA.has(single) && pair.every((word) => freeB.has(word))) match([single], pair, 'spaces', 0.97);
  }
  for (const { i, j, likeness } of candidates(a.core, b.core)) {
    const wordA = a.core[i]!;
    const wordB = b.core[j]!;
    if (freeA.has(wordA) && freeB.has(wordB)) match([wordA], [wordB], likeness.way, likeness.degree);
  }
  for (const word of [...freeA]) {
    const run = spelledRun(word, b.all, freeB);
    if (run) match([word], run.words, 'initials', run.quality * 0.95);
  }
  for (const word of [...freeB]) {
    const run = spelledRun(word, a.all, freeA);
    if (run) match(run.words, [word], 'initials', run.quality * 0.95);
  }
  return {
    matches,
    leftA: leftovers(a.core, freeA),
    leftB: leftovers(b.core, freeB),
    sameOrder: isSameOrder(matches, a.core, b.core),
  };
};

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly likeness: Likeness;
}

const candidates = (a: readonly Word[], b: readonly Word[]): readonly Candidate[] => {
  const found: Candidate[] = [];
  a.forEach((wordA, i) => {
    b.forEach((wordB, j) => {
      const likeness = likenessOf(wordA, wordB);
      if (likeness) found.push({ i, j, likeness });
    });
  });
  return found.sort(
    (x, y) =>
      y.likeness.degree - x.likeness.degree ||
      Math.abs(x.i - x.j) - Math.abs(y.i - y.j) ||
      x.i - y.i ||
      x.j - y.j,
  );
};

/** Two neighbours in `pairs` that are one word in `singles`: `Banja Luka` and `Banjaluka`. */
const joinedPairs = (
  pairs: readonly Word[],
  singles: readonly Word[],
): (readonly [readonly [Word, Word], Word])[] => {
  const bySound = new Map(singles.map((word) => [word.sound, word]));
  return pairs.flatMap((first, i) => {
    const second = pairs[i + 1];
    if (second === undefined || first.isNumber || second.isNumber) return [];
    const single = bySound.get(first.sound + second.sound);
    return single === undefined ? [] : [[[first, second], single] as const];
  });
};

/** The longest run of words without a partner that the short name is spelled by. */
const spelledRun = (short: Word, words: readonly Word[], free: ReadonlySet<Word>) => {
  if (!short.isAcronym) return undefined;
  const isFree = (word: Word) => word.isSmall || free.has(word);
  for (let length = Math.min(words.length, short.text.length * 2); length >= 2; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      if (!run.every(isFree) || run[0]!.isSmall || run.at(-1)!.isSmall) continue;
      const spelling = spelledBy(short, run);
      if (spelling) return { words: run.filter((word) => free.has(word)), quality: spelling.quality };
    }
  }
  return undefined;
};

const leftovers = (core: readonly Word[], free: ReadonlySet<Word>): readonly Leftover[] => {
  const last = core.findLastIndex((word) => !free.has(word));
  return core.flatMap((word, i) => (free.has(word) ? [{ word, isTail: last >= 0 && i > last }] : []));
};

const isSameOrder = (matches: readonly Match[], a: readonly Word[], b: readonly Word[]): boolean => {
  const places = matches
    .map((match) => [a.indexOf(match.a[0]!), b.indexOf(match.b[0]!)] as const)
    .sort(([x], [y]) => x - y);
  return places.every(([, place], i) => i === 0 || places[i - 1]![1] < place);
};
