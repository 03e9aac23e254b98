import type { Reach } from '../shapes';
import { type Box, BoxGrid } from './box-grid';

/** A name that would like to be shown. Pixels. */
export interface LabelRequest {
  /** Middle of the actor. */
  readonly x: number;
  readonly y: number;
  /** Of the actor, rings included. */
  readonly radius: number;
  /** How far its shape reaches, in shares of the radius; 1 each unless told. */
  readonly reach?: Reach;
  readonly width: number;
  readonly height: number;
  /** Higher is placed first. */
  readonly priority: number;
  /** May cover actors (never another name) if it must. */
  readonly always: boolean;
  /**
   * Where the actor's ties go on the whole, x to the right and y down: the mean of their directions, each of
   * length 1. The name goes there last.
   */
  readonly lean?: readonly [x: number, y: number];
  /** What stands there where there is no room for the whole. */
  readonly smaller?: { readonly width: number; readonly height: number };
}

export type Side =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'below-right'
  | 'above-right'
  | 'below-left'
  | 'above-left';

/** A name that is shown: where, and which request it is of. */
export interface PlacedLabel extends Box {
  readonly request: number;
  readonly side: Side;
  /** It is the smaller one of the request. */
  readonly smaller: boolean;
}

export interface PlaceOptions {
  readonly width: number;
  readonly height: number;
  /** Most names shown; of those that have a smaller form, as many again in that form. */
  readonly most: number;
  /** Further actors to keep clear of: middles and radii of those that ask for no name. */
  readonly others?: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** Parts of the room that something else stands in. */
  readonly taken?: readonly Box[];
}

const GAP = 4;
/** Names keep this distance from each other. */
const BREATH = 3;
/** A name stands this share of the radius off in both directions where it goes to a corner. */
const CORNER = Math.SQRT1_2;

/** The way to each side: where the label's middle goes from the actor's, by axis. */
const SIDES: readonly (readonly [side: Side, across: -1 | 0 | 1, down: -1 | 0 | 1])[] = [
  ['right', 1, 0],
  ['left', -1, 0],
  ['below', 0, 1],
  ['above', 0, -1],
  ['below-right', 1, 1],
  ['above-right', 1, -1],
  ['below-left', -1, 1],
  ['above-left', -1, -1],
];

/** A lean of at least this much towards a side is a tie in the way. */
const IN_THE_WAY = 0.6;

/** The sides in the order in which they are tried: those that ties run to last. */
const sidesFor = ({ lean }: LabelRequest): typeof SIDES => {
  if (lean === undefined) return SIDES;
  const inTheWay = ([, across, down]: (typeof SIDES)[number]) =>
    (across * lean[0] + down * lean[1]) / Math.hypot(across, down) > IN_THE_WAY;
  return [...SIDES.filter((side) => !inTheWay(side)), ...SIDES.filter(inTheWay)];
};

const beside = (
  { x, y, radius, reach }: LabelRequest,
  { width, height }: { readonly width: number; readonly height: number },
  across: number,
  down: number,
): Box => {
  const corner = across !== 0 && down !== 0;
  const edge = across !== 0 ? reach?.side : down > 0 ? reach?.below : reach?.above;
  const off = corner ? radius * CORNER + GAP / 2 : radius * (edge ?? 1) + GAP;
  return {
    x: x + across * off + (width * (across - 1)) / 2,
    y: y + down * off + (height * (down - 1)) / 2,
    width,
    height,
  };
};

/** The box with the distance that names keep from each other. */
export const withBreath = ({ x, y, width, height }: Box): Box => ({
  x: x - BREATH,
  y: y - BREATH,
  width: width + 2 * BREATH,
  height: height + 2 * BREATH,
});

/**
 * Choose which names are shown and where, so that no two overlap. By falling priority (then by number) each
 * name takes the first of right, left, below, above and the corners that is free of names, within the room and
 * off other actors; if none is, its smaller form does. One that must be shown covers the least of other actors
 * where no side is free. The rest are left out.
 *
 * O(names) for names of bounded size and bounded crowding.
 */
export const placeLabels = (requests: readonly LabelRequest[], options: PlaceOptions): PlacedLabel[] => {
  const names = new BoxGrid(64);
  const actors = new BoxGrid(32);
  const disc = ({ x, y, radius }: { x: number; y: number; radius: number }): Box => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  for (const actor of [...requests, ...(options.others ?? [])]) actors.add(disc(actor), actor.radius ** 2);
  for (const box of options.taken ?? []) names.add(box);

  const bestPlace = (index: number, size: { readonly width: number; readonly height: number }) => {
    const request = requests[index]!;
    let best: { readonly box: Box; readonly side: Side } | null = null;
    let least = request.always ? Number.POSITIVE_INFINITY : Number.MIN_VALUE;
    for (const [side, across, down] of sidesFor(request)) {
      const box = beside(request, size, across, down);
      if (!isInside(box, options) || names.weigh(withBreath(box), 1) > 0) continue;
      const covered = actors.weigh(box, least, index);
      if (covered >= least) continue;
      least = covered;
      best = { box, side };
      if (covered === 0) break;
    }
    return best;
  };

  const order = requests
    .map((_, i) => i)
    .sort((a, b) => requests[b]!.priority - requests[a]!.priority || a - b);
  const placed: PlacedLabel[] = [];
  let whole = 0;
  for (const index of order) {
    const request = requests[index]!;
    const { smaller } = request;
    const fits = whole < options.most ? bestPlace(index, request) : null;
    if (fits !== null) whole++;
    const isFull = placed.length - whole >= options.most;
    const best = fits ?? (smaller === undefined || isFull ? null : bestPlace(index, smaller));
    if (best === null) continue;
    names.add(best.box);
    placed.push({ ...best.box, request: index, side: best.side, smaller: fits === null });
  }
  return placed;
};

/** Is a box within a room, with a little to spare? */
export const isInside = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2;
