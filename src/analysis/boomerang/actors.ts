import type { Stakeholder } from '../../model/network';
import { byCodeUnit } from '../../model/order';
import { isCivil, isState } from '../../model/vocabulary';
import { HOLDER_CLASSES, type HolderClass } from './patterns';

/** No holder of leverage under any home country. */
const NO_CLASS = -1;

/**
 * The actors as boomerang routes see them, numbered by rank of their id (by code unit), so that comparing
 * numbers compares ids.
 */
export interface RouteActors {
  readonly order: number;
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** 1 where the actor is of a civil kind. */
  readonly civil: Uint8Array;
  /** 1 where it is of a state kind. */
  readonly state: Uint8Array;
  /** Index in `HOLDER_CLASSES` where the kind could hold leverage, else -1; the country decides the rest. */
  readonly holderClass: Int8Array;
  /** Home country; empty for none. */
  readonly country: readonly string[];
}

/** Number the actors of a network for the search of routes. O(actors log actors). */
export const routeActors = (stakeholders: readonly Stakeholder[]): RouteActors => {
  const sorted = stakeholders.toSorted((a, b) => byCodeUnit(a.id, b.id));
  return {
    order: sorted.length,
    ids: sorted.map((s) => s.id),
    indexOf: new Map(sorted.map((s, i) => [s.id, i])),
    civil: Uint8Array.from(sorted, (s) => Number(isCivil(s.kind))),
    state: Uint8Array.from(sorted, (s) => Number(isState(s.kind))),
    holderClass: Int8Array.from(sorted, (s) => {
      const holder = holderClassOf(s.kind);
      return holder === undefined ? NO_CLASS : HOLDER_CLASSES.indexOf(holder);
    }),
    country: sorted.map((s) => s.country ?? ''),
  };
};

const holderClassOf = (kind: string | undefined): HolderClass | undefined => {
  if (isState(kind)) return 'foreign-government';
  if (kind === 'igo') return 'intergovernmental';
  return kind === 'donor' ? 'donor' : undefined;
};

/**
 * Can this actor be a holder in a route to a government of `home`? A state kind needs a country, and another
 * one; a donor only must not be at home; an intergovernmental body always can.
 */
export const isHolder = ({ holderClass, country }: RouteActors, actor: number, home: string): boolean => {
  switch (HOLDER_CLASSES[holderClass[actor]!]) {
    case 'foreign-government':
      return country[actor] !== '' && country[actor] !== home;
    case 'intergovernmental':
      return true;
    case 'donor':
      return country[actor] !== home;
    default:
      return false;
  }
};
