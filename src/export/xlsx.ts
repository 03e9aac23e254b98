import writeXlsxFile from 'write-excel-file/universal';
import { counted, quoted } from '../import/text';
import type { PolicyNetwork } from '../model/network';
import { type NetworkTable, relationshipTable, stakeholderTable, type TableOptions } from './tables';
import { xlsxText } from './xlsx-text';
import { withFixedTime } from './zip-time';

/** Names of the two sheets. */
export const SHEETS = ['stakeholders', 'relationships'] as const;

/** What a sheet of the format can hold at most. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const MAX_CHARACTERS = 32_767;

/** What is said by the row of a sheet: the tables as they are written. */
const sheetsOf = (
  network: PolicyNetwork,
  options: TableOptions,
): readonly (readonly [string, NetworkTable])[] => [
  [SHEETS[0], stakeholderTable(network, options)],
  [SHEETS[1], relationshipTable(network, options)],
];

/**
 * Why the network does not fit into a workbook, as a sentence; `undefined` where it does. Spreadsheet programs
 * refuse a file with more, or cut it without a word.
 */
export const xlsxProblem = (network: PolicyNetwork, options: TableOptions = {}): string | undefined => {
  for (const [sheet, { columns, rows }] of sheetsOf(network, options)) {
    const elsewhere = 'Write another format.';
    if (rows.length + 1 > MAX_ROWS) {
      return `A sheet holds at most ${MAX_ROWS} rows, and ${sheet} has ${counted(rows.length, 'row')}. ${elsewhere}`;
    }
    if (columns.length > MAX_COLUMNS) {
      return `A sheet holds at most ${MAX_COLUMNS} columns, and ${sheet} has ${columns.length}. ${elsewhere}`;
    }
    for (const [i, row] of [columns, ...rows].entries()) {
      const at = row.findIndex((value) => typeof value === 'string' && value.length > MAX_CHARACTERS);
      if (at !== -1) {
        return `A cell holds at most ${MAX_CHARACTERS} characters, and the text in row ${i + 1} of ${sheet}, column ${quoted(columns[at] ?? '')}, is longer. ${elsewhere}`;
      }
    }
  }
  return undefined;
};

/**
 * The network as a workbook with two sheets, `stakeholders` and `relationships`, that the import reads back: the
 * columns of `stakeholdersCsv` and `relationshipsCsv`. Texts are text cells and never formulas, whatever they
 * begin with; numbers are number cells. The same network gives the same bytes.
 *
 * The network must fit (see `xlsxProblem`).
 */
export const toXlsx = async (network: PolicyNetwork, options: TableOptions = {}): Promise<Uint8Array> => {
  const sheets = sheetsOf(network, options).map(([sheet, { columns, rows }]) => ({
    sheet,
    stickyRowsCount: 1,
    data: [
      columns.map((title) => ({ value: xlsxText(title), type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  const blob = await writeXlsxFile(sheets).toBlob();
  return withFixedTime(new Uint8Array(await blob.arrayBuffer()));
};

const cellOf = (value: NetworkTable['rows'][number][number]) => {
  if (typeof value === 'number') return { value, type: Number };
  return value === undefined || value === '' ? null : { value: xlsxText(String(value)), type: String };
};
