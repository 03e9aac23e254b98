import { aliasesOf } from '../../model/aliases';
import type { PolicyNetwork, Stakeholder } from '../../model/network';
import { slug } from '../text';
import { type ParsedName, parseName } from './readings';
import { LOOSE_SORTS } from './words';

/** An actor, prepared for being compared with many others. */
export interface Candidate {
  readonly stakeholder: Stakeholder;
  /** Its name, then its aliases. */
  readonly names: readonly ParsedName[];
  /** Its own country and those in its name. */
  readonly countries: ReadonlySet<string>;
  /** The id was given, not made from the name. */
  readonly hasOwnId: boolean;
  readonly ties: number;
  /** Sorts of institution that its name speaks of, without those that people swap. */
  readonly sorts: ReadonlySet<string>;
  /** Place in the network. */
  readonly place: number;
}

const MAX_NAMES = 8;

/** All names an actor goes by: its own first. */
const namesOf = (stakeholder: Stakeholder): readonly string[] =>
  [stakeholder.name, ...aliasesOf(stakeholder)].slice(0, MAX_NAMES);

/** An id that is no slug of the name (with a number where the slug was taken) was given by a person. */
const isOwnId = ({ id, name }: Stakeholder): boolean => {
  const made = slug(name);
  return id !== made && !(id.startsWith(`${made}-`) && /^\d+$/.test(id.slice(made.length + 1)));
};

/** The number of ties of every actor that has any, by id. */
export const tieCounts = ({ relationships }: PolicyNetwork): ReadonlyMap<string, number> => {
  const ties = new Map<string, number>();
  const count = (id: string) => ties.set(id, (ties.get(id) ?? 0) + 1);
  for (const { source, target } of relationships) {
    count(source);
    if (target !== source) count(target);
  }
  return ties;
};

/** An actor as it is compared with others. `place`: in the network. */
export const candidateOf = (stakeholder: Stakeholder, place: number, ties: number): Candidate => {
  const names = namesOf(stakeholder).map(parseName);
  const countries = new Set<string>();
  for (const name of names) for (const country of name.countries) countries.add(country);
  if (stakeholder.country !== undefined) countries.add(stakeholder.country);
  const hasOwnId = isOwnId(stakeholder);
  return { stakeholder, names, countries, hasOwnId, ties, sorts: sortsOf(names[0]!), place };
};

const sortsOf = ({ readings }: ParsedName): ReadonlySet<string> => {
  const sorts = new Set<string>();
  for (const { known } of readings[0]?.core ?? []) {
    if (known?.role === 'sort' && !LOOSE_SORTS.has(known.meaning)) sorts.add(known.meaning);
  }
  return sorts;
};
