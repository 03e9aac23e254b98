import type { Relationship } from '../../model/network';
import { byCodeUnit } from '../../model/order';

/** How many ties have one answer. `value` is `undefined` for ties that give none. */
export interface TieShare<Value> {
  readonly value: Value | undefined;
  readonly count: number;
  /** Of all ties, 0 to 1. */
  readonly share: number;
}

/** What the ties of the data are made of, each list by falling count. */
export interface TieShares {
  readonly byType: readonly TieShare<string>[];
  readonly byFormality: readonly TieShare<NonNullable<Relationship['formality']>>[];
  readonly byConfirmation: readonly TieShare<boolean>[];
}

/**
 * Shares of ties by type, by formality and by confirmation. Every relationship counts, whatever its status;
 * equal counts stand by code unit, and ties without an answer last among equals.
 */
export const tieShares = (relationships: readonly Relationship[]): TieShares => ({
  byType: sharesOf(relationships.map((tie) => tie.type)),
  byFormality: sharesOf(relationships.map((tie) => tie.formality)),
  byConfirmation: sharesOf(relationships.map((tie) => tie.confirmed)),
});

const sharesOf = <Value extends string | boolean>(
  values: readonly (Value | undefined)[],
): TieShare<Value>[] => {
  const counts = new Map<Value | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count, share: count / values.length }))
    .sort((a, b) => b.count - a.count || compareValues(a.value, b.value));
};

const compareValues = (a: string | boolean | undefined, b: string | boolean | undefined): number => {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return byCodeUnit(String(a), String(b));
};
