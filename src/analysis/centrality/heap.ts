/** Children of a place in the heap. Four keep the heap flat: fewer cache misses than with two. */
const ARITY = 4;

/**
 * A priority queue of (key, item) over typed arrays: the smallest key leaves first. It has room for a fixed
 * number of entries and allocates nothing after that. An item may stand in it several times, with other keys;
 * whoever takes it out passes over those that are out of date.
 */
export class MinHeap {
  /** Entries in the heap. Set to 0, it is empty. */
  size = 0;
  readonly #keys: Float64Array;
  readonly #items: Int32Array;

  constructor(capacity: number) {
    this.#keys = new Float64Array(capacity);
    this.#items = new Int32Array(capacity);
  }

  /** The smallest key. The heap must not be empty. */
  get smallestKey(): number {
    return this.#keys[0]!;
  }

  /** The item that leaves next. The heap must not be empty. */
  get smallestItem(): number {
    return this.#items[0]!;
  }

  push(key: number, item: number): void {
    const keys = this.#keys;
    const items = this.#items;
    let place = this.size++;
    while (place > 0) {
      const parent = ((place - 1) / ARITY) | 0;
      const parentKey = keys[parent]!;
      if (parentKey <= key) break;
      keys[place] = parentKey;
      items[place] = items[parent]!;
      place = parent;
    }
    keys[place] = key;
    items[place] = item;
  }

  /** Take out the entry with the smallest key and return its item. The heap must not be empty. */
  pop(): number {
    const keys = this.#keys;
    const items = this.#items;
    const top = items[0]!;
    const size = --this.size;
    const key = keys[size]!;
    let place = 0;
    for (;;) {
      const first = ARITY * place + 1;
      if (first >= size) break;
      const end = Math.min(first + ARITY, size);
      let best = first;
      let bestKey = keys[first]!;
      for (let child = first + 1; child < end; child++) {
        const childKey = keys[child]!;
        if (childKey < bestKey) {
          best = child;
          bestKey = childKey;
        }
      }
      if (bestKey >= key) break;
      keys[place] = bestKey;
      items[place] = items[best]!;
      place = best;
    }
    keys[place] = key;
    items[place] = items[size]!;
    return top;
  }
}
