import type { ListedActor } from './actors';
import type { Lots } from './draw';

/** How many ties of a type there are in all, and which kinds they join. Any kind where none is named. */
interface Recipe {
  readonly type: string;
  readonly count: number;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  /** Share that stays in the circle of the source, where the type has one of its own. */
  readonly within?: number;
}

const CIVIL = ['cso', 'network', 'social-partner', 'nhri', 'academia', 'media', 'ingo', 'democracy-support'];
const STATE = ['government', 'parliament', 'local-authority'];
const GIVERS = ['donor', 'ingo', 'igo'];

/** In all, the story's ties included, 450 of 15 types; the four types of blockage and leverage are the story's. */
const RECIPES: readonly Recipe[] = [
  { type: 'information', count: 88 },
  { type: 'cooperation', count: 76, from: CIVIL, to: CIVIL },
  { type: 'membership', count: 55, from: [...CIVIL, 'local-authority', 'private'], to: ['network'] },
  { type: 'coordination', count: 36, from: STATE, to: [...STATE, 'network', 'academia', 'nhri', 'igo'] },
  { type: 'advocacy', count: 38, from: CIVIL, to: [...STATE, 'political-party'] },
  { type: 'funding', count: 34, from: GIVERS, to: [...CIVIL, 'local-authority'], within: 0.2 },
  {
    type: 'support',
    count: 30,
    from: ['democracy-support', 'ingo', 'academia', 'network', 'nhri', 'igo'],
    to: ['cso', 'local-authority', 'parliament', 'social-partner', 'media'],
    within: 0.6,
  },
  { type: 'agreement', count: 26, from: STATE, to: ['cso', 'private', 'academia', 'social-partner'] },
  {
    type: 'consultation',
    count: 22,
    from: ['academia', 'nhri', 'network', 'social-partner', 'cso'],
    to: STATE,
  },
  {
    type: 'referral',
    count: 18,
    from: ['cso', 'nhri', 'judiciary', 'police', 'local-authority'],
    to: ['cso', 'nhri'],
  },
];

/** Share of drawn ties that stay in the circle of their source; hubs reach out more. */
const WITHIN_CIRCLE = 0.92;
const WITHIN_CIRCLE_OF_HUB = 0.6;

/** How much an actor draws ties: hubs by far the most. */
const pull = (actor: ListedActor): number => (actor.hub ? 6 : 1);

/** How much it starts ties of a type: where news runs, the media do. */
const push = (actor: ListedActor, type: string): number =>
  type === 'information' && actor.kind === 'media' ? 8 : pull(actor);

export interface DrawnTie {
  readonly source: ListedActor;
  readonly type: string;
  readonly target: ListedActor;
}

/** Two actors, whichever way round, and what runs between them: not drawn twice. */
export const tieKey = (a: string, b: string, type: string): string => [...[a, b].sort(), type].join(' ');

/** How often a tie is drawn again because it exists already, before the recipe is found to ask for too much. */
const MAX_DRAWS = 1000;

/**
 * Draw ties until there are as many of each type as the recipes say, `counts` of which exist already. No tie
 * of `taken` is drawn again, and none between an actor and the state body that does not hear it.
 */
export const drawTies = (
  actors: readonly ListedActor[],
  counts: ReadonlyMap<string, number>,
  taken: Set<string>,
  lots: Lots,
): readonly DrawnTie[] => RECIPES.flatMap((recipe) => drawType(recipe, actors, counts, taken, lots));

const drawType = (
  { type, count, from, to, within }: Recipe,
  actors: readonly ListedActor[],
  counts: ReadonlyMap<string, number>,
  taken: Set<string>,
  lots: Lots,
): DrawnTie[] => {
  const sources = actors.filter((a) => from === undefined || from.includes(a.kind));
  const targets = actors.filter((a) => to === undefined || to.includes(a.kind));
  const wanted = count - (counts.get(type) ?? 0);
  const ties: DrawnTie[] = [];
  for (let draw = 0; ties.length < wanted; draw++) {
    if (draw === MAX_DRAWS) throw new Error(`not enough actors for ${count} ties of type ${type}`);
    const source = lots.weighted(sources, (a) => push(a, type));
    const inside = lots.chance(within ?? (source.hub ? WITHIN_CIRCLE_OF_HUB : WITHIN_CIRCLE));
    const near = targets.filter((a) => a !== source && (!inside || a.circle === source.circle));
    if (near.length === 0) continue;
    const target = lots.weighted(near, pull);
    const key = tieKey(source.id, target.id, type);
    if (taken.has(key)) continue;
    taken.add(key);
    ties.push({ source, type, target });
  }
  return ties;
};
