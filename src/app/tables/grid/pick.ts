/** Rows after one was selected, or let go; with a range, all from the row that was touched before. */
export const picked = (
  before: readonly string[],
  ids: readonly string[],
  id: string,
  from: string | null,
): readonly string[] => {
  const [a, b] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(id)];
  if (a >= 0 && b >= 0) {
    const range = ids.slice(Math.min(a, b), Math.max(a, b) + 1);
    const known = new Set(before);
    return [...before, ...range.filter((one) => !known.has(one))];
  }
  return before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
};
