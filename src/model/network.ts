import type {
  Direction,
  Formality,
  Level,
  NetworkFunction,
  Outcome,
  Sensitivity,
  Sentiment,
  Status,
} from './vocabulary';

/**
 * An extra column of an input table, kept as it was. A list of pairs and not an object: a column may be
 * called `__proto__`.
 */
export type Attribute = readonly [name: string, value: string];

/** An actor of the network. Field names are the column names of tables, templates and exports. */
export interface Stakeholder {
  /** Unique within the network. */
  readonly id: string;
  readonly name: string;
  /** A key of `KINDS`, or a word that nobody has explained yet. */
  readonly kind?: string;
  /** ISO 3166 alpha-2 in capitals (`XK` for Kosovo*), or what was written where it is no country we know. */
  readonly country?: string;
  readonly level?: Level;
  readonly sector: readonly string[];
  /** Functions that the actor says it has. */
  readonly functions: readonly NetworkFunction[];
  readonly influence?: number;
  /** 0 to 1. */
  readonly interest?: number;
  /** 0 to 1. */
  readonly relevance?: number;
  /** -2 strongly against ... 2 strongly for. */
  readonly position?: number;
  readonly sensitivity?: Sensitivity;
  readonly added_by?: string;
  readonly source?: string;
  /** ISO 8601: a day, a month or a year. */
  readonly as_of?: string;
  readonly contact_person?: string;
  readonly contact_role?: string;
  readonly contact_details?: string;
  readonly attributes: readonly Attribute[];
}

/** A tie between two actors. Field names are the column names of tables, templates and exports. */
export interface Relationship {
  /** Unique within the network. */
  readonly id: string;
  /** `id` of a stakeholder. */
  readonly source: string;
  /** `id` of a stakeholder. */
  readonly target: string;
  /** A key of `TIE_TYPES`, or a custom type. */
  readonly type: string;
  readonly direction: Direction;
  /** Above 0; higher is stronger. */
  readonly strength: number;
  readonly frequency?: string;
  readonly sentiment?: Sentiment;
  readonly formality?: Formality;
  readonly status: Status;
  readonly outcome: Outcome;
  readonly reported_by?: string;
  readonly confirmed?: boolean;
  readonly evidence?: string;
  readonly from?: string;
  readonly to?: string;
  readonly attributes: readonly Attribute[];
}

/** Everything that is known about one policy issue's network. Immutable: a change makes a new one. */
export interface PolicyNetwork {
  readonly stakeholders: readonly Stakeholder[];
  readonly relationships: readonly Relationship[];
}

export const EMPTY_NETWORK: PolicyNetwork = { stakeholders: [], relationships: [] };

/** Columns with personal data: they leave in no export unless asked for by name. */
export const CONTACT_COLUMNS = ['contact_person', 'contact_role', 'contact_details'] as const;

/** The type of a tie whose row names none. It is a custom type: kept and counted, it carries nothing. */
export const UNSPECIFIED_TYPE = 'unspecified';
