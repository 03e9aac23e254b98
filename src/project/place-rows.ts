import type * as Y from 'yjs';
import { type Place, type Places, placesKey } from './places';
import type { LayoutChoice } from './view-state';

/** A hundredth of a pixel is finer than anyone can see. */
const round = (value: number): number => Math.round(value * 100) / 100;

export const encodePlace = ({ x, y, pinned }: Place): string =>
  JSON.stringify(pinned ? [round(x), round(y), 1] : [round(x), round(y)]);

/** `null` where what is stored is no place. */
export const decodePlace = (text: unknown): Place | null => {
  if (typeof text !== 'string') return null;
  try {
    const data: unknown = JSON.parse(text);
    if (!Array.isArray(data)) return null;
    const [x, y, pinned] = data as unknown[];
    return Number.isFinite(x) && Number.isFinite(y)
      ? { x: x as number, y: y as number, pinned: pinned === 1 }
      : null;
  } catch {
    return null;
  }
};

/** What the keys of a layout's places begin with; the stakeholder id follows. */
export const placePrefix = (choice: LayoutChoice): string => `${placesKey(choice)}/`;

/** The places of one layout; what is no place is passed over. */
export const readPlaces = (stored: Y.Map<string>, choice: LayoutChoice): Places => {
  const prefix = placePrefix(choice);
  const places = new Map<string, Place>();
  for (const [key, text] of stored.entries()) {
    if (!key.startsWith(prefix)) continue;
    const place = decodePlace(text);
    if (place !== null) places.set(key.slice(prefix.length), place);
  }
  return places;
};

/**
 * Keys of places that nobody needs any more once a layout has its places: those that the same kind of layout gave
 * by another metric or grouping, and that no person has touched. They can be had again.
 */
export const outdatedPlaces = (stored: Y.Map<string>, choice: LayoutChoice): readonly string[] => {
  const kept = placePrefix(choice);
  const kin = `${choice.kind} `;
  return [...stored.entries()].flatMap(([key, text]) =>
    key.startsWith(kin) && !key.startsWith(kept) && decodePlace(text)?.pinned !== true ? [key] : [],
  );
};
