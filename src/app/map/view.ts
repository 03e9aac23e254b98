import { type RouteRole, rolesOfRoute } from '../../analysis/boomerang/roles';
import type { ShownRoute } from '../state/workspace';
import type { Scheme } from './color';
import type { Figures } from './figures';
import { MAP_THEMES, type MapTheme } from './palette';
import { neighbourhood, type Scene } from './scene';

/** What the person looks at. */
export interface MapFocus {
  /** Stakeholder id under the pointer. */
  readonly hovered: string | null;
  /** Stakeholder id. */
  readonly selected: string | null;
  readonly shownRoute: ShownRoute | null;
}

/** Everything the reducers read. Made once a change, so that they only look up. */
export interface MapView {
  readonly scene: Scene;
  readonly figures: Figures;
  readonly scheme: Scheme;
  readonly theme: MapTheme;
  readonly selected: number;
  readonly hovered: number;
  readonly roles: ReadonlyMap<number, RouteRole>;
  /** What stays lit while everything else steps back; `null` where nothing steps back. */
  readonly lit: { readonly nodes: ReadonlySet<number>; readonly ties: ReadonlySet<number> } | null;
}

const NOBODY = -1;

/** A state that has been blocked records it in ties; they are lit with the route, as what it runs around. */
const litByRoute = (scene: Scene, { pair, route }: ShownRoute) => ({
  nodes: new Set(numbers(route.actors, scene.indexOf)),
  ties: new Set(numbers([...route.ties, ...pair.blockages], scene.tieIndexOf)),
});

const numbers = (ids: readonly string[], index: ReadonlyMap<string, number>): number[] =>
  ids.map((id) => index.get(id)).filter((i) => i !== undefined);

/** Lit up: the neighbourhood of the actor under the pointer, else the shown route. */
export const buildView = (scene: Scene, figures: Figures, focus: MapFocus, scheme: Scheme): MapView => {
  const { shownRoute } = focus;
  const at = (id: string | null) => (id === null ? NOBODY : (scene.indexOf.get(id) ?? NOBODY));
  const hovered = at(focus.hovered);
  const roles = new Map<number, RouteRole>();
  if (shownRoute !== null) {
    for (const [id, role] of rolesOfRoute(shownRoute.route)) {
      const node = scene.indexOf.get(id);
      if (node !== undefined) roles.set(node, role);
    }
  }
  const around =
    hovered === NOBODY
      ? null
      : { nodes: neighbourhood(scene, hovered), ties: new Set(scene.tiesOf[hovered]) };
  const lit = around ?? (shownRoute === null ? null : litByRoute(scene, shownRoute));
  return {
    scene,
    figures,
    scheme,
    theme: MAP_THEMES[scheme],
    selected: at(focus.selected),
    hovered,
    roles,
    lit,
  };
};
