import type { LayoutChoice } from './view-state';

/** Where an actor stands on the map: pixels of the nominal room, y upwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Put there by a person: no layout moves it. */
  readonly pinned: boolean;
}

/** By stakeholder id. */
export type Places = ReadonlyMap<string, Place>;

export const NO_PLACES: Places = new Map();

/**
 * Which layout places belong to. Each layout has its own, pins as well: an actor that was pinned among the rings
 * must not stand in the lane of another country. Rings by another metric, and groups of another sort, are
 * another layout.
 */
export const placesKey = ({ kind, ringsBy, groupsBy }: LayoutChoice): string => {
  if (kind === 'rings') return `rings ${ringsBy}`;
  return kind === 'groups' ? `groups ${groupsBy}` : kind;
};
