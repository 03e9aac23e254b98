import type { Box } from './box-grid';

/** An actor as names see it. Pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** An actor of at least this share of another's radius looks as if it could be the one that a name is of. */
const ALIKE = 0.8;
/** A name is this much nearer to its own actor than to any such other. Pixels. */
export const CLEARLY = 3;

/** How well a name stands in a place; all 0 where there is nothing to object to. */
export interface Objections {
  /** Larger actors than its own that it covers. */
  readonly larger: number;
  /** By how much another actor is too near, for the nearest one. Pixels. */
  readonly doubt: number;
  /** Of actors that it covers, square pixels, more or less. */
  readonly covered: number;
}

/** From a box to the rim of a disc, negative inside it. Pixels. */
export const gapBetween = (box: Box, { x, y, radius }: Disc): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)) -
  radius;

/** Do a box and the square around a disc share area? A shape's corners reach out of its disc. */
const covers = (box: Box, { x, y, radius }: Disc): boolean =>
  box.x < x + radius &&
  x - radius < box.x + box.width &&
  box.y < y + radius &&
  y - radius < box.y + box.height;

/** Tells of places for names whether it can be seen which actor they are of. */
export class Nearness {
  readonly #cell: number;
  readonly #discs: readonly Disc[];
  readonly #cells = new Map<number, number[]>();
  /** The last question that met each actor, so that one in several cells counts once. */
  readonly #asked: Uint32Array;
  #questions = 0;

  /** @param cell side of a cell; about the size of an actor. */
  constructor(discs: readonly Disc[], cell: number) {
    this.#cell = cell;
    this.#discs = discs;
    this.#asked = new Uint32Array(discs.length);
    for (const [index, { x, y, radius }] of discs.entries()) {
      const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
      this.#visit(box, 0, (key) => {
        const cell = this.#cells.get(key);
        if (cell === undefined) this.#cells.set(key, [index]);
        else cell.push(index);
        return false;
      });
    }
  }

  /**
   * What is to be said against a box as the place for the name of the actor with this number.
   *
   * @param first stop at the first objection: enough to know that there is one.
   */
  objections(box: Box, own: number, first = false): Objections {
    const question = ++this.#questions;
    const { radius } = this.#discs[own]!;
    const reach = Math.max(0, gapBetween(box, this.#discs[own]!)) + CLEARLY;
    let larger = 0;
    let doubt = 0;
    let covered = 0;
    this.#visit(box, reach, (key) => {
      for (const index of this.#cells.get(key) ?? []) {
        if (index === own || this.#asked[index] === question) continue;
        this.#asked[index] = question;
        const other = this.#discs[index]!;
        if (other.radius >= ALIKE * radius) doubt = Math.max(doubt, reach - gapBetween(box, other));
        if (!covers(box, other)) continue;
        covered += other.radius ** 2;
        if (other.radius > radius) larger++;
      }
      return first && (doubt > 0 || covered > 0);
    });
    return { larger, doubt, covered };
  }

  /** Calls for every cell under the box and `more` pixels around it until told to stop. */
  #visit({ x, y, width, height }: Box, more: number, call: (key: number) => boolean): void {
    const c = this.#cell;
    const right = Math.floor((x + width + more) / c);
    const bottom = Math.floor((y + height + more) / c);
    for (let column = Math.floor((x - more) / c); column <= right; column++) {
      for (let row = Math.floor((y - more) / c); row <= bottom; row++) {
        if (call(column * 65_536 + row)) return;
      }
    }
  }
}
