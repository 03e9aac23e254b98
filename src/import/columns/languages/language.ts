import type { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../../model/columns';

export type StakeholderColumn = (typeof STAKEHOLDER_COLUMNS)[number]['key'];
export type RelationshipColumn = (typeof RELATIONSHIP_COLUMNS)[number]['key'];

type Headers<Column extends string> = Readonly<Partial<Record<Column, readonly string[]>>>;

/**
 * The headers under which people keep the columns of the model in one language. They are compared without case,
 * accents, spaces, `_`, `-` and dots, and Cyrillic by its Latin letters. Only words whose meaning is clear: a
 * column that nobody recognises is kept as an attribute, a column that is misread does harm.
 */
export interface HeaderLanguage {
  /** As in `a synonym of source in French`. */
  readonly name: string;
  /** The language where the header is written in Cyrillic, if that says more. */
  readonly cyrillicName?: string;
  readonly stakeholders: Headers<StakeholderColumn>;
  /** `source` without words that are also where a tie is documented: those are `sourceWords`. */
  readonly relationships: Headers<RelationshipColumn>;
  /** Words such as `source`: the start of a tie, and beside another start and end where it is documented. */
  readonly sourceWords: readonly string[];
  /** Pairs such as `from` and `to`: the ends of a tie where nothing else is, else two dates. */
  readonly pairs: readonly (readonly [from: string, to: string])[];
  /** Headers that ask for yes or no: the answer yes says this. */
  readonly questions: Readonly<
    Partial<Record<'directed' | 'mutual' | 'formal' | 'informal', readonly string[]>>
  >;
  /** Of the words for `strength`: those that say that higher is stronger, and those where 1 may be the strongest. */
  readonly plainStrength: readonly string[];
  readonly rankLike: readonly string[];
}
