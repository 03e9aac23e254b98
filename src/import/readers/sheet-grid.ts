import type { TextRow } from '../rows';
import type { TableNote } from '../table';
import { counted } from '../text';
import type { Grid, GridBatch } from './grid';
import type { MergedCells } from './sheet-check';

/** A row of cells as the library reads them; numbers are texts already. */
export type SheetRow = readonly (string | boolean | Date | null)[];

/** Rows handed out in one go. */
const BATCH = 2_000;

/** Texts of a workbook are kept once and may stand in a million cells; more characters than this are an attack. */
const MOST_CHARACTERS = 500_000_000;

/**
 * A sheet as a grid. Its lines are the rows of the sheet. Cells that were merged over several rows count as if
 * each of them held the value. `undefined`: the texts are too long altogether.
 */
export const sheetGrid = (
  about: Pick<Grid, 'file' | 'sheet' | 'sheets' | 'notes'>,
  data: readonly SheetRow[],
  merged: readonly MergedCells[],
): Grid | undefined => {
  let characters = 0;
  for (const row of data) {
    for (const cell of row) if (typeof cell === 'string') characters += cell.length;
  }
  if (characters > MOST_CHARACTERS) return undefined;
  const filled = fillMerged(data, merged);
  return {
    ...about,
    notes: [...about.notes, ...mergedNote(filled.size)],
    format: 'xlsx',
    encoding: '',
    delimiter: '',
    size: data.length,
    *batches(): Iterable<GridBatch> {
      for (let from = 0; from < data.length; from += BATCH) {
        const rows = data.slice(from, from + BATCH).map((row, i) => rowOf(row, from + i, filled));
        yield { rows, read: from + rows.length };
      }
    },
  };
};

/** By row: the cells to be filled, with their texts. */
type Filled = ReadonlyMap<number, readonly (readonly [column: number, text: string])[]>;

const fillMerged = (data: readonly SheetRow[], merged: readonly MergedCells[]): Filled => {
  const filled = new Map<number, (readonly [number, string])[]>();
  for (const { top, left, bottom } of merged) {
    const text = cellText(data[top]?.[left] ?? null);
    if (text === '') continue;
    for (let row = top + 1; row <= Math.min(bottom, data.length - 1); row++) {
      if (cellText(data[row]?.[left] ?? null) !== '') continue;
      const cells = filled.get(row) ?? [];
      cells.push([left, text]);
      filled.set(row, cells);
    }
  }
  return filled;
};

const mergedNote = (rows: number): readonly TableNote[] =>
  rows === 0
    ? []
    : [
        {
          code: 'merged-cells',
          line: null,
          message: `Cells are merged over several rows. The value counts for each of them, in ${counted(rows, 'row')}.`,
        },
      ];

const rowOf = (row: SheetRow, index: number, filled: Filled): TextRow => {
  const cells = row.map(cellText);
  for (const [column, text] of filled.get(index) ?? []) cells[column] = text;
  return { line: index + 1, cells };
};

const cellText = (cell: SheetRow[number]): string => {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return dateText(cell);
};

const SECOND = 1_000;
const DAY = 86_400 * SECOND;

/** Day 1 of a spreadsheet; before it there are only times of the day. */
const FIRST_DAY = Date.UTC(1900, 0, 1);

/** A date the ISO way; with the time only where it has one. Times are rounded: spreadsheets keep shares of days. */
const dateText = (date: Date): string => {
  const time = Math.round(date.getTime() / SECOND) * SECOND;
  if (!Number.isFinite(time)) return '';
  const [day = '', clock = ''] = new Date(time).toISOString().split(/T|\.000Z|Z/);
  const short = clock.endsWith(':00') ? clock.slice(0, 5) : clock;
  if (time < FIRST_DAY) return short;
  return time % DAY === 0 ? day : `${day} ${short}`;
};
