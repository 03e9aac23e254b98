/** Columns and rows of a table of cells: how wide and how high each is. */
export interface CellSizes {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** What a cell must hold: so many actors, each with so much room to itself. */
export interface CellContent {
  readonly actors: number;
  readonly wide: number;
  readonly high: number;
}

/** How a cell is filled: rows of actors, the last one not always full. */
export interface CellGrid {
  readonly across: number;
  readonly down: number;
}

/** Shapes that are tried, as multiples of the width that an even share of the room gives. */
const WIDTHS = [0.35, 0.45, 0.55, 0.7, 0.85, 1, 1.2, 1.45, 1.75, 2.1, 2.6];

/** No lane is narrower than this, so that its name has room. Pixels of the nominal room. */
const NARROWEST = 90;
const LOWEST = 56;

/**
 * Sizes of columns and rows in which every cell holds its actors, chosen so that the whole comes nearest to the
 * shape of the room. A column is as wide as its fullest cell asks for, in proportion to the others.
 *
 * @param cells by column, then by row.
 */
export const cellSizes = (cells: readonly (readonly CellContent[])[], aspect: number): CellSizes => {
  const sides = cells.map((column) =>
    column.reduce((most, { actors, wide, high }) => Math.max(most, Math.sqrt(actors * wide * high)), 0),
  );
  let best: (CellSizes & { readonly room: number }) | null = null;
  for (const factor of WIDTHS) {
    const widths = cells.map((column, c) =>
      column.reduce((width, { wide }) => Math.max(width, wide), Math.max(NARROWEST, sides[c]! * factor)),
    );
    const heights = (cells[0] ?? []).map((_, row) =>
      cells.reduce((height, column, c) => {
        const { actors, wide, high } = column[row]!;
        return Math.max(height, Math.ceil(actors / fitting(widths[c]!, wide)) * high);
      }, LOWEST),
    );
    const room = Math.max(sum(widths) / aspect, sum(heights));
    if (best === null || room < best.room - 1e-9) best = { widths, heights, room };
  }
  return best ?? { widths: [], heights: [] };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How many fit; a hair more than the length, for a cell was made as long as so many. */
const fitting = (length: number, each: number): number => Math.max(1, Math.floor(length / each + 1e-6));

/** Rows and columns that fill a cell most evenly. There is room for them in cells of `cellSizes`. */
export const gridIn = ({ actors, wide, high }: CellContent, width: number, height: number): CellGrid => {
  const widest = Math.min(actors, fitting(width, wide));
  const most = fitting(height, high);
  const even = Math.round(Math.sqrt((actors * width * high) / (height * wide)));
  let across = Math.max(1, Math.min(widest, even));
  while (across < widest && Math.ceil(actors / across) > most) across++;
  return { across, down: Math.ceil(actors / across) };
};
