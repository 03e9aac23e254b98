import type { Box } from './box-grid';
import type { LabelRequest, Size } from './place';

export type Side =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'below-right'
  | 'above-right'
  | 'below-left'
  | 'above-left';

/** Where a name could stand. */
export interface Spot {
  readonly box: Box;
  readonly side: Side;
}

type Way = readonly [side: Side, across: number, down: number];

const GAP = 4;
/** A name stands this share of the radius off in both directions where it goes to a corner. */
const CORNER = Math.SQRT1_2;
/** A lean of at least this much towards a side is a tie in the way. */
const IN_THE_WAY = 0.6;

/** The way to each side: where the label's middle goes from the actor's, by axis. */
const WAYS: readonly Way[] = [
  ['right', 1, 0],
  ['left', -1, 0],
  ['below', 0, 1],
  ['above', 0, -1],
  ['below-right', 1, 1],
  ['above-right', 1, -1],
  ['below-left', -1, 1],
  ['above-left', -1, -1],
];

/** Between those: for a name that looks for any room at all. */
const WAYS_BETWEEN: readonly Way[] = [
  ['right', 1, 0.5],
  ['right', 1, -0.5],
  ['left', -1, 0.5],
  ['left', -1, -0.5],
  ['below', 0.5, 1],
  ['below', -0.5, 1],
  ['above', 0.5, -1],
  ['above', -0.5, -1],
];

/** The ways in the order in which they are tried: those that ties run to last. */
const inOrder = (ways: readonly Way[], lean: LabelRequest['lean']): readonly Way[] => {
  if (lean === undefined) return ways;
  const inTheWay = ([, across, down]: Way) =>
    (across * lean[0] + down * lean[1]) / Math.hypot(across, down) > IN_THE_WAY;
  return [...ways.filter((way) => !inTheWay(way)), ...ways.filter(inTheWay)];
};

const beside = (
  { x, y, radius, reach }: LabelRequest,
  { width, height }: Size,
  across: number,
  down: number,
): Box => {
  const corner = Math.abs(across) === 1 && Math.abs(down) === 1;
  const edge = Math.abs(across) === 1 ? reach?.side : down > 0 ? reach?.below : reach?.above;
  const off = corner ? radius * CORNER + GAP / 2 : radius * (edge ?? 1) + GAP;
  return {
    x: x + across * off + (width * (across - 1)) / 2,
    y: y + down * off + (height * (down - 1)) / 2,
    width,
    height,
  };
};

/** Below or above, moved sideways as far as the room's rim asks and as the actor stays beside it. */
const pushedIn = ({ x, radius }: LabelRequest, { box, side }: Spot, room: number): Spot => {
  const inRoom = Math.max(2, Math.min(box.x, room - 2 - box.width));
  const atActor = Math.max(x - radius - box.width / 2, Math.min(inRoom, x + radius - box.width / 2));
  // Without this the words would only just touch what they belong to.
  const near = Math.abs(inRoom - atActor) <= box.width / 2 ? inRoom : box.x;
  return { box: { ...box, x: near }, side };
};

/**
 * Where a name of this size could stand, best first: to the right, left, below, above, at the corners, those that
 * the actor's ties run to after the others.
 *
 * @param all also what lies between those, and below and above pushed in from the rim of a room this wide.
 */
export function* spotsFor(request: LabelRequest, size: Size, all: boolean, room: number): Generator<Spot> {
  for (const [side, across, down] of inOrder(WAYS, request.lean)) {
    yield { side, box: beside(request, size, across, down) };
  }
  if (!all) return;
  for (const [side, across, down] of inOrder(WAYS_BETWEEN, request.lean)) {
    yield { side, box: beside(request, size, across, down) };
  }
  for (const [side, across, down] of WAYS) {
    if (across === 0) yield pushedIn(request, { side, box: beside(request, size, across, down) }, room);
  }
}
