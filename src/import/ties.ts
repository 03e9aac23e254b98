import type { Relationship } from '../model/network';
import type { FileLedger } from './ledger';
import type { StrengthScale } from './strength';
import { quoted } from './text';

type Draft = { -readonly [Key in keyof Relationship]: Relationship[Key] };

interface Entry {
  readonly tie: Draft;
  /** Number of the data row, from 1, over all relationship tables. */
  readonly row: number;
  readonly isRated: boolean;
  readonly ledger: FileLedger;
  readonly line: number | null;
}

/** A tie whose id belonged to another before: told when its new id is known. */
interface Renamed {
  readonly entry: Entry;
  readonly was: string;
  readonly header: string | null;
}

/** The ties of an import, over all relationship tables, and their ids. */
export class TieList {
  readonly #entries: Entry[] = [];
  readonly #taken = new Set<string>();
  readonly #renamed: Renamed[] = [];
  readonly #byContent = new Map<number, Entry>();
  #rows = 0;

  /** Every row counts, also one that is set aside: the number in an id is that of the row. */
  countRow(): void {
    this.#rows++;
  }

  /** `tie.id` is empty where none was given. */
  add(tie: Relationship, ledger: FileLedger, told: { isRated: boolean; idHeader: string | null }): void {
    const entry: Entry = { tie, row: this.#rows, isRated: told.isRated, ledger, line: ledger.line };
    this.#entries.push(entry);
    if (tie.id === '') {
      this.#noteTwin(entry);
    } else if (this.#taken.has(tie.id)) {
      ledger.markRepaired();
      this.#renamed.push({ entry, was: tie.id, header: told.idHeader });
      entry.tie.id = '';
    } else {
      this.#taken.add(tie.id);
    }
  }

  /** Two equal rows may be two ties, or one that was typed twice: both are kept, and it is said. */
  #noteTwin(entry: Entry): void {
    const content = JSON.stringify(entry.tie);
    const key = hash(content);
    const twin = this.#byContent.get(key);
    if (!twin) {
      this.#byContent.set(key, entry);
    } else if (JSON.stringify(twin.tie) === content) {
      const where = twin.ledger === entry.ledger ? '' : ` of ${quoted(twin.ledger.file)}`;
      entry.ledger.at(null, null);
      entry.ledger.rowNote(
        'tie-repeated',
        `The tie is the same as that of line ${twin.line}${where}. Both are kept; delete one if it was typed twice.`,
      );
    }
  }

  /** Give `r` and the row's number to ties without an id. Where that is taken, numbers above the last row. */
  giveIds(): void {
    let free = this.#rows;
    for (const { tie, row } of this.#entries) {
      if (tie.id !== '') continue;
      let id = `r${row}`;
      while (this.#taken.has(id)) id = `r${++free}`;
      tie.id = id;
      this.#taken.add(id);
    }
    for (const { entry, was, header } of this.#renamed) {
      entry.ledger.repairLater(
        'tie-id-repeated',
        { line: entry.line, column: header, value: was },
        `The id ${quoted(was)} belongs to an earlier tie. This tie got the id ${quoted(entry.tie.id)}.`,
      );
    }
  }

  /** Turn the strengths that were given round. Ties without one keep the default. */
  turn(scale: StrengthScale): void {
    for (const { tie, isRated } of this.#entries) if (isRated) tie.strength = scale.turned(tie.strength);
  }

  get relationships(): readonly Relationship[] {
    return this.#entries.map((entry) => entry.tie);
  }
}

/** 53 bits of a text, by two multiplicative hashes: enough to find candidates for equal rows. */
const hash = (text: string): number => {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x5bd1e995) ^ (b >>> 13);
  }
  return (a >>> 0) * 0x200000 + (b & 0x1fffff);
};
