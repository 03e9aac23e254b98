import {
  type Context,
  compareReadings,
  mostPossible,
  type NameEvidence,
  SAME_LETTERS,
} from './compare-readings';
import type { ParsedName, Reading } from './readings';

/** Two full names that share only a short name in brackets contradict each other. */
const SHARED_SHORT_NAME = 0.7;

/** Two schools may bear one person’s name. */
const BOTH_QUOTED = 0.9;

const NONE: NameEvidence = { score: 0, reasons: () => [] };

/**
 * The best evidence that two names stand for one actor, over all ways to say them.
 *
 * @param least Evidence below this score is of no use, and need not be found.
 */
export const compareNames = (a: ParsedName, b: ParsedName, context: Context, least: number): NameEvidence => {
  let best = NONE;
  for (const readingA of a.readings) {
    for (const readingB of b.readings) {
      const trust = trustOf(readingA, readingB);
      if (trust <= best.score || mostPossible(readingA, readingB) * trust < least) continue;
      const evidence = compareReadings(readingA, readingB, context);
      if (evidence.score * trust <= best.score) continue;
      best = {
        ...evidence,
        score: evidence.score * trust,
        reasons: () => toldOf(evidence, a, readingA, b, readingB),
      };
    }
  }
  return best;
};

const trustOf = (a: Reading, b: Reading): number => {
  if (a.isStripped && b.isStripped) return 0;
  if (a.isShortName && b.isShortName) return SHARED_SHORT_NAME;
  return a.trust * b.trust * (a.isQuoted && b.isQuoted ? BOTH_QUOTED : 1);
};

const toldOf = (
  evidence: NameEvidence,
  a: ParsedName,
  readingA: Reading,
  b: ParsedName,
  readingB: Reading,
): readonly string[] => {
  const part = partOf(a, readingA) ?? partOf(b, readingB);
  const reasons = evidence.reasons();
  return part === undefined ? told(reasons, a, b) : [...rest(reasons), part];
};

/** Equal letters of a part are told by naming the part. */
const rest = (reasons: readonly string[]): readonly string[] =>
  reasons.filter((reason) => reason !== SAME_LETTERS);

/** Is only a part of the name looked at? */
const partOf = (name: ParsedName, reading: Reading): string | undefined => {
  if (reading === name.readings[0]) return undefined;
  const words = reading.all.map((word) => word.written).join(' ');
  return `“${words}” is part of the name “${name.written}”`;
};

/** Say more exactly in what equal letters differ. */
const told = (reasons: readonly string[], a: ParsedName, b: ParsedName): readonly string[] =>
  reasons.map((reason, i) => {
    if (i > 0 || !reason.startsWith('same ')) return reason;
    if (a.isCyrillic !== b.isCyrillic) {
      return reason === SAME_LETTERS
        ? 'same letters in Cyrillic and Latin'
        : `${reason}, in Cyrillic and Latin`;
    }
    return reason === SAME_LETTERS ? equality(a.written, b.written) : reason;
  });

const equality = (a: string, b: string): string => {
  if (a === b) return 'same name';
  return a.toLowerCase() === b.toLowerCase()
    ? 'same but for capitals'
    : 'same but for accents and punctuation';
};
