import { isPersonalHeader } from '../../import/columns/personal-header';
import type { Relationship, Stakeholder } from '../../model/network';
import { CONTACT_COLUMNS } from '../../model/network';

/**
 * A line of a list of facts. `label` is a key of the texts, or, for an extra column of the data, the name of
 * that column as it stands there (`own`).
 */
export interface Fact {
  readonly label: string;
  readonly own: boolean;
  readonly value: string;
}

type Value = string | number | boolean | readonly string[] | undefined;

const factOf = (label: string, value: Value): readonly Fact[] => {
  const text = value === undefined ? '' : typeof value === 'object' ? value.join(', ') : String(value);
  return text.trim() === '' ? [] : [{ label, own: false, value: text }];
};

/** Extra columns: those that hold personal data by their header, or the others. */
const ownFacts = (attributes: Stakeholder['attributes'], personal: boolean): readonly Fact[] =>
  attributes
    .filter(([label, value]) => value.trim() !== '' && isPersonalHeader(label) === personal)
    .map(([label, value]) => ({ label, own: true, value }));

/** What the data say of an actor besides name, kind, country, level, functions and contact. */
export const factsOf = (actor: Stakeholder): readonly Fact[] => [
  ...factOf('id', actor.id),
  ...(
    ['sector', 'influence', 'interest', 'relevance', 'position', 'added_by', 'source', 'as_of'] as const
  ).flatMap((key) => factOf(key, actor[key])),
  ...ownFacts(actor.attributes, false),
];

/** Personal data of an actor. */
export const contactsOf = (actor: Stakeholder): readonly Fact[] => [
  ...CONTACT_COLUMNS.flatMap((key) => factOf(key, actor[key])),
  ...ownFacts(actor.attributes, true),
];

/** What the data say of a tie besides its ends, its type and personal data. Words of closed sets stay as they are. */
export const tieFactsOf = (tie: Relationship): readonly Fact[] => [
  ...(
    [
      'direction',
      'strength',
      'status',
      'outcome',
      'frequency',
      'sentiment',
      'formality',
      'evidence',
      'from',
      'to',
      'reported_by',
      'confirmed',
    ] as const
  ).flatMap((key) => factOf(key, tie[key])),
  ...ownFacts(tie.attributes, false),
];
