/** A part of the map that is moved as one. */
export interface Block {
  readonly width: number;
  readonly height: number;
}

/**
 * Put blocks side by side so that none overlap and the whole comes near to the shape of the room: the first
 * block (the main part) where reading starts, the others in columns to its right (in a room that is higher than
 * wide: in rows beneath it), the widest first. So a lone actor stands beside the map and never sets its scale.
 *
 * O(k log k).
 *
 * @param aspect width by height of the room.
 * @param gap least distance between two blocks.
 * @returns middles of the blocks, around the middle of the whole at 0, 0.
 */
export const pack = (blocks: readonly Block[], aspect: number, gap: number): [x: number, y: number][] => {
  if (aspect >= 1) return packColumns(blocks, aspect, gap);
  const turned = blocks.map(({ width, height }) => ({ width: height, height: width }));
  // What is first must be uppermost, and y runs upwards.
  return packColumns(turned, 1 / aspect, gap).map(([x, y]) => [y, -x]);
};

/** Heights that are tried, as multiples of the least that can do. */
const HEIGHTS = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6];

const packColumns = (blocks: readonly Block[], aspect: number, gap: number): [number, number][] => {
  const [first] = blocks;
  if (first === undefined) return [];
  const area = blocks.reduce((sum, b) => sum + (b.width + gap) * (b.height + gap), 0);
  const least = Math.max(first.height, Math.sqrt(area / aspect));
  const order = blocks
    .map((_, i) => i)
    .slice(1)
    .sort((a, b) => blocks[b]!.width - blocks[a]!.width || blocks[b]!.height - blocks[a]!.height || a - b);
  let best: { columns: number[][]; room: number } | null = null;
  for (const factor of HEIGHTS) {
    const columns = fill(blocks, order, least * factor, gap);
    const width = columns.reduce((sum, column) => sum + widthOf(blocks, column) + gap, -gap);
    const height = Math.max(...columns.map((column) => heightOf(blocks, column, gap)));
    const room = Math.max(width / aspect, height);
    if (best === null || room < best.room) best = { columns, room };
  }
  return standing(blocks, best!.columns, gap);
};

const widthOf = (blocks: readonly Block[], column: readonly number[]): number =>
  Math.max(...column.map((i) => blocks[i]!.width));

const heightOf = (blocks: readonly Block[], column: readonly number[], gap: number): number =>
  column.reduce((sum, i) => sum + blocks[i]!.height + gap, -gap);

/** Columns of at most this height, the first block at the head of the first. */
const fill = (
  blocks: readonly Block[],
  order: readonly number[],
  tallest: number,
  gap: number,
): number[][] => {
  const columns = [[0]];
  let filled = blocks[0]!.height;
  for (const index of order) {
    const { height } = blocks[index]!;
    if (filled + gap + height <= tallest) {
      columns.at(-1)!.push(index);
      filled += gap + height;
    } else {
      columns.push([index]);
      filled = height;
    }
  }
  return columns;
};

/** Middles of the blocks, columns from left to right. */
const standing = (
  blocks: readonly Block[],
  columns: readonly (readonly number[])[],
  gap: number,
): [number, number][] => {
  const middles = blocks.map((): [number, number] => [0, 0]);
  let left = 0;
  for (const column of columns) {
    const width = widthOf(blocks, column);
    let top = heightOf(blocks, column, gap) / 2;
    for (const index of column) {
      const { height } = blocks[index]!;
      middles[index] = [left + width / 2, top - height / 2];
      top -= height + gap;
    }
    left += width + gap;
  }
  for (const middle of middles) middle[0] -= (left - gap) / 2;
  return middles;
};
