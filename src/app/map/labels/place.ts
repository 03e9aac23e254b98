import type { Reach } from '../shapes';
import { type Box, BoxGrid } from './box-grid';
import { type Disc, Nearness, type Objections } from './nearness';
import { type Side, type Spot, spotsFor } from './sides';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

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
  /** The same name in narrower lines, for where there is no room for its usual ones. */
  readonly narrow?: Size;
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
  readonly smaller?: Size;
}

/** A name that is shown: where, and which request it is of. */
export interface PlacedLabel extends Box {
  readonly request: number;
  readonly side: Side;
  /** Which of the request's forms it is. */
  readonly form: 'whole' | 'narrow' | 'smaller';
}

export interface PlaceOptions {
  readonly width: number;
  readonly height: number;
  /** Most names shown; of those that have a smaller form, as many again in that form. */
  readonly most: number;
  /** Further actors to keep clear of: middles and radii of those that ask for no name. */
  readonly others?: readonly Disc[];
  /** Parts of the room that something else stands in. */
  readonly taken?: readonly Box[];
  /** Few actors have the room to themselves: every name that fits anywhere beside its actor is shown. */
  readonly few?: boolean;
}

/** Names keep this distance from each other. */
const BREATH = 3;
/** The box with the distance that names keep from each other. */
export const withBreath = ({ x, y, width, height }: Box): Box => ({
  x: x - BREATH,
  y: y - BREATH,
  width: width + 2 * BREATH,
  height: height + 2 * BREATH,
});

type NameSpot = Spot & Pick<PlacedLabel, 'form'>;

/** The least bad place for a name that must be shown: over no larger actor, at no other actor, over the fewest. */
const badness = ({ larger, doubt, covered }: Objections): number => larger * 1e9 + doubt * 1e3 + covered;

/** With few actors the order of names is tried again this many times, those without a place first. */
const ATTEMPTS = 4;

/**
 * Choose which names are shown and where, so that no two overlap. By falling priority (then by number) each
 * name takes the first of right, left, below, above and the corners that is free of names, within the room,
 * off other actors, and nearer to its own actor than to any other that is about as large; if none is, its smaller
 * form does. One that must be shown takes the place with the least doubt where none is without. The rest are left
 * out.
 *
 * O(names) for names of bounded size and bounded crowding.
 */
export const placeLabels = (requests: readonly LabelRequest[], options: PlaceOptions): PlacedLabel[] => {
  const actors = new Nearness([...requests, ...(options.others ?? [])], 32);
  let order = requests
    .map((_, i) => i)
    .sort((a, b) => requests[b]!.priority - requests[a]!.priority || a - b);
  let best = placeInOrder(requests, order, actors, options);
  for (let attempt = 1; options.few === true && attempt < ATTEMPTS; attempt++) {
    const found = new Set(best.filter(({ form }) => form !== 'smaller').map(({ request }) => request));
    const missing = order.filter((index) => !found.has(index));
    if (missing.length === 0) break;
    order = [...missing, ...order.filter((index) => found.has(index))];
    const next = placeInOrder(requests, order, actors, options);
    const names = next.filter(({ form }) => form !== 'smaller').length;
    if (names > found.size) best = next;
  }
  return best.sort(
    (a, b) => requests[b.request]!.priority - requests[a.request]!.priority || a.request - b.request,
  );
};

const placeInOrder = (
  requests: readonly LabelRequest[],
  order: readonly number[],
  actors: Nearness,
  options: PlaceOptions,
): PlacedLabel[] => {
  const { few = false } = options;
  const names = new BoxGrid(64);
  for (const box of options.taken ?? []) names.add(box);

  const isFree = (box: Box) => isInside(box, options) && names.weigh(withBreath(box), 1) === 0;
  /** The first place without objections. */
  const goodSpot = (index: number, size: Size): Spot | null => {
    const request = requests[index]!;
    for (const spot of spotsFor(request, size, few || request.always, options.width)) {
      if (isFree(spot.box) && badness(actors.objections(spot.box, index, true)) === 0) return spot;
    }
    return null;
  };
  /** The one with the least of them, for the name in its usual lines or in narrow ones. */
  const leastBadSpot = (index: number): NameSpot | null => {
    const request = requests[index]!;
    let best: NameSpot | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const form of ['whole', 'narrow'] as const) {
      const size = form === 'whole' ? request : request.narrow;
      if (size === undefined) continue;
      for (const spot of spotsFor(request, size, true, options.width)) {
        if (!isFree(spot.box)) continue;
        const bad = badness(actors.objections(spot.box, index));
        if (bad >= least) continue;
        least = bad;
        best = { ...spot, form };
      }
    }
    return best;
  };
  const nameOf = (index: number): NameSpot | null => {
    const request = requests[index]!;
    const { narrow, always } = request;
    const whole = goodSpot(index, request);
    if (whole !== null) return { ...whole, form: 'whole' };
    const narrower = narrow === undefined ? null : goodSpot(index, narrow);
    if (narrower !== null) return { ...narrower, form: 'narrow' };
    return always ? leastBadSpot(index) : null;
  };

  const placed: PlacedLabel[] = [];
  let whole = 0;
  for (const index of order) {
    const { smaller } = requests[index]!;
    const name = whole < options.most ? nameOf(index) : null;
    if (name !== null) whole++;
    const isFull = placed.length - whole >= options.most;
    const sign = name !== null || smaller === undefined || isFull ? null : goodSpot(index, smaller);
    if (name === null && sign === null) continue;
    const { box, side } = (name ?? sign)!;
    names.add(box);
    placed.push({ ...box, request: index, side, form: name?.form ?? 'smaller' });
  }
  return placed;
};

/** Is a box within a room, with a little to spare? */
export const isInside = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2;
