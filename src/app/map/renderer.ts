import type { RouteRole } from '../../analysis/boomerang/roles';
import type { MapView } from './view';

/** Places of a scene's actors: x and y in turn, in the order of `Scene.nodes`; y upwards, pixels of the nominal room. */
export type Positions = Float32Array;

/** What is to be seen. Parts that are the same object as before are not worked through again. */
export interface Picture {
  readonly view: MapView;
  readonly positions: Positions;
  /** False while a layout moves actors: the view then follows them. */
  readonly settled: boolean;
  /** The words for the parts in a route, in the language of the screen. */
  readonly roleNames: Readonly<Record<RouteRole, string>>;
}

/** What a person did on the map. Actors are named by stakeholder id. */
export interface RendererEvents {
  hover(id: string | null): void;
  /** `null`: the ground was clicked. */
  click(id: string | null): void;
  /** An actor was dragged to a place, in the units of `Positions`. */
  moved(id: string, x: number, y: number): void;
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
  /** The map as seen now, with its ground, `scale` times as many pixels. */
  toCanvas(scale: number): HTMLCanvasElement;
  destroy(): void;
}

/** Makes a renderer in an element. Throws `RendererUnavailable` where it cannot draw at all. */
export type CreateRenderer = (element: HTMLElement, events: RendererEvents) => Renderer;

/** This browser or machine cannot draw the map. */
export class RendererUnavailable extends Error {
  override name = 'RendererUnavailable';
}
