import type { Places } from './shape';

/** Actors by the square that they stand in. */
export interface Cells {
  /** Calls back for each pair of actors that may be near enough to touch, once; the order is always the same. */
  forEachNear(near: (a: number, b: number) => void): void;
}

/** Squares on a side at most: outliers must not make a grid of millions of empty ones. */
const MOST = 256;

/**
 * Sort actors into squares as wide as the two largest of them. Actors may be moved a little while pairs are looked
 * at; they stay in the square where they began. O(actors + squares).
 *
 * @param reach of each actor: half the distance at which two of its size touch.
 */
export const cellsOf = (places: Places, reach: Float64Array): Cells => {
  const count = reach.length;
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  let widest = 0;
  for (let i = 0; i < count; i++) {
    left = Math.min(left, places[2 * i]!);
    right = Math.max(right, places[2 * i]!);
    bottom = Math.min(bottom, places[2 * i + 1]!);
    top = Math.max(top, places[2 * i + 1]!);
    widest = Math.max(widest, reach[i]!);
  }
  const side = Math.max(2 * widest, (right - left) / MOST, (top - bottom) / MOST, 1e-9);
  const across = count === 0 ? 0 : Math.floor((right - left) / side) + 1;
  const down = count === 0 ? 0 : Math.floor((top - bottom) / side) + 1;
  const cellOf = new Int32Array(count);
  const starts = new Int32Array(across * down + 1);
  for (let i = 0; i < count; i++) {
    const column = Math.floor((places[2 * i]! - left) / side);
    const row = Math.floor((places[2 * i + 1]! - bottom) / side);
    cellOf[i] = row * across + column;
    starts[cellOf[i]! + 1]!++;
  }
  for (let cell = 0; cell < across * down; cell++) starts[cell + 1]! += starts[cell]!;
  const inCells = new Int32Array(count);
  const filled = starts.slice();
  for (let i = 0; i < count; i++) inCells[filled[cellOf[i]!]!++] = i;

  const pairs = (cell: number, other: number, near: (a: number, b: number) => void) => {
    for (let i = starts[cell]!; i < starts[cell + 1]!; i++) {
      for (let j = cell === other ? i + 1 : starts[other]!; j < starts[other + 1]!; j++) {
        near(inCells[i]!, inCells[j]!);
      }
    }
  };
  return {
    forEachNear: (near) => {
      for (let row = 0; row < down; row++) {
        for (let column = 0; column < across; column++) {
          const cell = row * across + column;
          pairs(cell, cell, near);
          // Half of the squares around: the other half look back at this one.
          if (column + 1 < across) pairs(cell, cell + 1, near);
          if (row + 1 === down) continue;
          if (column > 0) pairs(cell, cell + across - 1, near);
          pairs(cell, cell + across, near);
          if (column + 1 < across) pairs(cell, cell + across + 1, near);
        }
      }
    },
  };
};
