import { cleanCell } from '../formula';
import type { Grid } from '../readers/grid';
import type { TextRow } from '../rows';
import type { RowBatch, RowProblem, TableRow } from '../table';
import { counted } from '../text';
import { LONGEST_TAIL, tailProblem } from './tail';

/** Longer cells are no names, numbers or remarks. */
export const LONGEST_CELL = 1 << 20;

/**
 * The rows of a grid below a line, their cells trimmed. Rows at the very end that are totals or notes get their
 * problem, and so do rows with a cell that is too long.
 */
export function* bodyOf(grid: Grid, headerLine: number | null): Generator<RowBatch, void, undefined> {
  const after = headerLine ?? 0;
  let held: (TableRow & { readonly problem: RowProblem })[] = [];
  let read = 0;
  for (const batch of grid.batches()) {
    const rows: TableRow[] = [];
    const blank: number[] = [];
    for (const row of batch.rows) {
      if (row.line <= after) continue;
      const clean = cleaned(row.cells);
      if (clean === undefined) {
        blank.push(row.line);
        continue;
      }
      const problem = tailProblem(clean);
      if (problem !== undefined && held.length < LONGEST_TAIL) {
        held.push({ ...withClean(row, clean), problem });
        continue;
      }
      for (const { problem: _, ...data } of held) rows.push(data);
      held = [];
      rows.push(withClean(row, clean));
    }
    read = batch.read;
    yield { rows, blank, read };
  }
  if (held.length > 0) yield { rows: held, blank: [], read };
}

/** The cells without padding; `undefined` where all are empty. */
const cleaned = (cells: readonly string[]): readonly string[] | undefined => {
  let isBlank = true;
  let clean: string[] | undefined;
  for (let i = 0; i < cells.length; i++) {
    const cell = cleanCell(cells[i]!);
    if (cell !== '') isBlank = false;
    // Most rows are clean as they are, and there may be a million.
    if (clean === undefined && cell !== cells[i]) clean = cells.slice();
    if (clean !== undefined) clean[i] = cell;
  }
  return isBlank ? undefined : (clean ?? cells);
};

const withClean = ({ line, cells, quotes }: TextRow, clean: readonly string[]): TableRow => {
  const row: TableRow = quotes === undefined ? { line, cells, clean } : { line, cells, clean, quotes };
  for (let i = 0; i < clean.length; i++) {
    if (clean[i]!.length > LONGEST_CELL) return { ...row, problem: tooLong(i, clean[i]!.length) };
  }
  return row;
};

const tooLong = (index: number, length: number): RowProblem => ({
  code: 'cell-too-long',
  message: `Cell ${index + 1} of the row has ${counted(length, 'character')}; a cell can hold ${LONGEST_CELL}. Is a quotation mark missing, or a file inside the cell?`,
});
