import type { ListedActor } from './actors';
import type { Lots } from './draw';

/** What the actors said about themselves in the first workshop, by name. */
const DECLARED: ReadonlyMap<string, string> = new Map([
  ['National Water and Land Dialogue Platform', 'convenor;facilitator'],
  ["Dialogue Unit of the Prime Minister's Office", 'convenor'],
  ['Civil Society Basin Coalition', 'convenor;community-builder'],
  ['Land Rights Roundtable', 'convenor;community-builder'],
  ['Local Government Water Forum', 'convenor'],
  ["Farmers' Voice Platform", 'community-builder'],
  ['Three Rivers Transnational Network', 'amplifier'],
  ['Institute for Public Dialogue', 'facilitator'],
  ['House of Deliberation', 'facilitator;convenor'],
  ['Radio Orvane', 'amplifier'],
  ['The Harrowmere Ledger', 'amplifier'],
  ['Vesh Investigates', 'amplifier'],
  ['Basin Data Desk', 'filter;amplifier'],
  ['Field and Furrow Magazine', 'amplifier'],
  ['Harrowmere Institute of Hydrology', 'filter'],
  ['Centre for Land Economics', 'filter'],
  ['Open Records Initiative', 'filter'],
  ['Legal Aid for Land', 'facilitator'],
  ['Dialogue Support Centre', 'facilitator'],
  ['Northmark Development Agency', 'investor'],
  ['Calder Valley Foundation', 'investor'],
  ['Fund for Rural Futures', 'investor'],
  ['Estuary Trust', 'investor'],
  ['Partnership Facility for Open Rivers', 'investor;facilitator'],
  ['National Solidarity Fund', 'investor'],
  ['Women and Water Network', 'community-builder;amplifier'],
]);

/** How much the room tends to think of actors of a kind: from, to. */
const INFLUENCE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['government', [4, 10]],
  ['parliament', [4, 8]],
  ['igo', [4, 8]],
  ['donor', [3, 8]],
  ['private', [2, 8]],
  ['political-party', [4, 7]],
  ['judiciary', [4, 7]],
  ['network', [2, 7]],
]);

export const STAKEHOLDER_HEADER = [
  'id',
  'name',
  'kind',
  'country',
  'level',
  'sector',
  'functions',
  'influence',
  'interest',
  'relevance',
  'position',
  'sensitivity',
  'added_by',
  'source',
  'as_of',
] as const;

/** Where an actor of a kind stands on opening water and land decisions to the public. */
const positionOf = ({ kind }: ListedActor, lots: Lots): number => {
  if (['cso', 'network', 'ingo', 'nhri', 'democracy-support'].includes(kind)) return lots.between(0, 2);
  if (['government', 'private', 'local-authority', 'political-party'].includes(kind))
    return lots.between(-2, 1);
  return lots.between(-1, 2);
};

/** One row of the stakeholder table, in the order of `STAKEHOLDER_HEADER`. Some cells stay empty, as in life. */
export const stakeholderRow = (actor: ListedActor, lots: Lots): readonly string[] => {
  const [low, high] = INFLUENCE.get(actor.kind) ?? [0, 5];
  const share = (from: number): string => (lots.between(from, 100) / 100).toFixed(2);
  const known = lots.chance(0.9);
  return [
    actor.id,
    actor.name,
    actor.kind,
    actor.country,
    actor.level,
    actor.sector,
    DECLARED.get(actor.name) ?? '',
    String(lots.between(actor.hub ? Math.max(low, 5) : low, high)),
    known ? share(actor.hub ? 70 : 15) : '',
    known ? share(actor.hub ? 70 : 20) : '',
    lots.chance(0.85) ? String(positionOf(actor, lots)) : '',
    lots.chance(0.1) ? 'internal' : 'public',
    lots.pick(['first workshop', 'first workshop', 'second workshop', 'desk research']),
    lots.chance(0.3) ? 'stakeholder interviews' : '',
    lots.pick(['2026-03', '2026-03', '2026-06-18']),
  ];
};
