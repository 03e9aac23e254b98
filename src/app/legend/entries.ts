import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import { byCodeUnit } from '../../model/order';
import { isWordOf, KINDS, TIE_TYPES } from '../../model/vocabulary';

/** A word of the data and how often it stands there. */
export interface Counted {
  readonly word: string;
  readonly count: number;
}

export interface LegendEntries {
  /** Kinds in the order of the vocabulary, then words that nobody has explained. */
  readonly kinds: readonly Counted[];
  /** Actors without a kind. */
  readonly withoutKind: number;
  /** Types in the order of the vocabulary, then custom types. */
  readonly types: readonly Counted[];
  /** Ties that are only planned. */
  readonly planned: number;
  /** Actors tagged with the functions that the map marks. */
  readonly convenors: number;
  readonly amplifiers: number;
}

const counted = (words: Iterable<string>, vocabulary: object): Counted[] => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = Object.keys(vocabulary).filter((word) => counts.has(word));
  const others = Array.from(counts.keys())
    .filter((word) => !isWordOf(vocabulary, word))
    .sort(byCodeUnit);
  return [...known, ...others].map((word) => ({ word, count: counts.get(word)! }));
};

/** What a legend of this network has to explain: only what is there. */
export const legendEntries = (network: PolicyNetwork, analysis: Analysis | null): LegendEntries => {
  const kinds = network.stakeholders.map((s) => s.kind);
  const tags = analysis?.functions.tags ?? [];
  return {
    kinds: counted(
      kinds.filter((kind) => kind !== undefined),
      KINDS,
    ),
    withoutKind: kinds.filter((kind) => kind === undefined).length,
    types: counted(
      network.relationships.map((r) => r.type),
      TIE_TYPES,
    ),
    planned: network.relationships.filter((r) => r.status === 'planned').length,
    convenors: tags.filter((of) => of.includes('convenor')).length,
    amplifiers: tags.filter((of) => of.includes('amplifier')).length,
  };
};
