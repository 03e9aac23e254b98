import type { PolicyNetwork } from '../../model/network';
import { byCodeUnit } from '../../model/order';
import type { DuplicateChoice, DuplicateQuestion } from '../choices';
import { listed } from '../text';
import { atOnce, inTurns, type WorkHooks } from '../turns';
import { pairsWorthComparing } from './blocks';
import { type Candidate, candidateOf, tieCounts } from './candidate';
import { compareActors } from './compare-actors';

export interface DuplicateOptions {
  /** Lowest score of a suggestion, 0 to 1. Default `SUGGESTED`. */
  readonly minimum?: number;
  /** Earlier decisions: pairs that were kept apart are not asked about again. */
  readonly apart?: readonly DuplicateChoice[];
}

/** From this score on a pair is suggested: see `tests/fixtures/duplicates` for how often that is right. */
export const SUGGESTED = 0.7;

/** A short name that fits several full names is less likely to be any one of them. */
const SEVERAL_FULL_NAMES = 0.85;

interface Pair {
  readonly keep: Candidate;
  readonly gone: Candidate;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly byInitials: boolean;
}

/**
 * Pairs of actors that may be one under two spellings, by falling score, then by id. Looks at names (case,
 * accents, script, word order, short forms, initials, legal forms, typing slips) and at what speaks against it
 * (countries, kinds, numbers, words such as North and South, ids of their own, a tie between the two).
 *
 * Nothing is merged here. The same network gives the same questions. Near-linear: only actors that share a word,
 * a sound or initials are compared, and at most a fixed number of pairs for each actor.
 */
export const findDuplicates = (
  network: PolicyNetwork,
  options: DuplicateOptions = {},
): readonly DuplicateQuestion[] => atOnce(duplicateSteps(network, options)) ?? [];

/** The same, while others get their turn. `undefined` where it was cancelled. */
export const searchDuplicates = (
  network: PolicyNetwork,
  options: DuplicateOptions = {},
  hooks: WorkHooks = {},
): Promise<readonly DuplicateQuestion[] | undefined> => inTurns(duplicateSteps(network, options), hooks);

/** Actors and pairs that are looked at in one go. */
const STEP = 256;

/** Up to which share of the whole the names are read, and the pairs found. */
const READ = 0.3;
const PAIRED = 0.5;

/** Yields how much is done, 0 to 1, and ends with the questions. */
function* duplicateSteps(
  network: PolicyNetwork,
  { minimum = SUGGESTED, apart = [] }: DuplicateOptions,
): Generator<number, readonly DuplicateQuestion[], undefined> {
  const { stakeholders } = network;
  const ties = tieCounts(network);
  const candidates: Candidate[] = [];
  for (const stakeholder of stakeholders) {
    candidates.push(candidateOf(stakeholder, candidates.length, ties.get(stakeholder.id) ?? 0));
    if (candidates.length % STEP === 0) yield (READ * candidates.length) / stakeholders.length;
  }
  const blocks = pairsWorthComparing(candidates);
  let step = blocks.next();
  for (; !step.done; step = blocks.next()) yield READ + (PAIRED - READ) * step.value;
  const found = step.value;
  const tied = tiedPlaces(network, candidates);
  const decided = new Set(apart.filter(({ merge }) => !merge).map(({ keep, gone }) => pairKey(keep, gone)));
  const pairs: Pair[] = [];
  for (let i = 0; i < found.length; i++) {
    if (i % STEP === 0) yield PAIRED + ((1 - PAIRED) * i) / found.length;
    const [placeA, placeB] = found[i]!;
    const a = candidates[placeA]!;
    const b = candidates[placeB]!;
    if (decided.size > 0 && decided.has(pairOf(a, b))) continue;
    const areTied = tied.has(placeKey(placeA, placeB, candidates.length));
    const { score, reasons, byInitials = false } = compareActors(a, b, areTied, minimum);
    // A question has a reason, whatever the minimum.
    if (score === 0 || score < minimum) continue;
    const [keep, gone] = isBetter(b, a) ? [b, a] : [a, b];
    pairs.push({ keep, gone, score, reasons: reasons(), byInitials });
  }
  return withRivals(pairs)
    .filter(({ score }) => score >= minimum)
    .map(({ keep, gone, score, reasons }) => ({
      keep: keep.stakeholder.id,
      gone: gone.stakeholder.id,
      score: Math.round(score * 1000) / 1000,
      reasons,
    }))
    .sort((x, y) => y.score - x.score || byCodeUnit(x.keep, y.keep) || byCodeUnit(x.gone, y.gone));
}

/** Which actors have a tie, as `placeKey`s: there may be a million ties. */
const tiedPlaces = (network: PolicyNetwork, candidates: readonly Candidate[]): ReadonlySet<number> => {
  const places = new Map(candidates.map(({ stakeholder }, place) => [stakeholder.id, place]));
  const tied = new Set<number>();
  for (const { source, target } of network.relationships) {
    const [a, b] = [places.get(source), places.get(target)];
    if (a !== undefined && b !== undefined) tied.add(placeKey(a, b, candidates.length));
  }
  return tied;
};

/** One number for both orders of two places. */
const placeKey = (a: number, b: number, count: number): number => Math.min(a, b) * count + Math.max(a, b);

/** The same for both orders, and for no other pair whatever is in the ids. */
const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** Whose id and name should stay: a given id, then more ties, then more that is known, then the earlier one. */
const isBetter = (a: Candidate, b: Candidate): boolean => {
  if (a.hasOwnId !== b.hasOwnId) return a.hasOwnId;
  if (a.ties !== b.ties) return a.ties > b.ties;
  const [known, other] = [knowledgeOf(a), knowledgeOf(b)];
  return known !== other ? known > other : a.place < b.place;
};

const knowledgeOf = ({ stakeholder }: Candidate): number =>
  Object.keys(stakeholder).length + stakeholder.attributes.length;

const pairOf = (a: Candidate, b: Candidate): string => pairKey(a.stakeholder.id, b.stakeholder.id);

/**
 * Lower the score of a short name that fits several full names, and say which. Full names that are likely one
 * actor themselves are no rivals.
 */
const withRivals = (pairs: readonly Pair[]): readonly Pair[] => {
  const suggested = new Set(pairs.map(({ keep, gone }) => pairOf(keep, gone)));
  const fullNames = new Map<Candidate, Candidate[]>();
  for (const { keep, gone, byInitials } of pairs) {
    if (!byInitials) continue;
    const [short, full] = isShorter(keep, gone) ? [keep, gone] : [gone, keep];
    const known = fullNames.get(short);
    if (known) known.push(full);
    else fullNames.set(short, [full]);
  }
  return pairs.map((pair) => {
    if (!pair.byInitials) return pair;
    const [short, full] = isShorter(pair.keep, pair.gone) ? [pair.keep, pair.gone] : [pair.gone, pair.keep];
    const rivals = fullNames
      .get(short)!
      .filter((rival) => rival !== full && !suggested.has(pairOf(rival, full)));
    if (rivals.length === 0) return pair;
    const names = rivals.slice(0, 3).map(({ stakeholder }) => `“${stakeholder.name}”`);
    return {
      ...pair,
      score: pair.score * SEVERAL_FULL_NAMES,
      reasons: [...pair.reasons, `but it may also be short for ${listed(names)}`],
    };
  });
};

const isShorter = (a: Candidate, b: Candidate): boolean =>
  a.stakeholder.name.length < b.stakeholder.name.length;
