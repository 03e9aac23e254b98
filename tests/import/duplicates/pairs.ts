import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { findDuplicates, SUGGESTED } from '../../../src/import/duplicates';
import { slug } from '../../../src/import/text';
import type { Stakeholder } from '../../../src/model/network';
import { actor, network } from '../../support/networks';

/** One line of the labelled list. */
export interface LabelledPair {
  readonly name_a: string;
  readonly country_a: string;
  readonly name_b: string;
  readonly country_b: string;
  readonly same: 'yes' | 'no';
  readonly language: string;
  readonly split: 'tune' | 'measure';
  readonly batch: '1' | '2';
}

export const readPairs = (): readonly LabelledPair[] =>
  Papa.parse<LabelledPair>(readFileSync('tests/fixtures/duplicates/pairs.csv', 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** An actor as the importer makes it from a table without ids. */
export const named = (name: string, country: string, id = slug(name)): Stakeholder =>
  actor(id, { name, ...(country !== '' && { country }) });

/** Is the pair suggested where the two are the only actors? */
export const isSuggested = (pair: LabelledPair): boolean => {
  const a = named(pair.name_a, pair.country_a);
  const b = named(pair.name_b, pair.country_b);
  const second = a.id === b.id ? { ...b, id: `${b.id}-2` } : b;
  return findDuplicates(network([a, second], []), { minimum: SUGGESTED }).length === 1;
};

export interface Figures {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
}

export const figuresOf = (pairs: readonly LabelledPair[]): Figures => {
  const suggested = pairs.filter(isSuggested);
  const found = suggested.filter(({ same }) => same === 'yes').length;
  const alike = pairs.filter(({ same }) => same === 'yes').length;
  return {
    found,
    missed: alike - found,
    wrong: suggested.length - found,
    precision: found / suggested.length,
    recall: found / alike,
  };
};
