/** A row that is drawn, or the room of rows that are not. */
export type Slot =
  | { readonly what: 'row'; readonly index: number }
  /** `from`: the first row that is left out. */
  | { readonly what: 'gap'; readonly from: number; readonly height: number };

/**
 * The drawn rows of a long table with the gaps before, between and after them, all rows `rowHeight` pixels
 * high. Gaps keep the table a real table: rows need no absolute place.
 *
 * @param indexes ascending indexes of the rows to draw
 */
export const slotsOf = (indexes: readonly number[], count: number, rowHeight: number): readonly Slot[] => {
  const slots: Slot[] = [];
  let next = 0;
  const gapTo = (index: number) => {
    if (index > next) slots.push({ what: 'gap', from: next, height: (index - next) * rowHeight });
  };
  for (const index of indexes) {
    gapTo(index);
    slots.push({ what: 'row', index });
    next = index + 1;
  }
  gapTo(count);
  return slots;
};

/** Where a key takes the keyboard in a list of `count` rows; `null` for a key that moves nothing. */
export const rowAfterKey = (key: string, index: number, count: number, page: number): number | null => {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'PageDown':
      return Math.min(last, index + page);
    case 'PageUp':
      return Math.max(0, index - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};
