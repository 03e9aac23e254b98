import { readNumber } from '../cells/numbers';
import type { MatchedColumns } from '../columns/headers';
import { cleanCell } from '../formula';
import type { Grid } from '../readers/grid';
import type { TextRow } from '../rows';
import type { Table } from '../table';
import { fold } from '../text';
import { bodyOf } from './body';
import { tableBase } from './plain-table';

/**
 * Are these the rows of an edge list without a header? Two or three columns in every row, the first two filled;
 * some actor stands in both of them, and one of the first row's actors stands in another row too.
 *
 * @param rows The first rows that are not blank.
 */
export const isBareEdgeList = (rows: readonly TextRow[]): boolean => {
  const [first, ...below] = rows.map((row) => row.cells.map(cleanCell));
  if (first === undefined || first.length < 2 || first.length > 3) return false;
  const isPair = (row: readonly string[]) => row.length === first.length && row[0] !== '' && row[1] !== '';
  if (below.length === 0 || !isPair(first) || !below.every(isPair)) return false;
  const sources = new Set(below.map((row) => fold(row[0]!)));
  const targets = new Set(below.map((row) => fold(row[1]!)));
  const ends = first.slice(0, 2).map(fold);
  if (!ends.some((end) => sources.has(end) || targets.has(end))) return false;
  return targets.has(ends[0]!) || sources.has(ends[1]!) || [...sources].some((end) => targets.has(end));
};

/**
 * A table of ties without a header: the first two columns are the ends; a third one is the strength where its
 * first cell is a number, else the type. Further columns are kept.
 */
export const edgeListTable = (grid: Grid, rows: readonly TextRow[]): Table => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 2);
  const third = rows.map(({ cells }) => cleanCell(cells[2] ?? '')).find((cell) => cell !== '') ?? '';
  const columns = ['source', 'target', readNumber(third).value === undefined ? 'type' : 'strength'];
  const headers = Array.from({ length: width }, (_, i) => columns[i] ?? `column ${i + 1}`);
  const first = rows[0]?.line ?? null;
  return {
    ...tableBase(grid),
    shape: 'table',
    headers,
    headerLine: null,
    matched: matchedByPlace(headers),
    notes: [
      ...grid.notes,
      {
        code: 'no-header',
        line: first,
        message: 'The table has no header line. Its first two columns are read as source and target.',
      },
    ],
    batches: () => bodyOf(grid, null),
  };
};

const matchedByPlace = (headers: readonly string[]): MatchedColumns => {
  const known = headers.slice(0, 3);
  return {
    role: 'relationships',
    columns: headers.map((header, i) => ({
      header,
      column: i < known.length ? header : null,
      reason: i < known.length ? 'no header: by its place' : 'no header: kept as an attribute',
    })),
    fields: known.map((header, index) => ({ index, header, column: header })),
    attributes: headers.slice(3).map((name, i) => ({ index: i + 3, name })),
    notes: [],
    weakEnds: false,
  };
};
