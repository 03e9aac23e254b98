import type { Stakeholder } from './network';

/** Attribute with the other names of an actor, split by `;`. Written where actors are merged. */
export const ALIAS_ATTRIBUTE = 'alias';

/** Attribute with the ids of the actors that went into this one, split by `;`. */
export const MERGED_ID_ATTRIBUTE = 'merged id';

/** A list in an attribute, whichever capitals its name is written with. */
const listIn = ({ attributes }: Stakeholder, attribute: string): readonly string[] =>
  attributes
    .filter(([name]) => isAttribute(name, attribute))
    .flatMap(([, value]) => value.split(';'))
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Is a column of this name the attribute? */
export const isAttribute = (name: string, attribute: string): boolean =>
  name.trim().toLowerCase() === attribute;

/** Other names an actor goes by. */
export const aliasesOf = (stakeholder: Stakeholder): readonly string[] =>
  listIn(stakeholder, ALIAS_ATTRIBUTE);

/** Ids of actors that were merged into this one. */
export const mergedIdsOf = (stakeholder: Stakeholder): readonly string[] =>
  listIn(stakeholder, MERGED_ID_ATTRIBUTE);
