/**
 * The selection after a click. Without `adding` the actor alone (nobody on the ground); with it the actor joins at the
 * end, or leaves if it was there, and a click on the ground changes nothing.
 */
export const afterClick = (
  selected: readonly string[],
  id: string | null,
  adding: boolean,
): readonly string[] => {
  if (id === null) return adding ? selected : [];
  if (!adding) return [id];
  return selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
};

/** The selection after a line was drawn around actors; around nobody it changes nothing. */
export const afterLasso = (
  selected: readonly string[],
  ids: readonly string[],
  adding: boolean,
): readonly string[] => {
  if (ids.length === 0) return selected;
  return adding ? [...selected, ...ids.filter((id) => !selected.includes(id))] : ids;
};
