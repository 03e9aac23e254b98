import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork, Stakeholder } from '../../model/network';
import { byCodeUnit } from '../../model/order';
import { isWordOf, KINDS, type NetworkFunction, TIE_TYPES } from '../../model/vocabulary';
import type { ShownPart } from '../exploring/shown';
import { FUNCTION_NAMES } from '../format/words';

/** A word of the data, `null` for an empty cell, and in how many of the rows that are shown it stands. */
export interface Counted {
  readonly word: string | null;
  readonly count: number;
}

/** A function, how many of the shown actors have it by structure, how many say that they have it, and either. */
export interface CountedFunction {
  readonly name: NetworkFunction;
  readonly actors: number;
  readonly structural: number;
  readonly declared: number;
}

export interface LegendEntries {
  /**
   * Every kind of the network, in the order of the vocabulary, then words that nobody has explained, then actors
   * without a kind. The count may be 0: all of the kind are hidden.
   */
  readonly kinds: readonly Counted[];
  /** Every type of the network: in the order of the vocabulary, then custom types. */
  readonly types: readonly Counted[];
  /** Shown ties that are only planned. */
  readonly planned: number;
  /** Shown ties of actors to themselves. */
  readonly loops: number;
  /** Those functions that any shown actor has, in the order of the vocabulary. */
  readonly functions: readonly CountedFunction[];
}

const counted = (
  rows: readonly { readonly word: string | undefined; readonly isShown: boolean }[],
  vocabulary: object,
): Counted[] => {
  const counts = new Map<string | null, number>();
  for (const { word, isShown } of rows) {
    const key = word ?? null;
    counts.set(key, (counts.get(key) ?? 0) + (isShown ? 1 : 0));
  }
  const known = Object.keys(vocabulary).filter((word) => counts.has(word));
  const others = Array.from(counts.keys())
    .filter((word) => word !== null)
    .filter((word) => !isWordOf(vocabulary, word))
    .sort(byCodeUnit);
  const none = counts.has(null) ? [null] : [];
  return [...known, ...others, ...none].map((word) => ({ word, count: counts.get(word)! }));
};

/** What a legend of this network has to explain. `shown`: the part of it on the map, all for `null`. */
export const legendEntries = (
  network: PolicyNetwork,
  analysis: Analysis | null,
  shown: ShownPart | null,
): LegendEntries => {
  const isDrawn = (id: string) => shown === null || shown.stakeholders.has(id);
  const actors = network.stakeholders.filter(({ id }) => isDrawn(id));
  const ties = network.relationships.filter(({ id }) => shown === null || shown.relationships.has(id));
  const drawnTies = new Set(ties.map(({ id }) => id));
  const tagsOf = new Map(analysis?.actors.map((id, i) => [id, analysis.functions.tags[i]!]));
  const has = ({ id }: Stakeholder, name: NetworkFunction) => tagsOf.get(id)?.includes(name) === true;
  return {
    kinds: counted(
      network.stakeholders.map(({ id, kind }) => ({ word: kind, isShown: isDrawn(id) })),
      KINDS,
    ),
    types: counted(
      network.relationships.map(({ id, type }) => ({ word: type, isShown: drawnTies.has(id) })),
      TIE_TYPES,
    ),
    planned: ties.filter(({ status }) => status === 'planned').length,
    loops: ties.filter(({ source, target }) => source === target).length,
    functions: FUNCTION_NAMES.map((name) => ({
      name,
      actors: actors.filter((one) => has(one, name) || one.functions.includes(name)).length,
      structural: actors.filter((one) => has(one, name)).length,
      declared: actors.filter(({ functions }) => functions.includes(name)).length,
    })).filter((one) => one.actors > 0),
  };
};
