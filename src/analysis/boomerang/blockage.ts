import type { PolicyNetwork } from '../../model/network';
import { carriesOf } from '../../model/vocabulary';
import type { RouteActors } from './actors';

/** A domestic civil-society actor and the government body that does not hear it, as the data record it. */
export interface Blockage {
  /** Number of the blocked actor. */
  readonly blocked: number;
  /** Number of the government body. */
  readonly target: number;
  /** Ids of the ties that record the blockage, in the order of the data. */
  readonly ties: readonly string[];
  /** An active access tie from the blocked actor to the target has the outcome `open`. */
  readonly channelOpen: boolean;
}

/**
 * Every recorded blockage, ordered by blocked actor, then target. A blockage is an access-carrying tie from a
 * civil actor to a state actor of the same, non-empty country whose outcome is `ignored`, `refused` or
 * `blocked`, or an obstruction tie from that state actor to the civil one. The tie's status does not matter: an
 * attempt that was refused stays refused when it has ended. A mutual tie runs both ways. The mere absence of a
 * tie is no blockage. O(ties).
 */
export const findBlockages = (network: PolicyNetwork, actors: RouteActors): readonly Blockage[] => {
  const blockages = new Map<number, string[]>();
  const open = new Set<number>();
  const pairOf = (from: number, to: number): number | undefined =>
    actors.civil[from] === 1 &&
    actors.state[to] === 1 &&
    actors.country[from] !== '' &&
    actors.country[from] === actors.country[to]
      ? from * actors.order + to
      : undefined;

  for (const tie of network.relationships) {
    const carries = carriesOf(tie.type);
    const access = carries.includes('access');
    if (!access && !carries.includes('obstruction')) continue;
    const source = actors.indexOf.get(tie.source)!;
    const target = actors.indexOf.get(tie.target)!;
    // An attempt runs from the civil actor to the state, an obstruction from the state to the civil actor.
    const along = access ? pairOf(source, target) : pairOf(target, source);
    const against = access ? pairOf(target, source) : pairOf(source, target);
    const pair = along ?? (tie.direction === 'mutual' ? against : undefined);
    if (pair === undefined) continue;
    if (access && tie.outcome === 'open') {
      if (tie.status === 'active') open.add(pair);
      continue;
    }
    const ties = blockages.get(pair);
    if (ties === undefined) blockages.set(pair, [tie.id]);
    else ties.push(tie.id);
  }

  return [...blockages]
    .sort(([a], [b]) => a - b)
    .map(([pair, ties]) => ({
      blocked: Math.floor(pair / actors.order),
      target: pair % actors.order,
      ties,
      channelOpen: open.has(pair),
    }));
};
