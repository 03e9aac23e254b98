import { filterNetwork } from '../../model/filters';
import type { PolicyNetwork } from '../../model/network';
import type { ViewState } from '../../project/view-state';
import { within } from './steps';

/** The part of a network that is shown: ids of its actors and of its ties, whose two ends are among the actors. */
export interface ShownPart {
  readonly stakeholders: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
}

/** What of a view decides which rows are shown. */
export type Selecting = Pick<ViewState, 'filters' | 'hidden' | 'around'>;

/** The rows that a view shows: those of `shownPart`. */
export const shownRows = (network: PolicyNetwork, { filters, hidden, around }: Selecting): PolicyNetwork =>
  filters.length === 0 && hidden.length === 0 && around === null
    ? network
    : focused(withoutHidden(filterNetwork(network, filters), hidden), network, around);

/** The newest part that was found: handed out again where the next one is the same, so that nothing is redrawn. */
let newest: ShownPart | null = null;

/**
 * What of the network passes the filters, the hiding and the focus of a view; `null` where all of it does.
 * Filters and hiding come first, and steps are counted in what they leave. Two calls in a row with the same outcome
 * give the same object. O((actors + ties) * filters).
 */
export const shownPart = (network: PolicyNetwork, view: Selecting): ShownPart | null => {
  const left = shownRows(network, view);
  if (
    left.stakeholders.length === network.stakeholders.length &&
    left.relationships.length === network.relationships.length
  ) {
    return null;
  }
  const part: ShownPart = {
    stakeholders: new Set(left.stakeholders.map(({ id }) => id)),
    relationships: new Set(left.relationships.map(({ id }) => id)),
  };
  if (newest === null || !isSame(newest, part)) newest = part;
  return newest;
};

/** The rows of the network that are shown. */
export const shownNetwork = (network: PolicyNetwork, shown: ShownPart | null): PolicyNetwork =>
  shown === null
    ? network
    : {
        stakeholders: network.stakeholders.filter(({ id }) => shown.stakeholders.has(id)),
        relationships: network.relationships.filter(({ id }) => shown.relationships.has(id)),
      };

const keepActors = (network: PolicyNetwork, keeps: (id: string) => boolean): PolicyNetwork => ({
  stakeholders: network.stakeholders.filter(({ id }) => keeps(id)),
  relationships: network.relationships.filter(({ source, target }) => keeps(source) && keeps(target)),
});

const withoutHidden = (network: PolicyNetwork, hidden: readonly string[]): PolicyNetwork => {
  if (hidden.length === 0) return network;
  const gone = new Set(hidden);
  return keepActors(network, (id) => !gone.has(id));
};

/** A focus on actors that are all gone from the network is none; one on actors that are only not shown is empty. */
const focused = (left: PolicyNetwork, network: PolicyNetwork, around: ViewState['around']): PolicyNetwork => {
  if (around === null) return left;
  const wanted = new Set(around.actors);
  if (!network.stakeholders.some(({ id }) => wanted.has(id))) return left;
  const near = within(left, around.actors, around.steps);
  return keepActors(left, (id) => near.has(id));
};

const isSame = (a: ShownPart, b: ShownPart): boolean =>
  isSameSet(a.stakeholders, b.stakeholders) && isSameSet(a.relationships, b.relationships);

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a.size !== b.size) return false;
  for (const id of a) if (!b.has(id)) return false;
  return true;
};
