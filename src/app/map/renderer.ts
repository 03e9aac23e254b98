import type { RouteRole } from '../../analysis/boomerang/roles';
import type { Hull } from './hulls/hull';
import type { Guide } from './layout/guides';
import type { MapView } from './view';

/** Places of a scene's actors: x and y in turn, in the order of `Scene.nodes`; y upwards, pixels of the nominal room. */
export type Positions = Float32Array;

/** What is to be seen. Parts that are the same object as before are not worked through again. */
export interface Picture {
  readonly view: MapView;
  readonly positions: Positions;
  /** False while a layout moves actors: the view then follows them. */
  readonly settled: boolean;
  /** Rings, lanes and groups with their words: beneath everything. */
  readonly guides: readonly Guide[];
  /** Coloured ground under groups: above the guides, beneath ties and actors. */
  readonly hulls: readonly Hull[];
  /** The words for the parts in a route, in the language of the screen. */
  readonly roleNames: Readonly<Record<RouteRole, string>>;
}

/**
 * How places lie on the screen: `x = left + scale * placeX`, `y = top - scale * placeY`, in CSS pixels from the
 * upper left corner of a room of `width` by `height`.
 */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** Factor from the radii and widths of styles to pixels of the screen. */
  readonly sizeScale: number;
}

/** What a person did on the map. Actors are named by stakeholder id. */
export interface RendererEvents {
  hover(id: string | null): void;
  /** `null`: the ground was clicked. `adding`: with Shift, Ctrl or Cmd, to add to the selection or take from it. */
  click(id: string | null, adding: boolean): void;
  /** Right button or long press on an actor; a point of the page. */
  menu(id: string, x: number, y: number): void;
  /**
   * A line was drawn around these actors, or given up (nobody). `adding`: with Ctrl or Cmd, to add to the
   * selection.
   */
  lasso(ids: readonly string[], adding?: boolean): void;
  /** Actors were dragged to places, in the units of `Positions`. `done`: the hand let go. */
  moved(places: ReadonlyMap<string, readonly [x: number, y: number]>, done: boolean): void;
  /** Nothing can be drawn any more. The renderer is dead. */
  failed(): void;
}

/** What draws a map. Sigma today; anything that takes the same picture tomorrow. */
export interface Renderer {
  draw(picture: Picture): void;
  /** The element has another size. */
  resize(): void;
  /** Show everything. */
  fit(): void;
  zoom(direction: 'in' | 'out'): void;
  /** Move the view by pixels: positive is right and down. */
  pan(dx: number, dy: number): void;
  /** Bring an actor to the middle. */
  focusOn(id: string): void;
  /** Bring several actors into view. Moves nothing where all of them can be seen already. */
  show(ids: readonly string[]): void;
  /** How places lie on the screen now. */
  frame(): MapFrame;
  /** The next drag draws a line around actors; `false` gives that up. */
  lasso(on: boolean): void;
  destroy(): void;
}

/** Makes a renderer in an element. Throws `RendererUnavailable` where it cannot draw at all. */
export type CreateRenderer = (element: HTMLElement, events: RendererEvents) => Renderer;

/** This browser or machine cannot draw the map. */
export class RendererUnavailable extends Error {
  override name = 'RendererUnavailable';
}
