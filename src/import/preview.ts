import type { MatchedColumns } from './columns/headers';
import type { ColumnMatch, TableRole } from './report';
import type { Table } from './table';

/** A table as it was read, for a person to look at before anything is imported. */
export interface TablePreview {
  readonly file: string;
  /** `null` where the columns do not say what the table holds. */
  readonly role: TableRole | null;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headers: readonly string[];
  readonly columns: readonly ColumnMatch[];
  /** The first rows, as in the file. */
  readonly rows: readonly (readonly string[])[];
  /** Rows that are not blank, without the header. */
  readonly rowCount: number;
}

/** Rows shown. */
export const PREVIEW_ROWS = 8;

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
  table.eachRow(({ cells }) => {
    rowCount++;
    if (rows.length < PREVIEW_ROWS) rows.push(cells);
  });
  const { file, encoding, delimiter, headers } = table;
  const columns =
    matched?.columns ?? headers.map((header) => ({ header, column: null, reason: 'not known' }));
  return { file, role: matched?.role ?? null, encoding, delimiter, headers, columns, rows, rowCount };
};
