import { aliasesOf } from '../../model/aliases';
import type { PolicyNetwork, Stakeholder } from '../../model/network';
import { slug } from '../text';
import { type ParsedName, parseName } from './readings';

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

export const candidatesOf = (network: PolicyNetwork): readonly Candidate[] => {
  const ties = new Map<string, number>();
  const count = (id: string) => ties.set(id, (ties.get(id) ?? 0) + 1);
  for (const { source, target } of network.relationships) {
    count(source);
    if (target !== source) count(target);
  }
  return network.stakeholders.map((stakeholder, place) => {
    const names = namesOf(stakeholder).map(parseName);
    const countries = new Set(names.flatMap((name) => [...name.countries]));
    if (stakeholder.country !== undefined) countries.add(stakeholder.country);
    return {
      stakeholder,
      names,
      countries,
      hasOwnId: isOwnId(stakeholder),
      ties: ties.get(stakeholder.id) ?? 0,
      place,
    };
  });
};
