import { TYPE_WORDS } from '../cells/type-words';
import type { ColumnChoice } from '../choices';
import { choicesFor } from '../columns/claims';
import { recognised } from '../columns/headers';
import { cleanCell } from '../formula';
import type { Grid } from '../readers/grid';
import type { ColumnMatch } from '../report';
import type { TextRow } from '../rows';
import type { RowBatch, TableNote, TableRow } from '../table';
import { counted, fold, listed, quoted } from '../text';
import { bodyOf } from './body';
import { HEADER_SAMPLE } from './header-line';
import { markIn } from './marks';
import { type Decision, type MatrixTies, readMatrix } from './matrix-ties';
import { headerProblem, type ShapedTable, tableBase, titleNotes } from './plain-table';
import { partColumns, type Spread, type TiePart } from './spread';

/** Where a matrix stands among the first rows of a grid. */
export interface MatrixPlace {
  /** Place of the header in the rows. */
  readonly header: number;
  /** The column with the labels of the rows. */
  readonly labels: number;
}

/** A header stands within these rows. */
const MOST_TITLES = 10;

/** This share of the rows must be labelled with a label of some column, and of the columns with one of a row. */
const LEAST_LABELLED = 0.5;

/** A header with more columns that we know than this share is that of an ordinary table. */
const MOST_KNOWN = 0.3;

/** This share of the cells must be marks or numbers. */
const LEAST_MARKED = 0.9;

/**
 * Find an adjacency matrix: a row with the same labels as a column below it, in any order, and marks or numbers
 * in the cells.
 *
 * @param rows The first rows of the grid that are not blank.
 * @param from Look no further up than this place, and no further down if `isFixed`.
 */
export const findMatrix = (rows: readonly TextRow[], from = 0, isFixed = false): MatrixPlace | undefined => {
  const clean = rows.map(({ cells }) => cells.map(cleanCell));
  const areAll = rows.length < HEADER_SAMPLE;
  const last = isFixed ? from + 1 : Math.min(MOST_TITLES, rows.length - 2);
  for (let header = from; header < last; header++) {
    const below = clean.slice(header + 1);
    const labels = labelColumn(below);
    if (labels !== undefined && isMatrix(clean[header]!, below, labels, areAll)) return { header, labels };
  }
  return undefined;
};

/** The first column that is not empty. */
export const labelColumn = (rows: readonly (readonly string[])[]): number | undefined => {
  const starts = rows.map((row) => row.findIndex((cell) => cell !== '')).filter((at) => at !== -1);
  return starts.length === 0 ? undefined : Math.min(...starts);
};

const isMatrix = (
  header: readonly string[],
  below: readonly (readonly string[])[],
  labels: number,
  areAll: boolean,
): boolean => {
  const columns = new Set(
    header
      .slice(labels + 1)
      .filter((cell) => cell !== '')
      .map(fold),
  );
  const names = below.map((row) => fold(row[labels] ?? '')).filter((name) => name !== '');
  const shared = new Set(names.filter((name) => columns.has(name)));
  if (shared.size < 2 || shared.size < LEAST_LABELLED * Math.max(names.length, areAll ? columns.size : 0)) {
    return false;
  }
  if (recognised(header) > Math.max(1, MOST_KNOWN * columns.size)) return false;
  let cells = 0;
  let marks = 0;
  for (const row of below) {
    if (!shared.has(fold(row[labels] ?? ''))) continue;
    for (let i = labels + 1; i < header.length; i++) {
      if (!shared.has(fold(header[i]!))) continue;
      cells++;
      if (markIn(row[i] ?? '') !== undefined) marks++;
    }
  }
  return marks >= LEAST_MARKED * cells;
};

/**
 * The ties of a matrix. Each row is an actor; the cells say which ties it has with the actors of the columns, and
 * how strong they are; 0, nothing and a dash are no tie. Where the matrix is symmetric, or only one of its
 * triangles is filled, every tie is mutual and comes in once; else each cell is a directed tie from the actor of
 * the row to the actor of the column. Linear in the number of cells.
 *
 * @param choices Decisions on columns, the most important first: which one holds the labels, is an actor, is none.
 */
export const matrixTable = (
  grid: Grid,
  rows: readonly TextRow[],
  place: MatrixPlace,
  choices: readonly ColumnChoice[],
): ShapedTable => {
  const header = rows[place.header]!;
  const failed = headerProblem(grid, header);
  if (failed !== undefined) return { ok: false, problem: failed };
  const headers = header.cells.map(cleanCell);
  const decided = decisionsOn(headers, choices);
  const chosenLabels = decided.indexOf('source');
  const labels = chosenLabels === -1 ? place.labels : chosenLabels;
  const body = () => bodyOf(grid, header.line);
  const matrix = readMatrix(headers, labels, body(), decided);
  const type = typeOf([headers[labels] ?? '', grid.sheet ?? '', stem(grid.file)]);
  const direction = matrix.isMutual ? 'mutual' : 'directed';
  return {
    ok: true,
    table: {
      ...tableBase(grid),
      shape: 'matrix',
      headers,
      headerLine: header.line,
      matched: {
        role: 'relationships',
        columns: headers.map((name, i) => columnMatch(name, i, labels, matrix, decided)),
        fields: [{ index: labels, header: headers[labels] ?? '', column: 'source' }],
        attributes: [],
        notes: [],
        weakEnds: false,
      },
      spread: spreadOf(matrix, direction, type),
      notes: [
        ...grid.notes,
        ...titleNotes(rows.slice(0, place.header)),
        ...notesOf(matrix, header.line, type),
      ],
      batches: () => marked(body(), matrix, labels),
    },
  };
};

/** What was decided about each column, by its header. */
const decisionsOn = (headers: readonly string[], choices: readonly ColumnChoice[]): readonly Decision[] => {
  const chosen = choicesFor('relationships', choices);
  return headers.map((header) => (header === '' ? undefined : chosen.get(fold(header))));
};

const columnMatch = (
  header: string,
  index: number,
  labels: number,
  { columns }: MatrixTies,
  decided: readonly Decision[],
): ColumnMatch => {
  const chosen = decided[index] === undefined ? '' : ', as you chose';
  if (index === labels) {
    return { header, column: 'source', reason: `the actors of the rows of the matrix${chosen}` };
  }
  return columns.some((column) => column.index === index)
    ? { header, column: 'target', reason: 'an actor: the cells below are ties to it' }
    : { header, column: null, reason: `not part of the matrix: passed over${chosen}` };
};

const CELLS = 'the cells of the matrix';

const spreadOf = (matrix: MatrixTies, direction: string, type: string | undefined): Spread => ({
  matched: partColumns([
    { column: 'target', header: 'target' },
    { column: 'strength', header: CELLS },
    { column: 'direction', header: 'direction' },
    { column: 'type', header: 'type' },
  ]),
  parts: (row) =>
    matrix.tiesOf(row).map(
      ({ label, strength }): TiePart => ({
        column: label,
        cells: [label, strength, direction, type ?? ''],
      }),
    ),
  actors: [...matrix.rowLabels, ...matrix.columns.map(({ label }) => label)],
});

/** Rows whose label stands in the matrix already cannot be told apart. */
function* marked(batches: Iterable<RowBatch>, matrix: MatrixTies, labels: number): Iterable<RowBatch> {
  for (const batch of batches) {
    yield { ...batch, rows: batch.rows.map((row) => withProblem(row, matrix, labels)) };
  }
}

const withProblem = (row: TableRow, matrix: MatrixTies, labels: number): TableRow => {
  const first = matrix.repeated.get(row.line);
  if (row.problem !== undefined || first === undefined) return row;
  const message = `${quoted(row.clean[labels] ?? '')} has a row in the matrix already, line ${first}. Bring the two rows together.`;
  return { ...row, problem: { code: 'matrix-row-repeated', message } };
};

/** A type of tie that the corner of the matrix, its sheet or its file is named after. */
const typeOf = (names: readonly string[]): string | undefined => {
  for (const name of names) {
    const type = name === '' ? undefined : TYPE_WORDS.find(name);
    if (type !== undefined) return type;
  }
  return undefined;
};

const stem = (file: string): string => (file.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '');

const notesOf = (matrix: MatrixTies, line: number, type: string | undefined): readonly TableNote[] => {
  const actors = counted(matrix.rowLabels.length, 'row', 'rows');
  const kind = matrix.isMutual
    ? `${matrix.isTriangle ? 'Only one of its triangles is filled' : 'It is symmetric'}: the ties are mutual and come in once`
    : 'It is not symmetric: each cell is a directed tie from the row to the column';
  const meaning = type === undefined ? '' : ` The ties are of the type ${type}.`;
  const notes: TableNote[] = [
    { code: 'matrix-read', line, message: `Read as a matrix of ${actors}. ${kind}.${meaning}` },
  ];
  if (matrix.passedOver.length > 0) {
    const shown = matrix.passedOver
      .slice(0, 5)
      .map((name) => (name === '' ? 'one without a label' : quoted(name)));
    const message = `${counted(matrix.passedOver.length, 'column is', 'columns are')} not part of the matrix and passed over: ${listed(shown)}${matrix.passedOver.length > 5 ? ' and more' : ''}.`;
    notes.push({ code: 'matrix-columns', line, message });
  }
  if (matrix.hasDiagonalMarks) {
    const message = 'The marks on the diagonal say nothing of ties and are passed over.';
    notes.push({ code: 'matrix-diagonal', line, message });
  }
  return notes;
};
