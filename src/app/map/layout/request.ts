import type { Positions } from '../renderer';
import type { Guide } from './guides';

/** Which of several bands, lanes or groups each actor belongs to, with their names; numbered from 0. */
export interface Sorting {
  readonly of: Int32Array;
  readonly names: readonly GroupName[];
}

export interface GroupName {
  /** Tells the group from others of its sort; no word for the screen. */
  readonly key: string;
  readonly text: string;
  /** The same in fewer letters; `text` where there is nothing shorter. */
  readonly short: string;
}

/** What decides where actors stand. */
export type Plan =
  /** Their ties alone. */
  | { readonly what: 'free' }
  /** Bands from the inside out. Within a band, actors of a higher value stand further in; `NaN` counts as lowest. */
  | { readonly what: 'rings'; readonly bands: Sorting; readonly values: Float64Array }
  /** Columns from left to right, rows from the bottom up. */
  | { readonly what: 'lanes'; readonly columns: Sorting; readonly rows: Sorting }
  | { readonly what: 'groups'; readonly groups: Sorting };

/** What a layout is made from. Passes through `postMessage` as it is. */
export interface LayoutRequest {
  /** Stakeholder ids: they, and nothing else, decide where an actor starts. */
  readonly ids: readonly string[];
  /** Numbers of the two actors of each tie, in turn. */
  readonly ends: Uint32Array;
  /** Radius of each actor with room for its rings. Pixels of the nominal room. */
  readonly radii: Float32Array;
  /** Places of actors that already have one; `NaN` for newcomers. */
  readonly known: Positions;
  /** 1 for actors that a person put where they are: `known` says where. They stay there to the pixel. */
  readonly pinned: Uint8Array;
  /** Width by height of the room. */
  readonly aspect: number;
  readonly plan: Plan;
}

/** Where actors stand, and what their places mean. */
export interface Arranged {
  readonly positions: Positions;
  readonly guides: readonly Guide[];
}

export type LayoutAnswer =
  | { readonly what: 'frame'; readonly arranged: Arranged }
  | { readonly what: 'done'; readonly arranged: Arranged };
