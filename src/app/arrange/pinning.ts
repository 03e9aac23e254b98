import type { Place, Places } from '../../project/places';

/** Places of the actors named that are not pinned, or are, turned into the other; those without a place left out. */
export const turnedPins = (places: Places, ids: Iterable<string>, pinned: boolean): Places => {
  const turned = new Map<string, Place>();
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined && place.pinned !== pinned) turned.set(id, { ...place, pinned });
  }
  return turned;
};

/** Ids of the pinned ones among some actors. */
export const pinnedAmong = (places: Places, actors: readonly { readonly id: string }[]): readonly string[] =>
  actors.flatMap(({ id }) => (places.get(id)?.pinned ? [id] : []));
