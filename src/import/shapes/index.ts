import type { ColumnChoice } from '../choices';
import { recognised } from '../columns/headers';
import { cleanCell } from '../formula';
import type { Grid } from '../readers/grid';
import type { ImportIssue } from '../report';
import type { TextRow } from '../rows';
import { type InputFile, tableProblem } from '../table';
import { edgeListTable, isBareEdgeList } from './edge-list';
import { findHeader, HEADER_SAMPLE } from './header-line';
import { findMatrix, labelColumn, matrixTable } from './matrix';
import { plainTable, type ShapedTable } from './plain-table';

/**
 * Find out what the rows of a grid are: an ordinary table below its title lines, a matrix, or a list of ties
 * without a header. What `input` says of the header line and of the shape wins. Net-Map tables have the header
 * of an ordinary table, and are told from their columns (`netMapTable`).
 *
 * @param choices Decisions on columns, the most important first. Here they count in a matrix.
 */
export const shapeTable = (
  grid: Grid,
  input: Pick<InputFile, 'headerLine' | 'shape'>,
  choices: readonly ColumnChoice[],
): ShapedTable => {
  const rows = firstRows(grid, input.headerLine ?? 0);
  const shaped = shapeRows(grid, rows, input, choices);
  if (!shaped.ok) return shaped;
  const { table } = shaped;
  return { ok: true, table: { ...table, top: around(rows, table.headerLine) } };
};

const shapeRows = (
  grid: Grid,
  rows: readonly TextRow[],
  { headerLine, shape }: Pick<InputFile, 'headerLine' | 'shape'>,
  choices: readonly ColumnChoice[],
): ShapedTable => {
  if (rows.length === 0) return failed(tableProblem(grid, 'file-empty', 'is empty.'));
  if (headerLine === 0) return { ok: true, table: edgeListTable(grid, rows) };
  const asked = headerLine === undefined ? undefined : rows.findIndex(({ line }) => line >= headerLine);
  if (asked === -1) {
    const message = `has no line ${headerLine} with text in it. Choose another header line.`;
    return failed(tableProblem(grid, 'header-missing', message));
  }
  if (shape !== 'table' && shape !== 'net-map') {
    const place = findMatrix(rows, asked ?? 0, asked !== undefined);
    if (place !== undefined) return matrixTable(grid, rows, place, choices);
  }
  const header = asked ?? findHeader(rows);
  if (shape === 'matrix') {
    const labels = labelColumn(rows.slice(header + 1).map(({ cells }) => cells.map(cleanCell))) ?? 0;
    return matrixTable(grid, rows, { header, labels }, choices);
  }
  if (
    asked === undefined &&
    header === 0 &&
    shape === undefined &&
    isUnknown(rows[0]!) &&
    isBareEdgeList(rows)
  ) {
    return { ok: true, table: edgeListTable(grid, rows) };
  }
  return plainTable(grid, rows[header]!, rows.slice(0, header));
};

const failed = (problem: ImportIssue): ShapedTable => ({ ok: false, problem });

const isUnknown = ({ cells }: TextRow): boolean => recognised(cells.map(cleanCell)) === 0;

/** Rows above and below a header that are shown with it. */
const ABOVE = 20;
const BELOW = 8;

/** The header with the rows around it: enough to see whether it is the header, and to choose another. */
const around = (rows: readonly TextRow[], headerLine: number | null): readonly TextRow[] => {
  const at = rows.findIndex(({ line }) => line === headerLine);
  return rows.slice(Math.max(0, at - ABOVE), at + 1 + BELOW);
};

/** The first rows that are not blank: enough to find the header, and to look at what stands below it. */
const firstRows = (grid: Grid, headerLine: number): readonly TextRow[] => {
  const rows: TextRow[] = [];
  let beyond = 0;
  for (const batch of grid.batches()) {
    for (const row of batch.rows) {
      if (row.cells.every((cell) => cleanCell(cell) === '')) continue;
      rows.push(row);
      if (row.line > headerLine && ++beyond >= HEADER_SAMPLE) return rows;
    }
  }
  return rows;
};
