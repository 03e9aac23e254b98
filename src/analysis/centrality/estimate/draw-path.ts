import type { Adjacency } from '../../../model/projection';

/** A shortest path search between two actors that shares its arrays with the next one. */
export interface PathDrawer {
  /**
   * Draw one of the shortest paths from `source` to `target`, each with the same probability, and add 1 to
   * `counts` for every actor inside it. Where no path leads there nothing is added.
   *
   * @param random numbers from 0 up to 1.
   * @returns the number of arcs looked at.
   */
  draw(source: number, target: number, random: () => number, counts: Float64Array): number;
}

/** Arcs in the direction that a search follows them, and in the other one. */
export interface BothWays {
  readonly along: Adjacency;
  readonly against: Adjacency;
}

/** One arc between what was found from the source and what was found from the target. */
export class Crossings {
  /** Numbers of shortest paths over all crossings together. */
  total = 0;
  #size = 0;
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #paths: number[] = [];

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
    this.total = 0;
  }

  add(from: number, to: number, paths: number): void {
    this.#from[this.#size] = from;
    this.#to[this.#size] = to;
    this.#paths[this.#size++] = paths;
    this.total += paths;
  }

  /** One of them, with a probability in proportion to its paths. */
  pick(random: () => number): readonly [from: number, to: number] {
    let left = random() * this.total;
    let i = 0;
    while (i < this.#size - 1) {
      left -= this.#paths[i]!;
      if (left < 0) break;
      i++;
    }
    return [this.#from[i]!, this.#to[i]!];
  }
}
