/** A rectangle in CSS pixels, from the upper left corner of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between the card and what it points at, and around both. */
const GAP = 14;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Where the upper left corner of a card goes that tells of `target`: beside or under it where there is room, above
 * it else; in the middle of it where it fills the window. The whole card is always in the window, if it fits.
 */
export const placeCard = (target: Box | null, card: Size, window: Size): { left: number; top: number } => {
  const within = (left: number, top: number) => ({
    left: clamp(left, GAP, Math.max(GAP, window.width - card.width - GAP)),
    top: clamp(top, GAP, Math.max(GAP, window.height - card.height - GAP)),
  });
  if (target === null) {
    return within((window.width - card.width) / 2, (window.height - card.height) / 2);
  }
  const right = target.left + target.width;
  const bottom = target.top + target.height;
  const middle = target.left + (target.width - card.width) / 2;
  const level = target.top + (target.height - card.height) / 2;
  if (window.height - bottom >= card.height + 2 * GAP) return within(middle, bottom + GAP);
  if (window.width - right >= card.width + 2 * GAP) return within(right + GAP, level);
  if (target.left >= card.width + 2 * GAP) return within(target.left - card.width - GAP, level);
  if (target.top >= card.height + 2 * GAP) return within(middle, target.top - card.height - GAP);
  return within(middle, level);
};
