import { ALIAS_ATTRIBUTE, aliasesOf, isAttribute, MERGED_ID_ATTRIBUTE, mergedIdsOf } from './aliases';
import { type Attribute, CONTACT_COLUMNS, type PolicyNetwork, type Stakeholder } from './network';
import { SENSITIVITIES, type Sensitivity } from './vocabulary';

/**
 * Two actors made one: `gone` goes into `keep`. Nothing is lost:
 *
 * - Every tie of `gone` becomes a tie of `keep`, under its own id. A tie between the two becomes a self-tie (see
 *   `tiesBetween`); it counts in no figure.
 * - The id, name and place of `keep` stay. The other name and its aliases become aliases; the other id is kept as
 *   `merged id`, so that a newer table that still has the two rows is understood.
 * - Where both have a value, that of `keep` stays and the other is kept as an attribute such as
 *   `influence (merged from MoI)`. Of two sensitivities the stricter stays.
 * - Sectors and functions are joined. So are contact details, which must not become attributes: attributes are
 *   exported, personal data are not.
 *
 * The network itself where an id is unknown or both are the same. O(actors + ties).
 */
export const mergeStakeholders = (network: PolicyNetwork, keep: string, gone: string): PolicyNetwork => {
  const kept = network.stakeholders.find(({ id }) => id === keep);
  const other = network.stakeholders.find(({ id }) => id === gone);
  if (!kept || !other || kept === other) return network;
  const now = (id: string) => (id === gone ? keep : id);
  return {
    stakeholders: network.stakeholders.flatMap((stakeholder) => {
      if (stakeholder === other) return [];
      return [stakeholder === kept ? joined(kept, other) : stakeholder];
    }),
    relationships: network.relationships.map((tie) =>
      tie.source === gone || tie.target === gone
        ? { ...tie, source: now(tie.source), target: now(tie.target) }
        : tie,
    ),
  };
};

/** Ids of the ties between two actors: they would become self-ties. */
export const tiesBetween = (network: PolicyNetwork, a: string, b: string): readonly string[] =>
  network.relationships
    .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
    .map(({ id }) => id);

/** Fields with one value, of which that of the kept actor stays. */
const SINGLE_FIELDS = [
  'kind',
  'country',
  'level',
  'influence',
  'interest',
  'relevance',
  'position',
  'added_by',
  'source',
  'as_of',
] as const satisfies readonly (keyof Stakeholder)[];

const joined = (keep: Stakeholder, gone: Stakeholder): Stakeholder => {
  const second: Attribute[] = [];
  const fields: Record<string, unknown> = {};
  for (const field of SINGLE_FIELDS) {
    const [own, other] = [keep[field], gone[field]];
    if (other === undefined) continue;
    if (own === undefined) fields[field] = other;
    else if (own !== other) second.push([field, String(other)]);
  }
  const sensitivity = stricter(keep.sensitivity, gone.sensitivity);
  if (sensitivity !== undefined) fields.sensitivity = sensitivity;
  if (gone.sensitivity !== undefined && gone.sensitivity !== sensitivity) {
    second.push(['sensitivity', gone.sensitivity]);
  }
  for (const column of CONTACT_COLUMNS) {
    const values = union([keep[column], gone[column]].filter((value) => value !== undefined));
    if (values.length > 0) fields[column] = values.join('; ');
  }
  return {
    ...keep,
    ...fields,
    sector: union([...keep.sector, ...gone.sector]),
    functions: union([...keep.functions, ...gone.functions]),
    attributes: joinedAttributes(keep, gone, second),
  };
};

const union = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** `SENSITIVITIES` go from open to closed. An actor without one is public unless the other says more. */
const stricter = (a: Sensitivity | undefined, b: Sensitivity | undefined): Sensitivity | undefined =>
  a === undefined || b === undefined
    ? (a ?? b)
    : SENSITIVITIES[Math.max(SENSITIVITIES.indexOf(a), SENSITIVITIES.indexOf(b))];

const isList = (name: string): boolean =>
  isAttribute(name, ALIAS_ATTRIBUTE) || isAttribute(name, MERGED_ID_ATTRIBUTE);

/** The attributes of both, the second values of fields, the aliases and ids that went into the actor. */
const joinedAttributes = (
  keep: Stakeholder,
  gone: Stakeholder,
  second: readonly Attribute[],
): readonly Attribute[] => {
  const attributes = new Map<string, string>();
  const others: Attribute[] = [];
  for (const [name, value] of keep.attributes) {
    if (isList(name)) continue;
    if (attributes.has(name)) others.push([name, value]);
    else attributes.set(name, value);
  }
  const putAside = (name: string, value: string) => {
    for (let n = 1; ; n++) {
      const own = `${name} (merged from ${gone.name}${n === 1 ? '' : `, ${n}`})`;
      if (attributes.get(own) === value) return;
      if (attributes.has(own)) continue;
      attributes.set(own, value);
      return;
    }
  };
  for (const [name, value] of gone.attributes) {
    if (isList(name) || attributes.get(name) === value) continue;
    if (attributes.has(name)) putAside(name, value);
    else attributes.set(name, value);
  }
  for (const [field, value] of second) putAside(field, value);
  const aliases = union(
    [...aliasesOf(keep), listItem(gone.name), ...aliasesOf(gone)].filter((alias) => alias !== keep.name),
  );
  const ids = union([...mergedIdsOf(keep), listItem(gone.id), ...mergedIdsOf(gone)]);
  return [
    ...attributes,
    ...others,
    ...(aliases.length > 0 ? [[ALIAS_ATTRIBUTE, aliases.join('; ')] as const] : []),
    [MERGED_ID_ATTRIBUTE, ids.join('; ')],
  ];
};

/** Lists are split by `;`. */
const listItem = (text: string): string => text.replaceAll(';', ',').trim();
