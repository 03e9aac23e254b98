/** Each item with its place, which serves as React key in a list that never changes its order. */
export const placed = <Item>(
  items: readonly Item[],
): readonly { readonly item: Item; readonly place: number }[] =>
  items.map((item, place) => ({ item, place }));
