import { sideOf } from '../../model/vocabulary';
import { listed } from '../text';
import type { Candidate } from './candidate';
import { compareNames } from './compare-names';
import type { NameEvidence } from './compare-readings';

/** What speaks against a pair besides its names. The score is multiplied by the factor. */
interface Doubt {
  readonly factor: number;
  readonly reason: string;
}

/** How strongly each doubt counts. */
const DOUBTS = {
  country: 0.4,
  countryInName: 0.55,
  side: 0.55,
  kind: 0.9,
  sort: 0.6,
  ids: 0.85,
  tie: 0.75,
} as const;

/** Initials are worth more where both actors are known to be in one country. */
const SAME_COUNTRY = 0.06;

/**
 * How likely two actors are one, and why. `areTied`: is there a tie between them?
 *
 * The best evidence of any two of their names, times what speaks against it. A score below `least` may come out
 * lower than it is.
 */
export const compareActors = (a: Candidate, b: Candidate, areTied: boolean, least: number): NameEvidence => {
  const context = { countriesA: a.countries, countriesB: b.countries };
  let best: NameEvidence = { score: 0, reasons: () => [] };
  for (const nameA of a.names) {
    for (const nameB of b.names) {
      const evidence = compareNames(nameA, nameB, context, least);
      if (evidence.score > best.score) best = evidence;
    }
  }
  if (best.score === 0) return best;
  const country = a.stakeholder.country;
  const together =
    best.byInitials === true && country !== undefined && country === b.stakeholder.country
      ? { bonus: SAME_COUNTRY, reasons: [`both in ${country}`] }
      : { bonus: 0, reasons: [] };
  const doubts = doubtsOf(a, b, areTied);
  const factor = doubts.reduce((product, doubt) => product * doubt.factor, 1);
  return {
    ...best,
    score: Math.min(1, best.score + together.bonus) * factor,
    reasons: () => [...best.reasons(), ...together.reasons, ...doubts.map(({ reason }) => reason)],
  };
};

const doubtsOf = (a: Candidate, b: Candidate, areTied: boolean): readonly Doubt[] =>
  [
    countryDoubt(a, b),
    kindDoubt(a, b),
    sortDoubt(a, b),
    a.hasOwnId && b.hasOwnId ? { factor: DOUBTS.ids, reason: 'but each has an id of its own' } : undefined,
    areTied ? { factor: DOUBTS.tie, reason: 'but there is a tie between the two' } : undefined,
  ].filter((doubt) => doubt !== undefined);

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a.size === 0 || b.size === 0) return false;
  for (const item of a) if (b.has(item)) return false;
  return true;
};

const countryDoubt = (a: Candidate, b: Candidate): Doubt | undefined => {
  const [own, other] = [a.stakeholder.country, b.stakeholder.country];
  if (own !== undefined && other !== undefined && own !== other) {
    return { factor: DOUBTS.country, reason: `but in different countries: ${own} and ${other}` };
  }
  const [named, otherNamed] = [a.names[0]!.countries, b.names[0]!.countries];
  const [first, second] = areApart(named, otherNamed) ? [named, otherNamed] : [a.countries, b.countries];
  if (!areApart(first, second)) return undefined;
  const reason = `but of different countries: ${listed([...first])} and ${listed([...second])}`;
  return { factor: DOUBTS.countryInName, reason };
};

const kindDoubt = (a: Candidate, b: Candidate): Doubt | undefined => {
  const [kind, other] = [a.stakeholder.kind, b.stakeholder.kind];
  if (kind === undefined || other === undefined || kind === other) return undefined;
  const [side, otherSide] = [sideOf(kind), sideOf(other)];
  const areOpposed = side !== otherSide && side !== 'none' && otherSide !== 'none';
  return {
    factor: areOpposed ? DOUBTS.side : DOUBTS.kind,
    reason: `but of different kinds: ${kind} and ${other}`,
  };
};

const sortDoubt = (a: Candidate, b: Candidate): Doubt | undefined => {
  const [sorts, others] = [a.sorts, b.sorts];
  if (!areApart(sorts, others)) return undefined;
  return { factor: DOUBTS.sort, reason: `but one is a ${[...sorts][0]} and the other a ${[...others][0]}` };
};
