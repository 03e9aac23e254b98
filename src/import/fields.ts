import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../model/columns';
import type { Attribute } from '../model/network';
import { type CellValue, parserFor } from './cells/parsers';
import type { MatchedColumns } from './columns/headers';
import type { FileLedger } from './ledger';
import type { TableRow } from './table';
import { counted } from './text';

/** What the cells of one row say. Empty cells are left out. Keys are columns of the model, never user text. */
export interface RowFields {
  readonly values: Readonly<Partial<Record<string, CellValue>>>;
  readonly attributes: readonly Attribute[];
}

/** Reasons that the set-aside download writes into its last column start with this. */
export const REASON_PREFIX = 'Set aside: ';

/** Reads the cells of rows by the meaning of their columns. Made once a table. */
export const fieldReader = (matched: MatchedColumns): ((row: TableRow, ledger: FileLedger) => RowFields) => {
  const columns = matched.role === 'stakeholders' ? STAKEHOLDER_COLUMNS : RELATIONSHIP_COLUMNS;
  const place = new Map<string, number>(columns.map(({ key }, i) => [key, i]));
  // In the order of the model, so that equal rows make equal objects whatever the order of the columns.
  const fields = matched.fields
    .map(({ index, header, column }) => ({
      index,
      header,
      column,
      parse: parserFor(columns[place.get(column)!]!.format, header),
    }))
    .sort((a, b) => place.get(a.column)! - place.get(b.column)!);
  return (row, ledger) => {
    const values: Partial<Record<string, CellValue>> = {};
    for (const { index, header, column, parse } of fields) {
      const text = row.clean[index];
      if (text === undefined || text === '') continue;
      ledger.at(header, text);
      const value = parse(text, ledger);
      if (value === undefined) continue;
      const earlier = values[column];
      values[column] = earlier === undefined ? value : `${earlier}; ${value}`;
    }
    ledger.at(null, null);
    const attributes: Attribute[] = [];
    for (const { index, name } of matched.attributes) {
      const text = row.clean[index];
      if (text === undefined || text === '') continue;
      if (name === 'reason' && text.startsWith(REASON_PREFIX)) continue;
      attributes.push([name, text]);
    }
    return { values, attributes };
  };
};

/**
 * Is the row whole? Sets it aside where a quotation mark is not closed or where there are more cells than
 * columns. Empty cells beyond the last column are passed over.
 */
export const isWhole = (row: TableRow, width: number, ledger: FileLedger): boolean => {
  if (row.quotes === 'open') {
    ledger.setAside(
      'quote-open',
      'A quotation mark in this line is not closed, or other text follows it. Write it twice where it belongs to the text, or close it. The lines below were read as rows of their own.',
    );
    return false;
  }
  if (row.clean.findLastIndex((cell) => cell !== '') >= width) {
    ledger.setAside(
      'row-too-long',
      `The row has ${row.clean.length} cells, the header has ${width}. Is a text with the delimiter in it not in quotation marks?`,
    );
    return false;
  }
  if (row.quotes === 'mended') {
    ledger.repair(
      'quote-mended',
      'A quotation mark inside a quoted text is taken as it stands. Check the row.',
    );
  }
  if (row.clean.length < width) {
    ledger.tally(
      'rows-short',
      '',
      (rows) => `Fewer cells than in the header, in ${rows}. The missing cells count as empty.`,
    );
  }
  return true;
};

/** Tell of the blank lines of a file. */
export const noteBlankLines = (lines: readonly number[], ledger: FileLedger): void => {
  if (lines.length === 0) return;
  const message = `${counted(lines.length, 'blank line was', 'blank lines were')} passed over.`;
  ledger.note('blank-lines', { line: lines[0]!, column: null, value: null }, message);
};
