import { type RouteRole, rolesOfRoute } from '../../analysis/boomerang/roles';
import type { Layers } from '../../project/view-state';
import type { ShownPart } from '../exploring/shown';
import type { ShownRoute } from '../state/workspace';
import type { Scheme } from './color';
import type { Figures } from './figures';
import { MAP_THEMES, type MapTheme } from './palette';
import { neighbourhood, type Scene } from './scene';

/** What the person looks at. */
export interface MapFocus {
  /** Stakeholder id under the pointer. */
  readonly hovered: string | null;
  /** Stakeholder ids. */
  readonly selected: readonly string[];
  readonly shownRoute: ShownRoute | null;
  /** What is drawn; all for `null`. */
  readonly shown: ShownPart | null;
  /** The ways between two actors that are lit up. */
  readonly path: LitPart | null;
  readonly layers: Layers;
  /** Names and lines are this many times as large: more than 1 for a projector. */
  readonly enlarged: number;
}

/** Ids of actors and ties that are lit up while the rest steps back. */
export interface LitPart {
  readonly stakeholders: readonly string[];
  readonly relationships: readonly string[];
}

/** Numbers of actors and of ties of a scene. */
export interface Part {
  readonly nodes: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
}

/** Everything the reducers read. Made once a change, so that they only look up. */
export interface MapView {
  readonly scene: Scene;
  readonly figures: Figures;
  readonly scheme: Scheme;
  readonly theme: MapTheme;
  readonly selected: ReadonlySet<number>;
  readonly hovered: number;
  readonly roles: ReadonlyMap<number, RouteRole>;
  /** Actors of the route and of the paths that are lit: named whatever the room. */
  readonly onTheWay: ReadonlySet<number>;
  /** The shown route and the paths; `null` where there are none. */
  readonly ways: Part | null;
  /** What stays lit while everything else steps back; `null` where nothing steps back. */
  readonly lit: Part | null;
  /** What is drawn; all for `null`. */
  readonly shown: ShownPart | null;
  readonly layers: Layers;
  readonly enlarged: number;
}

const NOBODY = -1;
const NO_NODES: ReadonlySet<number> = new Set();

const numbers = (ids: readonly string[], index: ReadonlyMap<string, number>): number[] =>
  ids.map((id) => index.get(id)).filter((i) => i !== undefined);

/** A state that has been blocked records it in ties; they are lit with the route, as what it runs around. */
const partOfRoute = ({ pair, route }: ShownRoute): LitPart => ({
  stakeholders: route.actors,
  relationships: [...route.ties, ...pair.blockages],
});

/** The actors and ties of several parts, by number. */
const together = (scene: Scene, parts: readonly LitPart[]): Part => ({
  nodes: new Set(parts.flatMap((part) => numbers(part.stakeholders, scene.indexOf))),
  ties: new Set(parts.flatMap((part) => numbers(part.relationships, scene.tieIndexOf))),
});

/** Lit up: the neighbourhood of the actor under the pointer, else the shown route and the paths. */
export const buildView = (scene: Scene, figures: Figures, focus: MapFocus, scheme: Scheme): MapView => {
  const { shownRoute, path, shown } = focus;
  const isDrawn = (node: number) => shown === null || shown.stakeholders.has(scene.nodes[node]!.id);
  const found = focus.hovered === null ? NOBODY : (scene.indexOf.get(focus.hovered) ?? NOBODY);
  const hovered = found !== NOBODY && isDrawn(found) ? found : NOBODY;
  const roles = new Map<number, RouteRole>();
  if (shownRoute !== null) {
    for (const [id, role] of rolesOfRoute(shownRoute.route)) {
      const node = scene.indexOf.get(id);
      if (node !== undefined) roles.set(node, role);
    }
  }
  const parts = [...(shownRoute === null ? [] : [partOfRoute(shownRoute)]), ...(path === null ? [] : [path])];
  const ways = parts.length === 0 ? null : together(scene, parts);
  const around =
    hovered === NOBODY
      ? null
      : { nodes: neighbourhood(scene, hovered), ties: new Set(scene.tiesOf[hovered]) };
  return {
    scene,
    figures,
    scheme,
    theme: MAP_THEMES[scheme],
    selected: new Set(numbers(focus.selected, scene.indexOf)),
    hovered,
    roles,
    onTheWay: ways?.nodes ?? NO_NODES,
    ways,
    lit: around ?? ways,
    shown,
    layers: focus.layers,
    enlarged: focus.enlarged,
  };
};
