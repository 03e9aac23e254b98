/** Place of a cell: indexes of the row and of the column on screen. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a key does in a table that is not being typed into. */
export type GridAction =
  /** `extends`: the rows on the way are selected too. */
  | { readonly do: 'move'; readonly to: CellPlace; readonly extends: boolean }
  | { readonly do: 'to-head' }
  /** `typed`: what the cell begins with instead of what it holds. */
  | { readonly do: 'edit'; readonly typed: string | null }
  | { readonly do: 'empty' }
  | { readonly do: 'pick'; readonly extends: boolean }
  | { readonly do: 'pick-all' | 'pick-none' | 'delete-rows' }
  /** The next cell, or the one before, in reading order; `null` at the last cell: the key leaves the table. */
  | { readonly do: 'next'; readonly to: CellPlace | null };

export interface GridKey {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows of a page. */
  readonly page: number;
}

/** The cell after or before one in reading order; `null` beyond the last and before the first. */
export const nextPlace = (
  { row, column }: CellPlace,
  { rows, columns }: GridSize,
  back: boolean,
): CellPlace | null => {
  const at = row * columns + column + (back ? -1 : 1);
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns };
};

/** Where a key moves to; `null` for a key that moves nothing. */
const moved = ({ key, mod }: GridKey, { row, column }: CellPlace, size: GridSize): CellPlace | null => {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case 'ArrowDown':
      return { row: mod ? lastRow : Math.min(lastRow, row + 1), column };
    case 'ArrowUp':
      return { row: mod ? 0 : Math.max(0, row - 1), column };
    case 'ArrowRight':
      return { row, column: mod ? lastColumn : Math.min(lastColumn, column + 1) };
    case 'ArrowLeft':
      return { row, column: mod ? 0 : Math.max(0, column - 1) };
    case 'PageDown':
      return { row: Math.min(lastRow, row + size.page), column };
    case 'PageUp':
      return { row: Math.max(0, row - size.page), column };
    case 'Home':
      return { row: mod ? 0 : row, column: 0 };
    case 'End':
      return { row: mod ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
};

/**
 * What a key does, as in a spreadsheet; `null` for a key that is not the table's.
 *
 * @param isEntering A cell was just filled in and left with Tab: Tab goes on to the next cell. Else it leaves the
 *   table, so that nobody is caught in it.
 */
export const actionOf = (
  pressed: GridKey,
  at: CellPlace,
  size: GridSize,
  isEntering: boolean,
): GridAction | null => {
  const { key, mod, shift, alt } = pressed;
  if (alt) return null;
  if (key === 'ArrowUp' && at.row === 0 && !shift && !mod) return { do: 'to-head' };
  const to = moved(pressed, at, size);
  if (to !== null) return { do: 'move', to, extends: shift };
  if (key === 'Tab') return isEntering ? { do: 'next', to: nextPlace(at, size, shift) } : null;
  if (key === 'Escape') return { do: 'pick-none' };
  if (key === 'Enter' || key === 'F2') return { do: 'edit', typed: null };
  if (key === 'Delete' || key === 'Backspace') return { do: mod ? 'delete-rows' : 'empty' };
  if (key === ' ') return mod ? null : { do: 'pick', extends: shift };
  if (mod) return key.toLowerCase() === 'a' ? { do: 'pick-all' } : null;
  return [...key].length === 1 ? { do: 'edit', typed: key } : null;
};
