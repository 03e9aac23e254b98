/** An upright rectangle by its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Do two boxes share area? Boxes that only touch do not. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Boxes filed by the cells that they lie in, so that a question looks at near ones only. */
export class BoxGrid {
  readonly #cell: number;
  readonly #cells = new Map<number, number[]>();
  readonly #boxes: Box[] = [];
  readonly #weights: number[] = [];
  /** The last question that met each box, so that one in several cells counts once. */
  readonly #asked: number[] = [];
  #questions = 0;

  /** @param cell side of a cell; about the size of a usual box. */
  constructor(cell: number) {
    this.#cell = cell;
  }

  /** Boxes are numbered from 0 in the order in which they come. */
  add(box: Box, weight = 1): void {
    const index = this.#boxes.push(box) - 1;
    this.#weights.push(weight);
    this.#asked.push(0);
    this.#visit(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [index]);
      else cell.push(index);
      return false;
    });
  }

  /**
   * Weight of all boxes that share area with this one, counted up to `most`.
   *
   * @param except number of a box that does not count.
   */
  weigh(box: Box, most = Number.POSITIVE_INFINITY, except = -1): number {
    const question = ++this.#questions;
    let found = 0;
    this.#visit(box, (key) => {
      for (const index of this.#cells.get(key) ?? []) {
        if (index === except || this.#asked[index] === question) continue;
        this.#asked[index] = question;
        if (overlap(box, this.#boxes[index]!)) found += this.#weights[index]!;
        if (found >= most) return true;
      }
      return false;
    });
    return found;
  }

  /** Calls for every cell under the box until told to stop. */
  #visit({ x, y, width, height }: Box, call: (key: number) => boolean): void {
    const c = this.#cell;
    const right = Math.floor((x + width) / c);
    const bottom = Math.floor((y + height) / c);
    for (let column = Math.floor(x / c); column <= right; column++) {
      for (let row = Math.floor(y / c); row <= bottom; row++) {
        if (call(column * 65_536 + row)) return;
      }
    }
  }
}
