/** Words at a guide. `x` and `y` are where they begin, have their middle, or end; on the middle of the line's height. */
export interface GuideLabel {
  readonly text: string;
  /** Says the same in fewer letters (a country code), where `text` does not fit into `room`; `text` where none is. */
  readonly short: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'middle' | 'right';
  /** Width there is for the words, in the units of places. What is longer still ends in dots. */
  readonly room: number;
}

/** The outer edge of a band of values: the actors of the band stand within it, and beyond the ring before. */
export interface RingGuide {
  readonly what: 'ring';
  readonly key: string;
  /** Middle of the circle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: GuideLabel;
}

/** A rectangle: a column of one country, or a row of one level across all columns. */
export interface LaneGuide {
  readonly what: 'lane';
  readonly key: string;
  readonly runs: 'upwards' | 'across';
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Every other lane has a ground of its own. */
  readonly shaded: boolean;
  readonly label: GuideLabel;
}

/** A rectangle with rounded corners around the actors of a group. */
export interface GroupGuide {
  readonly what: 'group';
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly label: GuideLabel;
}

/**
 * A line, a ground and words that say what a place on the map means. In the units of `Positions` (pixels of the
 * nominal room, y upwards). Drawn beneath ties and actors; no guide takes a click.
 */
export type Guide = RingGuide | LaneGuide | GroupGuide;

/** A layout without meaning in its places has none. */
export const NO_GUIDES: readonly Guide[] = [];

/** Words of a guide are this high; a pixel of the screen for each, at any zoom. */
export const GUIDE_TEXT = 13;

export interface GuideBox {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The box around a guide, with the room of the words that stand beside it (the names of rows). */
export const guideBox = (guide: Guide): GuideBox => {
  if (guide.what === 'ring') {
    const { x, y, radius } = guide;
    return { left: x - radius, right: x + radius, bottom: y - radius, top: y + radius };
  }
  const { left, right, bottom, top, label } = guide;
  return { left: label.align === 'right' ? Math.min(left, label.x - label.room) : left, right, bottom, top };
};
