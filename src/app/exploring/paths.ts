import type { PolicyNetwork } from '../../model/network';
import type { ViewPath } from '../../project/view-state';
import type { LitPart } from '../map/view';
import { type ShownPart, shownNetwork } from './shown';
import { distancesFrom, type Step, stepsOf } from './steps';

/** The shortest ways between two actors. With its ids it can be lit up on the map. */
export interface Paths extends LitPart {
  /** Ties on each of the ways; `null` where there is none. */
  readonly length: number | null;
  /** Number of shortest ways, by the actors on them: two ties between the same actors are one way. */
  readonly count: number;
  /** The first of the ways, stakeholder ids from one end to the other, in the order of the table of ties. */
  readonly ways: readonly (readonly string[])[];
}

/** Ways that are listed; all of them are lit up. */
const LISTED = 20;

const NO_STEPS: readonly Step[] = [];

/**
 * All shortest ways from one actor to another on the ties that are shown, each tie counting as one step. Where there
 * is no way, the two ends alone are lit. `null` where no path is asked for, or where the network no longer has an
 * end. O(actors + ties).
 */
export const pathsBetween = (
  network: PolicyNetwork,
  shown: ShownPart | null,
  path: ViewPath | null,
): Paths | null => {
  if (path === null || path.from === path.to) return null;
  const ends = new Set([path.from, path.to]);
  if (network.stakeholders.filter(({ id }) => ends.has(id)).length < 2) return null;
  const ties = shownNetwork(network, shown).relationships;
  const steps = stepsOf(ties, path.along ?? 'declared');
  const distances = distancesFrom(steps, [path.from]);
  const length = distances.get(path.to);
  if (length === undefined) {
    return { stakeholders: [...ends], relationships: [], length: null, count: 0, ways: [] };
  }
  const onward = onwardSteps(steps, distances, path.to, length);
  return {
    stakeholders: [...onward.keys(), path.to],
    relationships: [...new Set([...onward.values()].flatMap((of) => of.map(({ tie }) => tie.id)))],
    length,
    count: countWays(onward, path),
    ways: listWays(onward, path),
  };
};

/**
 * For each actor on a shortest way, farthest from the start last, its steps that lie on one. The end has none and is
 * left out.
 */
const onwardSteps = (
  steps: ReadonlyMap<string, readonly Step[]>,
  distances: ReadonlyMap<string, number>,
  end: string,
  length: number,
): ReadonlyMap<string, readonly Step[]> => {
  const leads = new Set([end]);
  const onward: [string, readonly Step[]][] = [];
  for (const [actor, distance] of [...distances].reverse()) {
    if (distance >= length) continue;
    const good = (steps.get(actor) ?? NO_STEPS).filter(
      ({ to }) => leads.has(to) && distances.get(to) === distance + 1,
    );
    if (good.length === 0) continue;
    leads.add(actor);
    onward.push([actor, good]);
  }
  return new Map(onward.reverse());
};

/** The different actors that steps lead to. */
const nextActors = (steps: readonly Step[]): readonly string[] => [...new Set(steps.map(({ to }) => to))];

const countWays = (onward: ReadonlyMap<string, readonly Step[]>, { from, to }: ViewPath): number => {
  const counts = new Map([[from, 1]]);
  for (const [actor, steps] of onward) {
    const here = counts.get(actor) ?? 0;
    for (const next of nextActors(steps)) counts.set(next, (counts.get(next) ?? 0) + here);
  }
  return counts.get(to) ?? 0;
};

const listWays = (
  onward: ReadonlyMap<string, readonly Step[]>,
  { from, to }: ViewPath,
): readonly (readonly string[])[] => {
  const ways: (readonly string[])[] = [];
  const open: (readonly string[])[] = [[from]];
  while (open.length > 0 && ways.length < LISTED) {
    const way = open.pop()!;
    const last = way.at(-1)!;
    if (last === to) ways.push(way);
    else for (const next of nextActors(onward.get(last) ?? NO_STEPS).toReversed()) open.push([...way, next]);
  }
  return ways;
};
