import type { Positions } from '../renderer';

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
  /** Width by height of the room. */
  readonly aspect: number;
}

export type LayoutAnswer =
  | { readonly what: 'frame'; readonly positions: Positions }
  | { readonly what: 'done'; readonly positions: Positions };
