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
  // Taken words, by place: most names have a few words, and there are many pairs of names.
  const takenA = a.core.map(() => false);
  const takenB = b.core.map(() => false);
  const isFreeA = (word: Word): boolean => isFreeIn(word, a.core, takenA);
  const isFreeB = (word: Word): boolean => isFreeIn(word, b.core, takenB);
  const match = (wordsA: readonly Word[], wordsB: readonly Word[], way: Match['way'], degree: number) => {
    for (const word of wordsA) takenA[a.core.indexOf(word)] = true;
    for (const word of wordsB) takenB[b.core.indexOf(word)] = true;
    matches.push({ a: wordsA, b: wordsB, way, degree, weight: (weightOf(wordsA) + weightOf(wordsB)) / 2 });
  };
  for (const [pair, single] of joinedPairs(a.core, b.core)) match(pair, [single], 'spaces', 0.97);
  for (const [pair, single] of joinedPairs(b.core, a.core)) {
    if (isFreeA(single) && pair.every(isFreeB)) match([single], pair, 'spaces', 0.97);
  }
  for (const { i, j, likeness } of candidates(a.core, b.core)) {
    if (!takenA[i] && !takenB[j]) match([a.core[i]!], [b.core[j]!], likeness.way, likeness.degree);
  }
  for (const word of a.core) {
    const run = word.isAcronym && isFreeA(word) ? spelledRun(word, b.all, isFreeB) : undefined;
    if (run) match([word], run.words, 'initials', run.quality * 0.95);
  }
  for (const word of b.core) {
    const run = word.isAcronym && isFreeB(word) ? spelledRun(word, a.all, isFreeA) : undefined;
    if (run) match(run.words, [word], 'initials', run.quality * 0.95);
  }
  return {
    matches,
    leftA: leftovers(a.core, takenA),
    leftB: leftovers(b.core, takenB),
    sameOrder: isSameOrder(matches, a.core, b.core),
  };
};

const isFreeIn = (word: Word, core: readonly Word[], taken: readonly boolean[]): boolean => {
  const at = core.indexOf(word);
  return at !== -1 && !taken[at];
};

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly likeness: Likeness;
}

const candidates = (a: readonly Word[], b: readonly Word[]): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const likeness = likenessOf(a[i]!, b[j]!);
      if (likeness) found.push({ i, j, likeness });
    }
  }
  return found.sort(
    (x, y) =>
      y.likeness.degree - x.likeness.degree ||
      Math.abs(x.i - x.j) - Math.abs(y.i - y.j) ||
      x.i - y.i ||
      x.j - y.j,
  );
};

type JoinedPair = readonly [readonly [Word, Word], Word];

const NO_PAIRS: readonly JoinedPair[] = [];

/** Two neighbours in `pairs` that are one word in `singles`, the last such: `Banja Luka` and `Banjaluka`. */
const joinedPairs = (pairs: readonly Word[], singles: readonly Word[]): readonly JoinedPair[] => {
  let found: JoinedPair[] | undefined;
  for (let i = 1; i < pairs.length; i++) {
    const [first, second] = [pairs[i - 1]!, pairs[i]!];
    if (first.isNumber || second.isNumber) continue;
    const length = first.sound.length + second.sound.length;
    const single = singles.findLast(
      ({ sound }) => sound.length === length && sound.startsWith(first.sound) && sound.endsWith(second.sound),
    );
    if (single === undefined) continue;
    found ??= [];
    found.push([[first, second], single]);
  }
  return found ?? NO_PAIRS;
};

/** The longest run of words without a partner that the short name is spelled by. */
const spelledRun = (short: Word, words: readonly Word[], isFreeCore: (word: Word) => boolean) => {
  const isFree = (word: Word) => word.isSmall || isFreeCore(word);
  for (let length = Math.min(words.length, short.text.length * 2); length >= 2; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      if (!run.every(isFree) || run[0]!.isSmall || run.at(-1)!.isSmall) continue;
      const spelling = spelledBy(short, run);
      if (spelling) return { words: run.filter(isFreeCore), quality: spelling.quality };
    }
  }
  return undefined;
};

const leftovers = (core: readonly Word[], taken: readonly boolean[]): readonly Leftover[] => {
  const last = taken.lastIndexOf(true);
  const left: Leftover[] = [];
  for (let i = 0; i < core.length; i++) {
    if (!taken[i]) left.push({ word: core[i]!, isTail: last >= 0 && i > last });
  }
  return left;
};

const isSameOrder = (matches: readonly Match[], a: readonly Word[], b: readonly Word[]): boolean => {
  if (matches.length < 2) return true;
  const places = matches
    .map((match) => [a.indexOf(match.a[0]!), b.indexOf(match.b[0]!)] as const)
    .sort(([x], [y]) => x - y);
  return places.every(([, place], i) => i === 0 || places[i - 1]![1] < place);
};
