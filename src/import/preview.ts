import type { MatchedColumns } from './columns/headers';
import type { ColumnMatch, TableRole } from './report';
import { eachRow, type Table, type TableFormat, type TableShape } from './table';

/** A row of a file as it stands there. */
export interface TopRow {
  /** Line of the file (row of the sheet), counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as it was read, for a person to look at before anything is imported. */
export interface TablePreview {
  readonly file: string;
  /** Name of the sheet, where the file is a workbook. */
  readonly sheet?: string;
  /** Names of all sheets of the workbook, to choose from. */
  readonly sheets?: readonly string[];
  readonly format: TableFormat;
  readonly shape: TableShape;
  /** `null` where the columns do not say what the table holds. */
  readonly role: TableRole | null;
  /** Empty where the format settles it. */
  readonly encoding: string;
  /** Empty where cells are not divided by a character. */
  readonly delimiter: string;
  readonly headers: readonly string[];
  /** Line of the file (row of the sheet) with the header; `null` where there is none. */
  readonly headerLine: number | null;
  readonly columns: readonly ColumnMatch[];
  /** The first rows below the header, as in the file. */
  readonly rows: readonly (readonly string[])[];
  /**
   * The first rows that are not blank, whatever they are: the header and what stands above it among them. Empty
   * where the format has no lines or rows, as in a graph file.
   */
  readonly top: readonly TopRow[];
  /** Rows that are not blank, without the header. */
  readonly rowCount: number;
}

/** Rows shown. */
export const PREVIEW_ROWS = 8;

/** What is said of a table in its report and in its preview alike. */
export const headOf = ({ file, sheet, format, shape, encoding, delimiter, headers, headerLine }: Table) => ({
  file,
  ...(sheet !== undefined && { sheet }),
  format,
  shape,
  encoding,
  delimiter,
  headers,
  headerLine,
});

/** What is said of a table in its preview alone. */
export const aroundOf = ({ sheets, top }: Table) => ({
  ...(sheets && { sheets }),
  top: (top ?? []).map(({ line, cells }): TopRow => ({ line, cells })),
});

/** A preview of a table that is not imported, because another file cannot be used or its columns are unknown. */
export const previewOf = ({
  table,
  matched,
}: {
  table: Table;
  matched: MatchedColumns | undefined;
}): TablePreview => {
  const rows: (readonly string[])[] = [];
  let rowCount = 0;
  eachRow(table, ({ cells }) => {
    rowCount++;
    if (rows.length < PREVIEW_ROWS) rows.push(cells);
    return true;
  });
  const columns =
    matched?.columns ?? table.headers.map((header) => ({ header, column: null, reason: 'not known' }));
  return {
    ...headOf(table),
    ...aroundOf(table),
    role: matched?.role ?? null,
    columns,
    rows,
    rowCount,
  };
};
