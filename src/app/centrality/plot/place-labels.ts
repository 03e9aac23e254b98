/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that wants to stand beside its mark. */
export interface LabelWish {
  readonly key: string;
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** Radius of the mark. */
  readonly radius: number;
  /** Size of the text. */
  readonly width: number;
  readonly height: number;
  /** It may cover marks without a name rather than be left out. */
  readonly must?: boolean;
}

/** A name in its place, written as SVG text: from, around or up to `x`, its middle line at `y`. */
export interface PlacedLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The room it takes. */
  readonly box: Box;
}

const AIR = 4;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (a: Box, frame: Box): boolean =>
  a.left >= frame.left && a.right <= frame.right && a.top >= frame.top && a.bottom <= frame.bottom;

type Place = Omit<PlacedLabel, 'key'>;

const placeAt = (x: number, y: number, anchor: Place['anchor'], { width, height }: LabelWish): Place => {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x, y, anchor, box: { left, top: y - height / 2, right: left + width, bottom: y + height / 2 } };
};

/** Places around a mark, the best to read first: right, left, above, below, the corners, the edges. */
const places = (wish: LabelWish): readonly Place[] => {
  const { x, y, radius, height } = wish;
  const off = radius + AIR;
  const corner = radius * 0.7 + AIR / 2;
  const [above, below] = [y - off - height / 2, y + off + height / 2];
  const [up, down] = [y - corner - height / 2, y + corner + height / 2];
  return [
    placeAt(x + off, y, 'start', wish),
    placeAt(x - off, y, 'end', wish),
    placeAt(x, above, 'middle', wish),
    placeAt(x, below, 'middle', wish),
    placeAt(x + corner, up, 'start', wish),
    placeAt(x - corner, up, 'end', wish),
    placeAt(x + corner, down, 'start', wish),
    placeAt(x - corner, down, 'end', wish),
    placeAt(x + radius, above, 'end', wish),
    placeAt(x - radius, above, 'start', wish),
    placeAt(x + radius, below, 'end', wish),
    placeAt(x - radius, below, 'start', wish),
  ];
};

/**
 * Places names beside their marks so that no two overlap, none leaves the frame and none covers a mark. Names
 * come in the order of their weight: the first are placed first. One that finds no place is left out; one that
 * must stand may cover marks, though not those that have a name.
 *
 * @param marks every mark of the picture
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  marks: readonly Box[],
  frame: Box,
): readonly PlacedLabel[] => {
  const named = wishes.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const free = places(wish).filter(
      ({ box }) =>
        inside(box, frame) &&
        !placed.some((label) => overlap(box, label.box)) &&
        !named.some((mark) => overlap(box, mark)),
    );
    const clear = free.find(({ box }) => !marks.some((mark) => overlap(box, mark)));
    const place = clear ?? (wish.must ? free[0] : undefined);
    if (place !== undefined) placed.push({ key: wish.key, ...place });
  }
  return placed;
};

/** Letters of a name in the picture; the rest is in its title. */
const LONGEST = 30;

export const shortened = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;

/** Rough width of a text in pixels: a little too wide rather than too narrow. */
export const textWidth = (text: string, fontSize: number): number => [...text].length * fontSize * 0.56 + 4;
