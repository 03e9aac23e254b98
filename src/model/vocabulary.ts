/**
 * The closed sets of words of a policy network. Each is one table with its meaning; its union type is
 * derived from it. A word that stands in no table is kept as data, counted, and means nothing more.
 */

/** What sort of actor a stakeholder is. `side`: who it speaks for when routes to a government are sought. */
export const KINDS = {
  government: { label: 'Government', side: 'state', meaning: 'a ministry, agency or government office' },
  parliament: { label: 'Parliament', side: 'state', meaning: 'a parliament, a committee or a group in it' },
  'local-authority': {
    label: 'Local authority',
    side: 'state',
    meaning: 'a municipality, canton or district',
  },
  judiciary: { label: 'Judiciary', side: 'none', meaning: 'a court or a prosecutor' },
  police: { label: 'Police', side: 'none', meaning: 'a police or border service' },
  'political-party': { label: 'Political party', side: 'none', meaning: 'a political party' },
  igo: { label: 'Intergovernmental body', side: 'none', meaning: 'an organisation whose members are states' },
  donor: { label: 'Donor', side: 'none', meaning: 'an agency or foundation that funds' },
  cso: {
    label: 'Civil-society organisation',
    side: 'civil',
    meaning: 'a domestic civil-society organisation',
  },
  ingo: {
    label: 'International NGO',
    side: 'civil',
    meaning: 'a non-governmental organisation at work in many countries',
  },
  network: {
    label: 'Network',
    side: 'civil',
    meaning: 'a coalition, platform or transnational advocacy network',
  },
  'social-partner': {
    label: 'Social partner',
    side: 'civil',
    meaning: 'a trade union or an employers’ body',
  },
  nhri: { label: 'Human-rights institution', side: 'civil', meaning: 'an ombudsperson or equality body' },
  academia: { label: 'Academia', side: 'civil', meaning: 'a university or research institute' },
  media: { label: 'Media', side: 'civil', meaning: 'a newsroom, broadcaster or outlet' },
  private: { label: 'Private sector', side: 'none', meaning: 'a company' },
  'democracy-support': {
    label: 'Democracy support',
    side: 'civil',
    meaning: 'an organisation that supports democracy abroad',
  },
  other: { label: 'Other', side: 'none', meaning: 'none of the above' },
} as const satisfies Record<string, { label: string; side: 'civil' | 'state' | 'none'; meaning: string }>;

export type Kind = keyof typeof KINDS;

/** What a tie can carry from one actor to another. */
export const CARRIES = {
  ally: 'a relationship of allies, usable in both directions whatever the arrow',
  information: 'news and knowledge',
  support: 'training, technical, legal or other help',
  resource: 'money',
  access: 'a way to be heard',
  leverage: 'power to make a government listen',
  obstruction: 'the target is kept from being heard',
} as const;

export type Carries = keyof typeof CARRIES;

export type Direction = 'directed' | 'mutual';

/**
 * What runs along a tie, what that carries, and the direction a row without one gets.
 * `inMetrics` is false for ties that say that two actors do not work together.
 */
export const TIE_TYPES = {
  information: {
    label: 'Information',
    carries: ['ally', 'information'],
    direction: 'directed',
    inMetrics: true,
  },
  cooperation: {
    label: 'Cooperation',
    carries: ['ally', 'information'],
    direction: 'mutual',
    inMetrics: true,
  },
  coordination: {
    label: 'Coordination',
    carries: ['ally', 'information'],
    direction: 'mutual',
    inMetrics: true,
  },
  agreement: { label: 'Agreement', carries: ['ally'], direction: 'mutual', inMetrics: true },
  membership: { label: 'Membership', carries: ['ally'], direction: 'directed', inMetrics: true },
  referral: { label: 'Referral', carries: ['ally'], direction: 'directed', inMetrics: true },
  support: { label: 'Support', carries: ['support'], direction: 'directed', inMetrics: true },
  funding: { label: 'Funding', carries: ['resource'], direction: 'directed', inMetrics: true },
  advocacy: { label: 'Advocacy', carries: ['access'], direction: 'directed', inMetrics: true },
  consultation: { label: 'Consultation', carries: ['access'], direction: 'directed', inMetrics: true },
  pressure: { label: 'Pressure', carries: ['leverage'], direction: 'directed', inMetrics: true },
  oversight: { label: 'Oversight', carries: ['leverage'], direction: 'directed', inMetrics: true },
  conditionality: { label: 'Conditionality', carries: ['leverage'], direction: 'directed', inMetrics: true },
  obstruction: { label: 'Obstruction', carries: ['obstruction'], direction: 'directed', inMetrics: false },
  conflict: { label: 'Conflict', carries: [], direction: 'mutual', inMetrics: false },
} as const satisfies Record<
  string,
  { label: string; carries: readonly Carries[]; direction: Direction; inMetrics: boolean }
>;

export type TieType = keyof typeof TIE_TYPES;

/** The six functions of policy networks (Yeo; Perkin & Court 2005; Mendizabal 2006). */
export const NETWORK_FUNCTIONS = {
  convenor: { label: 'Convenor', meaning: 'brings together actors that would not meet otherwise' },
  filter: { label: 'Filter', meaning: 'takes in much information and decides what passes on' },
  amplifier: { label: 'Amplifier', meaning: 'carries a message to audiences that would not hear it' },
  facilitator: { label: 'Facilitator', meaning: 'helps others to do their work' },
  'community-builder': { label: 'Community builder', meaning: 'holds a close group together' },
  investor: { label: 'Investor or provider', meaning: 'gives the means' },
} as const;

export type NetworkFunction = keyof typeof NETWORK_FUNCTIONS;

/** Reach of an actor, from the smallest to the largest. */
export const LEVELS = {
  local: { label: 'Local' },
  national: { label: 'National' },
  regional: { label: 'Regional' },
  international: { label: 'International' },
} as const;
export type Level = keyof typeof LEVELS;

export const SENSITIVITIES = ['public', 'internal', 'confidential'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const DIRECTIONS = ['directed', 'mutual'] as const satisfies readonly Direction[];

export const SENTIMENTS = ['positive', 'neutral', 'conflict'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export const FORMALITIES = ['formal', 'informal'] as const;
export type Formality = (typeof FORMALITIES)[number];

export const STATUSES = ['active', 'planned', 'ended'] as const;
export type Status = (typeof STATUSES)[number];

/** What came of an attempt to be heard. All but `open` block. */
export const OUTCOMES = ['open', 'ignored', 'refused', 'blocked'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Is `word` a key of the table? Own keys only: `constructor` and `__proto__` are nobody's kind. */
export const isWordOf = <T extends object>(table: T, word: string): word is keyof T & string =>
  Object.hasOwn(table, word);

/** What a tie type carries; nothing for a custom type. */
export const carriesOf = (type: string): readonly Carries[] =>
  isWordOf(TIE_TYPES, type) ? TIE_TYPES[type].carries : [];

/** Do ties of this type count in metrics? A custom type does; conflict and obstruction do not. */
export const countsInMetrics = (type: string): boolean =>
  isWordOf(TIE_TYPES, type) ? TIE_TYPES[type].inMetrics : true;

/** The direction that a tie of this type has where its row gives none. */
export const defaultDirection = (type: string): Direction =>
  isWordOf(TIE_TYPES, type) ? TIE_TYPES[type].direction : 'directed';

/** `civil`, `state` or `none`; an unknown or missing kind is on no side. */
export const sideOf = (kind: string | undefined): 'civil' | 'state' | 'none' =>
  kind !== undefined && isWordOf(KINDS, kind) ? KINDS[kind].side : 'none';

export const isCivil = (kind: string | undefined): boolean => sideOf(kind) === 'civil';
export const isState = (kind: string | undefined): boolean => sideOf(kind) === 'state';
