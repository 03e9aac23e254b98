import { cellReader, type FilterColumn } from '../../model/filters';
import type { PolicyNetwork } from '../../model/network';
import {
  DIRECTIONS,
  FORMALITIES,
  isWordOf,
  KINDS,
  LEVELS,
  NETWORK_FUNCTIONS,
  OUTCOMES,
  SENSITIVITIES,
  SENTIMENTS,
  STATUSES,
  TIE_TYPES,
} from '../../model/vocabulary';
import { compareNames } from '../format/compare-names';
import { countryName, functionLabel, kindLabel, levelLabel, typeLabel } from '../format/words';

/** A value of a column, `null` for an empty cell, and in how many rows it stands. */
export interface ValueCount {
  readonly value: string | null;
  readonly count: number;
}

/** The words of the closed columns, in the order in which they are listed. */
const ORDERS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['kind', Object.keys(KINDS)],
  ['level', Object.keys(LEVELS)],
  ['functions', Object.keys(NETWORK_FUNCTIONS)],
  ['position', ['-2', '-1', '0', '1', '2']],
  ['sensitivity', SENSITIVITIES],
  ['type', Object.keys(TIE_TYPES)],
  ['direction', DIRECTIONS],
  ['sentiment', SENTIMENTS],
  ['formality', FORMALITIES],
  ['status', STATUSES],
  ['outcome', OUTCOMES],
  ['confirmed', ['yes', 'no']],
]);

const NO_ORDER: readonly string[] = [];

/** How many rows of `rows` hold each value of a column. */
export const countsOf = (
  rows: PolicyNetwork[FilterColumn['rows']],
  column: FilterColumn,
): ReadonlyMap<string | null, number> => {
  const textsOf = cellReader(column);
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    const texts: readonly (string | null)[] = textsOf(row);
    for (const value of texts.length === 0 ? [null] : new Set(texts)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
};

/** The values of a column in the whole network, in the order of their vocabulary, else by name; empty cells last. */
export const valuesIn = (
  network: PolicyNetwork,
  column: FilterColumn,
  nameOf: NameOf,
): readonly (string | null)[] => {
  const order = column.extra ? NO_ORDER : (ORDERS.get(column.field) ?? NO_ORDER);
  const places = new Map(order.map((word, place) => [word, place]));
  const present = [...countsOf(network[column.rows], column).keys()];
  const words = present
    .filter((value) => value !== null)
    .map((word) => ({
      word,
      place: places.get(word) ?? order.length,
      label: valueLabel(column, word, nameOf),
    }))
    .sort((a, b) => a.place - b.place || compareNames(a.label, b.label))
    .map(({ word }) => word);
  return present.includes(null) ? [...words, null] : words;
};

/** The name of the actor with an id; the id where nobody has it. */
export type NameOf = (id: string) => string;

/** The names of a network's actors. */
export const namesIn = (network: PolicyNetwork): NameOf => {
  const names = new Map(network.stakeholders.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
};

/** What a person reads for a value of a column. Extra columns, and words in no list, stand for themselves. */
export const valueLabel = ({ rows, field, extra }: FilterColumn, value: string, nameOf: NameOf): string => {
  if (extra) return value;
  switch (field) {
    case 'kind':
      return kindLabel(value);
    case 'type':
      return typeLabel(value);
    case 'country':
      return countryName(value);
    case 'level':
      return isWordOf(LEVELS, value) ? levelLabel(value) : value;
    case 'functions':
      return isWordOf(NETWORK_FUNCTIONS, value) ? functionLabel(value) : value;
    case 'source':
    case 'target':
      return rows === 'relationships' ? nameOf(value) : value;
    default:
      return value;
  }
};
