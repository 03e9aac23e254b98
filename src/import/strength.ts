import type { MatchedColumns } from './columns/headers';
import { keyOfHeader, PLAIN_STRENGTH_KEYS, RANK_KEYS } from './columns/known-headers';
import { quoted } from './text';

/** The longest scale that is taken for a survey's. */
const LONGEST_SCALE = 10;

/** The strengths that were given in the rows of an import, and which way their scale runs. */
export class StrengthScale {
  #low = Number.POSITIVE_INFINITY;
  #high = Number.NEGATIVE_INFINITY;
  #isWhole = true;
  readonly #few = new Set<number>();

  add(strength: number): void {
    this.#low = Math.min(this.#low, strength);
    this.#high = Math.max(this.#high, strength);
    if (!Number.isInteger(strength)) this.#isWhole = false;
    if (this.#few.size < 3) this.#few.add(strength);
  }

  get isEmpty(): boolean {
    return this.#low > this.#high;
  }

  get low(): number {
    return this.#low;
  }

  get high(): number {
    return this.#high;
  }

  /** The same strength on a scale that runs the other way: highest + lowest - strength. Stays above 0. */
  turned(strength: number): number {
    // The ends first: rounding must not make a 0 of a very small strength.
    if (strength === this.#low) return this.#high;
    if (strength === this.#high) return this.#low;
    return this.#high - strength + this.#low;
  }

  /**
   * A question, where 1 may be the strongest: under a header such as `rank`, or under any but the plain ones
   * when the values look like a survey's scale (whole numbers from 1 to at most 10).
   */
  doubt(tables: readonly MatchedColumns[]): string | undefined {
    if (this.isEmpty || this.#low === this.#high) return undefined;
    const isScale = this.#isWhole && this.#low === 1 && this.#high <= LONGEST_SCALE && this.#few.size >= 3;
    const column = tables
      .flatMap((table) => table.fields)
      .find(({ column, header }) => {
        const key = keyOfHeader(header.replace(/\([^)]*\)/g, ''));
        return column === 'strength' && (RANK_KEYS.has(key) || (isScale && !PLAIN_STRENGTH_KEYS.has(key)));
      });
    return (
      column &&
      `The column ${quoted(column.header)} runs from ${this.#low} to ${this.#high}. It is read so that ${this.#high} is the strongest tie. Is it ${this.#low}?`
    );
  }
}
