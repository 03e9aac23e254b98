import { defaultDirection } from '../../../src/model/vocabulary';
import type { ListedActor } from './actors';
import type { Lots } from './draw';
import { drawTies, tieKey } from './drawn-ties';
import { fixedTies } from './fixed-ties';

export const RELATIONSHIP_HEADER = [
  'id',
  'source',
  'target',
  'type',
  'direction',
  'strength',
  'frequency',
  'sentiment',
  'formality',
  'status',
  'outcome',
  'reported_by',
  'confirmed',
  'evidence',
  'from',
  'to',
] as const;

type Cells = ReadonlyMap<string, string>;

const FORMAL = ['agreement', 'membership', 'funding', 'oversight', 'conditionality'];
const INFORMAL = ['information', 'conflict', 'obstruction', 'pressure'];
const HOSTILE = ['conflict', 'obstruction'];
/** Attempts to be heard. */
const ATTEMPTS = ['advocacy', 'consultation'];
const EVIDENCE = [
  'minutes of the basin forum',
  'annual report 2025',
  'interview in the first workshop',
  'press release',
  'joint statement',
];

/** The rows of the relationship table, in the order of `RELATIONSHIP_HEADER`: the story first, then what is drawn. */
export const relationshipRows = (
  actors: readonly ListedActor[],
  lots: Lots,
): readonly (readonly string[])[] => {
  const byName = new Map(actors.map((actor) => [actor.name, actor]));
  const actorOf = (name: string): ListedActor => {
    const actor = byName.get(name);
    if (actor === undefined) throw new Error(`the story names an actor that is not listed: ${name}`);
    return actor;
  };
  const story = fixedTies().map((tie) => ({
    ...tie,
    source: actorOf(tie.source),
    target: actorOf(tie.target),
  }));
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  for (const { source, target, type } of story) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
    taken.add(tieKey(source.id, target.id, type));
    if (!ATTEMPTS.includes(type) && type !== 'obstruction') continue;
    // Who is heard by whom, and who is not, is told by the story alone.
    for (const attempt of ATTEMPTS) taken.add(tieKey(source.id, target.id, attempt));
  }
  const ties = [
    ...story.map((tie) => ({ ...tie, status: 'active', told: true })),
    ...drawTies(actors, counts, taken, lots).map((tie) => ({
      ...tie,
      status: lots.weighted(['active', 'planned', 'ended'], (s) => (s === 'active' ? 28 : 1)),
      cells: new Map<string, string>(),
      told: false,
    })),
  ];
  return ties.map(({ source, type, target, status, cells, told }, i) => {
    const all = new Map([
      ...drawnCells(type, source, status, lots),
      ['id', `t${String(i + 1).padStart(3, '0')}`],
      ['source', source.id],
      ['target', target.id],
      ['type', type],
      ['direction', defaultDirection(type)],
      // The story names its evidence itself.
      ...(told ? ([['evidence', '']] as const) : []),
      ...cells,
    ]);
    return RELATIONSHIP_HEADER.map((column) => all.get(column) ?? '');
  });
};

/** What is known of a tie beyond its ends and its type; some cells stay empty, as in life. */
const drawnCells = (type: string, source: ListedActor, status: string, lots: Lots): Cells => {
  const start = 2014 + lots.between(0, 11);
  const evidence = lots.chance(0.45) ? (type === 'membership' ? 'list of members' : lots.pick(EVIDENCE)) : '';
  const byFacilitators = HOSTILE.includes(type) || lots.chance(0.5);
  return new Map([
    ['strength', String(lots.weighted([1, 2, 3, 4, 5], (s) => 6 - s))],
    ['frequency', lots.pick(['weekly', 'monthly', 'monthly', 'quarterly', 'yearly', ''])],
    ['sentiment', sentimentOf(type, lots)],
    ['formality', formalityOf(type, lots)],
    ['status', status],
    ['outcome', ATTEMPTS.includes(type) ? 'open' : ''],
    ['reported_by', byFacilitators ? 'facilitators' : source.name],
    ['confirmed', lots.pick(['yes', 'yes', 'no', ''])],
    ['evidence', evidence],
    ['from', status === 'planned' ? '2027' : String(start)],
    ['to', status === 'ended' ? String(lots.between(start, 2025)) : ''],
  ]);
};

const formalityOf = (type: string, lots: Lots): string => {
  if (FORMAL.includes(type)) return 'formal';
  return INFORMAL.includes(type) ? 'informal' : lots.pick(['formal', 'informal', '']);
};

const sentimentOf = (type: string, lots: Lots): string => {
  if (HOSTILE.includes(type)) return 'conflict';
  return lots.pick(ATTEMPTS.includes(type) ? ['neutral', ''] : ['positive', 'positive', 'neutral', '']);
};
