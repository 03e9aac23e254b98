import type { Relationship, Stakeholder } from './network';

/** How the text of a cell is understood. `words` are split by `;`. */
export type CellFormat =
  | 'id'
  | 'text'
  | 'kind'
  | 'country'
  | 'level'
  | 'words'
  | 'functions'
  | 'number'
  | 'share'
  | 'position'
  | 'sensitivity'
  | 'date'
  | 'actor'
  | 'type'
  | 'direction'
  | 'strength'
  | 'sentiment'
  | 'formality'
  | 'status'
  | 'outcome'
  | 'yes-no';

export interface Column<Key extends string> {
  readonly key: Key;
  readonly format: CellFormat;
  /** One sentence for a person who fills in the table. */
  readonly meaning: string;
  /** What the template's example row holds. */
  readonly example: string;
  readonly required?: boolean;
  /** Personal data. */
  readonly personal?: boolean;
  /** Read and written, but not asked for in an empty template. */
  readonly optionalInTemplate?: boolean;
}

type StakeholderKey = Exclude<keyof Stakeholder, 'attributes'>;
type RelationshipKey = Exclude<keyof Relationship, 'attributes'>;

/** The columns of a stakeholder table, in the order in which they are written. */
export const STAKEHOLDER_COLUMNS: readonly Column<StakeholderKey>[] = [
  {
    key: 'id',
    format: 'id',
    meaning: 'Short stable key; made from the name when empty.',
    example: 'river-watch',
  },
  { key: 'name', format: 'text', meaning: 'The actor’s name.', example: 'River Watch', required: true },
  { key: 'kind', format: 'kind', meaning: 'What sort of actor it is.', example: 'cso' },
  {
    key: 'country',
    format: 'country',
    meaning: 'Home country; empty for an international body.',
    example: 'AA',
  },
  {
    key: 'level',
    format: 'level',
    meaning: 'Reach: local, national, regional or international.',
    example: 'national',
  },
  {
    key: 'sector',
    format: 'words',
    meaning: 'What it works on; several split by ;.',
    example: 'environment;health',
  },
  {
    key: 'functions',
    format: 'functions',
    meaning: 'What the actor says it does in the network; several split by ;.',
    example: 'amplifier',
  },
  {
    key: 'influence',
    format: 'number',
    meaning: 'Influence on this issue as the room rated it; 0 or more.',
    example: '3',
  },
  { key: 'interest', format: 'share', meaning: 'Interest in taking part, 0 to 1.', example: '0.8' },
  { key: 'relevance', format: 'share', meaning: 'Relevance for the issue, 0 to 1.', example: '0.6' },
  {
    key: 'position',
    format: 'position',
    meaning: 'Stance: -2 strongly against to 2 strongly for.',
    example: '1',
  },
  {
    key: 'sensitivity',
    format: 'sensitivity',
    meaning: 'Who may see it: public, internal or confidential.',
    example: 'public',
  },
  { key: 'added_by', format: 'text', meaning: 'Who put the actor on the map.', example: 'first workshop' },
  { key: 'source', format: 'text', meaning: 'Where this is known from.', example: 'annual report' },
  { key: 'as_of', format: 'date', meaning: 'Date of this knowledge.', example: '2026-01-31' },
  {
    key: 'contact_person',
    format: 'text',
    meaning: 'Personal data: never exported unless asked for.',
    example: '',
    personal: true,
  },
  {
    key: 'contact_role',
    format: 'text',
    meaning: 'Personal data: never exported unless asked for.',
    example: '',
    personal: true,
  },
  {
    key: 'contact_details',
    format: 'text',
    meaning: 'Personal data: never exported unless asked for.',
    example: '',
    personal: true,
  },
];

/** The columns of a relationship table, in the order in which they are written. `id` may be left out. */
export const RELATIONSHIP_COLUMNS: readonly Column<RelationshipKey>[] = [
  {
    key: 'id',
    format: 'id',
    meaning: 'Key of the tie; numbered when empty.',
    example: 'r1',
    optionalInTemplate: true,
  },
  {
    key: 'source',
    format: 'actor',
    meaning: 'Id or name of the actor the tie starts from.',
    example: 'river-watch',
    required: true,
  },
  {
    key: 'target',
    format: 'actor',
    meaning: 'Id or name of the actor the tie goes to.',
    example: 'Ministry of Water',
    required: true,
  },
  { key: 'type', format: 'type', meaning: 'What runs along the tie.', example: 'advocacy' },
  {
    key: 'direction',
    format: 'direction',
    meaning: 'directed or mutual; by type when empty.',
    example: 'directed',
  },
  {
    key: 'strength',
    format: 'strength',
    meaning: 'Above 0, higher is stronger; 1 when empty.',
    example: '2',
  },
  { key: 'frequency', format: 'text', meaning: 'How often.', example: 'monthly' },
  { key: 'sentiment', format: 'sentiment', meaning: 'positive, neutral or conflict.', example: 'neutral' },
  { key: 'formality', format: 'formality', meaning: 'formal or informal.', example: 'formal' },
  {
    key: 'status',
    format: 'status',
    meaning: 'active, planned or ended; active when empty.',
    example: 'active',
  },
  {
    key: 'outcome',
    format: 'outcome',
    meaning: 'Of an attempt to be heard: open, ignored, refused or blocked; open when empty.',
    example: 'ignored',
  },
  { key: 'reported_by', format: 'text', meaning: 'Who says that the tie exists.', example: 'River Watch' },
  { key: 'confirmed', format: 'yes-no', meaning: 'Whether the other side agrees: yes or no.', example: 'no' },
  {
    key: 'evidence',
    format: 'text',
    meaning: 'Where the tie is documented.',
    example: 'letter of 3 May 2025',
  },
  { key: 'from', format: 'date', meaning: 'Since when.', example: '2025-05-03' },
  { key: 'to', format: 'date', meaning: 'Until when.', example: '' },
];
