import type { Relationship } from '../model/network';
import type { FileLedger } from './ledger';
import { NumberList } from './number-list';
import type { StrengthScale } from './strength';
import { quoted } from './text';
import { TwinFinder } from './twins';

type Draft = { -readonly [Key in keyof Relationship]: Relationship[Key] };

/** A tie whose id belonged to another before: told when its new id is known. */
interface Renamed {
  readonly tie: Draft;
  readonly ledger: FileLedger;
  readonly line: number | null;
  readonly was: string;
  readonly header: string | null;
}

/** The ties of an import, over all relationship tables, and their ids. */
export class TieList {
  readonly #ties: Draft[] = [];
  /** Of each tie: the number of its data row, from 1, over all relationship tables. */
  readonly #rowNumbers = new NumberList();
  /** Of each tie: its line, 0 where it has none. */
  readonly #lines = new NumberList();
  /** Files in their order, with the place of their first tie. */
  readonly #files: { readonly from: number; readonly ledger: FileLedger }[] = [];
  /** Places of ties whose strength was given as a number. */
  readonly #rated = new NumberList();
  readonly #taken = new Set<string>();
  readonly #renamed: Renamed[] = [];
  readonly #twins = new TwinFinder();
  #rows = 0;

  /** Every row counts, also one that is set aside: the number in an id is that of the row. */
  countRow(): void {
    this.#rows++;
  }

  /**
   * `tie.id` is empty where none was given.
   *
   * @param isRated Its strength was given as a number, and is on the scale that may be turned round.
   * @param idHeader The header of the column of ids.
   */
  add(tie: Relationship, ledger: FileLedger, isRated: boolean, idHeader: string | null): void {
    const place = this.#ties.length;
    const draft: Draft = tie;
    this.#ties.push(draft);
    this.#rowNumbers.push(this.#rows);
    this.#lines.push(ledger.line ?? 0);
    if (this.#files.at(-1)?.ledger !== ledger) this.#files.push({ from: place, ledger });
    if (isRated) this.#rated.push(place);
    if (tie.id === '') {
      this.#noteTwin(tie, ledger);
    } else if (this.#taken.has(tie.id)) {
      ledger.markRepaired();
      this.#renamed.push({ tie: draft, ledger, line: ledger.line, was: tie.id, header: idHeader });
      draft.id = '';
    } else {
      this.#taken.add(tie.id);
    }
  }

  /** Two equal rows may be two ties, or one that was typed twice: both are kept, and it is said. */
  #noteTwin(tie: Relationship, ledger: FileLedger): void {
    const place = this.#twins.find(tie, this.#ties);
    if (place === undefined) return;
    const earlier = this.#files.findLast(({ from }) => from <= place)?.ledger ?? ledger;
    const where = earlier === ledger ? '' : ` of ${quoted(earlier.file)}`;
    ledger.at(null, null);
    ledger.rowNote(
      'tie-repeated',
      `The tie is the same as that of line ${this.#lines.at(place)}${where}. Both are kept; delete one if it was typed twice.`,
    );
  }

  /** Give `r` and the row's number to ties without an id. Where that is taken, numbers above the last row. */
  giveIds(): void {
    let free = this.#rows;
    let before = 0;
    for (const [place, tie] of this.#ties.entries()) {
      if (tie.id !== '') continue;
      const row = this.#rowNumbers.at(place);
      let id = row === before ? `r${++free}` : `r${row}`;
      while (this.#taken.has(id)) id = `r${++free}`;
      tie.id = id;
      before = row;
    }
    for (const { tie, ledger, line, was, header } of this.#renamed) {
      ledger.repairLater(
        'tie-id-repeated',
        { line, column: header, value: was },
        `The id ${quoted(was)} belongs to an earlier tie. This tie got the id ${quoted(tie.id)}.`,
      );
    }
  }

  /** Turn the strengths that were given round. Ties without one keep the default. */
  turn(scale: StrengthScale): void {
    for (const place of this.#rated.all) {
      const tie = this.#ties[place]!;
      tie.strength = scale.turned(tie.strength);
    }
  }

  get relationships(): readonly Relationship[] {
    return this.#ties;
  }
}
