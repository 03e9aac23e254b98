import type { RouteRole } from '../../../analysis/boomerang/roles';
import type { FunctionSign } from '../badges/function-signs';
import type { Hex } from '../color';
import type { NodeStyle } from '../reducers';
import type { MapView } from '../view';
import type { Box } from './box-grid';

/** Where an actor stands on the screen. Pixels; the radius has its rings included. */
export interface OnScreen {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly style: NodeStyle;
  /** See `LabelRequest.lean`. */
  readonly lean: readonly [x: number, y: number];
}

/** Words that belong to no actor: the name of a group under a hull, of a ring, of a lane. They are placed first. */
export interface Title {
  readonly text: string;
  readonly color: Hex;
  readonly bold?: boolean;
  /** Pixels; 13 unless told. */
  readonly size?: number;
  /** Where it may stand, best first: a point of the screen on the middle of its height. The first free one is taken. */
  readonly spots: readonly TitleSpot[];
}

export interface TitleSpot {
  readonly x: number;
  readonly y: number;
  /** What of the words is at `x`. */
  readonly align: 'left' | 'middle' | 'right';
}

export interface NameOptions {
  /** Of the room that names keep to. Pixels. */
  readonly width: number;
  readonly height: number;
  readonly view: Pick<MapView, 'theme' | 'layers' | 'enlarged'>;
  /** 1 on screen, 2 for a picture of twice the size. */
  readonly scale: number;
  /** The words for the parts in a route, in the language of the screen. */
  readonly roleNames: Readonly<Record<RouteRole, string>>;
  /** Parts of the room that something else stands in. Pixels. */
  readonly taken: readonly Box[];
  readonly titles?: readonly Title[];
}

/** Letters of one size and weight. */
export interface Letters {
  /** Pixels. */
  readonly size: number;
  /** As in CSS. */
  readonly weight: number;
}

/** Width of a line of text in pixels. */
export type Measure = (text: string, letters: Letters) => number;

/** A line of text. Its `y` is that of the base line, so that every program that draws it sets it alike. */
export interface Line extends Letters {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly color: Hex;
}

/** The sign of a function. See `SIGN_SHAPES`. */
export interface PlacedSign extends FunctionSign {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Of the sign or, where it has a disc behind it, of the disc. Pixels. */
  readonly radius: number;
}

/** A name, or a title, as it is drawn. */
export interface PlacedName {
  /** What it covers; no two names share any of it. */
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly signs: readonly PlacedSign[];
  /** Width of the line of ground that is drawn around letters and signs, beneath them. Pixels. */
  readonly halo: number;
}
