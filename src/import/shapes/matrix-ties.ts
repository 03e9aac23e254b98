import { readNumber } from '../cells/numbers';
import type { RowBatch, TableRow } from '../table';
import { fold } from '../text';
import { type Mark, markIn } from './marks';
import { isTotalWord } from './tail';

/** A column of a matrix that stands for an actor. */
export interface MatrixColumn {
  readonly index: number;
  readonly label: string;
}

/** What a matrix as a whole says. */
export interface MatrixTies {
  readonly columns: readonly MatrixColumn[];
  /** Labels of the rows, each once, in the order of the file. */
  readonly rowLabels: readonly string[];
  /** Every tie has no arrow. */
  readonly isMutual: boolean;
  /** Only the cells above, or only those below the diagonal are filled. */
  readonly isTriangle: boolean;
  /** Ticks on the diagonal that mark it and no tie. */
  readonly hasDiagonalMarks: boolean;
  /** Headers of columns that hold no ties: totals, remarks. */
  readonly passedOver: readonly string[];
  /** Lines of rows whose label had a row before, with the line of that row. */
  readonly repeated: ReadonlyMap<number, number>;
  /** The ties that the row tells of; of a mutual pair, one row does. */
  tiesOf(row: TableRow): readonly { readonly label: string; readonly strength: string }[];
}

interface MatrixRow {
  readonly line: number;
  readonly key: string;
  readonly clean: readonly string[];
}

/** A cell that holds a text: somebody has said that there is a tie, and how strong is not clear. */
const markOf = (text: string): Mark => markIn(text) ?? { isTie: true, strength: text };

/** A column with more texts than this share is a remark about the actors of the rows. */
const MOST_TEXT = 0.5;

/** What a person said that a column is: `target` for an actor, `null` for no part of the matrix. */
export type Decision = string | null | undefined;

/**
 * Look through a matrix: which columns hold ties, and whether it is symmetric.
 *
 * @param labels The column with the labels of the rows.
 * @param decided By column, where something was decided.
 */
export const readMatrix = (
  headers: readonly string[],
  labels: number,
  batches: Iterable<RowBatch>,
  decided: readonly Decision[],
): MatrixTies => {
  const rows: MatrixRow[] = [];
  const names: string[] = [];
  const place = new Map<string, number>();
  const repeated = new Map<number, number>();
  for (const batch of batches) {
    for (const { line, clean, problem } of batch.rows) {
      const label = clean[labels] ?? '';
      if (problem !== undefined || label === '') continue;
      const key = fold(label);
      const earlier = place.get(key);
      if (earlier !== undefined) {
        repeated.set(line, rows[earlier]!.line);
        continue;
      }
      place.set(key, rows.length);
      rows.push({ line, key, clean });
      names.push(label);
    }
  }
  const { columns, passedOver } = columnsOf(headers, labels, rows, place, decided);
  const rowOfColumn = columns.map(({ label }) => place.get(fold(label)) ?? -1);
  const symmetry = symmetryOf(rows, columns, rowOfColumn);
  const hasDiagonalMarks = isDiagonalMarked(rows, columns, rowOfColumn);
  return {
    columns,
    rowLabels: names,
    isMutual: symmetry !== 'none',
    isTriangle: symmetry === 'upper' || symmetry === 'lower',
    hasDiagonalMarks,
    passedOver,
    repeated,
    tiesOf: (row) => {
      const here = place.get(fold(row.clean[labels] ?? ''));
      const ties: { label: string; strength: string }[] = [];
      for (const [i, { index, label }] of columns.entries()) {
        const there = rowOfColumn[i]!;
        if (here === there && hasDiagonalMarks) continue;
        if (symmetry === 'full' && there !== -1 && here !== undefined && there < here) continue;
        const mark = markOf(row.clean[index] ?? '');
        if (mark.isTie) ties.push({ label, strength: mark.strength });
      }
      return ties;
    },
  };
};

/** Columns whose cells are marks or numbers. A column of remarks, or of totals, is none. */
const columnsOf = (
  headers: readonly string[],
  labels: number,
  rows: readonly MatrixRow[],
  place: ReadonlyMap<string, number>,
  decided: readonly Decision[],
): { readonly columns: readonly MatrixColumn[]; readonly passedOver: readonly string[] } => {
  const columns: MatrixColumn[] = [];
  const passedOver: string[] = [];
  for (const [index, label] of headers.entries()) {
    if (index === labels) continue;
    const cells = rows.map(({ clean }) => clean[index] ?? '').filter((cell) => cell !== '');
    if (label === '' && cells.length === 0) continue;
    const isActor = place.has(fold(label));
    const texts = cells.filter((cell) => markIn(cell) === undefined).length;
    const isOther = label === '' || index < labels || isTotalWord(label) || texts > MOST_TEXT * cells.length;
    const isGuessed = !isOther || (isActor && label !== '');
    if (decided[index] === 'target' || (decided[index] !== null && isGuessed)) columns.push({ index, label });
    else passedOver.push(label);
  }
  return { columns, passedOver };
};

type Symmetry = 'none' | 'full' | 'upper' | 'lower';

/**
 * `full`: every cell equals its mirror image, and there is a tie. `upper`, `lower`: all cells on the other side of
 * the diagonal are empty, which nobody leaves who means that there is no tie in that direction.
 */
const symmetryOf = (
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  rowOfColumn: readonly number[],
): Symmetry => {
  const columnOfRow = new Array<number>(rows.length).fill(-1);
  for (const [i, row] of rowOfColumn.entries()) if (row !== -1) columnOfRow[row] = columns[i]!.index;
  let isFull = true;
  let ties = 0;
  const filled = { upper: 0, lower: 0 };
  for (const [r, row] of rows.entries()) {
    for (const [i, { index }] of columns.entries()) {
      const other = rowOfColumn[i]!;
      if (other === r) continue;
      const cell = row.clean[index] ?? '';
      const mark = markOf(cell);
      if (mark.isTie) ties++;
      if (other === -1 || columnOfRow[r] === -1) {
        if (mark.isTie) isFull = false;
        continue;
      }
      if (cell !== '') filled[r < other ? 'upper' : 'lower']++;
      const mirror = markOf(rows[other]!.clean[columnOfRow[r]!] ?? '');
      if (isFull && !isSame(mark, mirror)) isFull = false;
    }
  }
  if (ties === 0 || rows.length < 2) return 'none';
  if (isFull) return 'full';
  if (rows.length < 3 || filled.upper + filled.lower < ties) return 'none';
  if (filled.lower === 0) return 'upper';
  return filled.upper === 0 ? 'lower' : 'none';
};

const isSame = (a: Mark, b: Mark): boolean => {
  if (!a.isTie || !b.isTie) return a.isTie === b.isTie;
  const value = readNumber(a.strength).value;
  return a.strength === b.strength || (value !== undefined && value === readNumber(b.strength).value);
};

/** The same tick, and no number, in every cell of the diagonal: it marks where an actor meets itself. */
const isDiagonalMarked = (
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  rowOfColumn: readonly number[],
): boolean => {
  const cells = columns.flatMap(({ index }, i) => {
    const row = rows[rowOfColumn[i]!];
    return row === undefined ? [] : [row.clean[index] ?? ''];
  });
  const mark = markOf(cells[0] ?? '');
  return cells.length > 1 && mark.isTie && readNumber(mark.strength).value === undefined
    ? cells.every((cell) => cell === cells[0])
    : false;
};
