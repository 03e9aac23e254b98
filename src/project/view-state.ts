import type { NetworkFilter } from '../model/filters';

export type { FilterTest, NetworkFilter } from '../model/filters';

/** The ways to place actors. `hand`: each stays where a person put it. */
export const LAYOUTS = ['force', 'rings', 'lanes', 'groups', 'hand'] as const;
export type LayoutKind = (typeof LAYOUTS)[number];

/** What actors can be gathered by: in the layout of groups, and under hulls. */
export const GROUPINGS = ['kind', 'community', 'country'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface LayoutChoice {
  readonly kind: LayoutKind;
  /** Key of the metric whose highest values stand in the middle of the rings. */
  readonly ringsBy: string;
  readonly groupsBy: Grouping;
}

/** What is drawn besides actors and ties. */
export interface Layers {
  /** Coloured ground around the actors of a group. */
  readonly hulls: Grouping | 'none';
  /** Signs for the functions of an actor. */
  readonly badges: boolean;
  readonly names: 'important' | 'all' | 'none';
}

/** Two actors, by stakeholder id, and how ties may be followed from the one to the other. */
export interface ViewPath {
  readonly from: string;
  /** The same as `from` while the other end is not chosen yet. */
  readonly to: string;
  /** `declared` (when absent): a directed tie only from source to target. `either`: every tie both ways. */
  readonly along?: 'declared' | 'either';
}

/**
 * How a network is looked at: everything of a picture that is no data. Plain JSON, kept with the project, and
 * with a name as a saved view. Ids in it may be of actors that are gone; they are passed over.
 */
export interface ViewState {
  readonly layout: LayoutChoice;
  /** Key of the metric that actors are sized by. */
  readonly sizeMetric: string;
  /** All must hold. An actor that fails goes with its ties; a tie that fails goes alone. */
  readonly filters: readonly NetworkFilter[];
  /** Stakeholder ids. */
  readonly hidden: readonly string[];
  /** Only these actors and who is within so many steps of one of them. */
  readonly around: { readonly actors: readonly string[]; readonly steps: 1 | 2 | 3 } | null;
  /** The shortest ways between two actors are lit up. */
  readonly path: ViewPath | null;
  readonly layers: Layers;
}

/** What brokers between camps shows first: the size that answers 'who connects us?'. */
export const FIRST_VIEW: ViewState = {
  layout: { kind: 'force', ringsBy: 'betweenness_undirected', groupsBy: 'kind' },
  sizeMetric: 'betweenness_undirected',
  filters: [],
  hidden: [],
  around: null,
  path: null,
  layers: { hulls: 'none', badges: false, names: 'important' },
};

/** A view with a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly view: ViewState;
}
