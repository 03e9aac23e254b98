import type { Hex } from '../color';

/** The ground under the actors of a group. */
export interface Hull {
  /** What the group is known by: kind, country, number of the community. */
  readonly key: string;
  /** What a person reads for it. */
  readonly label: string;
  readonly color: Hex;
  /** The colour as far as its label can be read in it. */
  readonly ink: Hex;
  /** Corners of a convex, rounded, closed outline, in the units and axes of `Positions`. */
  readonly outline: readonly (readonly [x: number, y: number])[];
}

/** Nothing is gathered. */
export const NO_HULLS: readonly Hull[] = [];

/** Hulls lie over each other: the ground and the line around it let through what is beneath. */
export const HULL_FILL_OPACITY = 0.13;
export const HULL_EDGE_OPACITY = 0.6;
/** Pixels of the screen. */
export const HULL_EDGE_WIDTH = 1.25;
