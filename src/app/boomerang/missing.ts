import { isHolder, type RouteActors, routeActors } from '../../analysis/boomerang/actors';
import { type RouteSteps, routeSteps, type StepTable } from '../../analysis/boomerang/steps';
import type { PolicyNetwork } from '../../model/network';

/** Why a blocked actor has no route: the first thing that is missing, seen from the government. */
export type Missing =
  /** Nobody abroad is recorded as having leverage on the target. */
  | { readonly what: 'leverage' }
  /** These could press the target, but no civil actor is recorded as heard by them. */
  | { readonly what: 'access'; readonly holders: readonly string[] }
  /** These civil actors are heard by such a body, but no chain of allies leads to them. */
  | { readonly what: 'ally'; readonly heard: readonly string[] }
  /** A chain leads there, but it is longer than routes may be. */
  | { readonly what: 'length' };

const endsOf = ({ offsets, ends }: StepTable, row: number): Int32Array =>
  ends.subarray(offsets[row], offsets[row + 1]);

/** Actors with a step to one of `targets`. */
const sourcesOf = (table: StepTable, order: number, targets: ReadonlySet<number>): readonly number[] =>
  Array.from({ length: order }, (_, actor) => actor).filter((actor) =>
    endsOf(table, actor).some((end) => targets.has(end)),
  );

/** Everybody that chains of allies reach from an actor, itself included. */
const alliesOf = ({ onward }: RouteSteps, { civil }: RouteActors, start: number): ReadonlySet<number> => {
  const reached = new Set([start]);
  for (const actor of reached) {
    for (const next of endsOf(onward, actor)) if (civil[next] === 1) reached.add(next);
  }
  return reached;
};

/**
 * What a pair without any active route lacks. Only active ties and open attempts count, as for routes.
 * Meant for pairs whose number of routes is 0; ids come in the order of their code units. O(actors + ties).
 *
 * @param blocked,target stakeholder ids of the network
 */
export const missingFor = (network: PolicyNetwork, blocked: string, target: string): Missing => {
  const actors = routeActors(network.stakeholders);
  const steps = routeSteps(network, actors);
  const from = actors.indexOf.get(blocked);
  const to = actors.indexOf.get(target);
  if (from === undefined || to === undefined) return { what: 'leverage' };
  const home = actors.country[to]!;
  const holds = (actor: number): boolean => actor !== to && isHolder(actors, actor, home);

  const lastHolders = new Set([...endsOf(steps.leverage, to)].filter(holds));
  if (lastHolders.size === 0) return { what: 'leverage' };

  const before = sourcesOf(steps.onward, actors.order, lastHolders);
  const holders = new Set([...lastHolders, ...before.filter(holds)]);
  const heard = sourcesOf(steps.onward, actors.order, holders).filter((actor) => actors.civil[actor] === 1);
  const ids = (list: Iterable<number>): string[] => [...list].map((actor) => actors.ids[actor]!);
  if (heard.length === 0) return { what: 'access', holders: ids(lastHolders) };

  const reached = alliesOf(steps, actors, from);
  return heard.some((actor) => reached.has(actor)) ? { what: 'length' } : { what: 'ally', heard: ids(heard) };
};
