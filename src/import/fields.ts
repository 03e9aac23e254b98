import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../model/columns';
import type { Attribute } from '../model/network';
import { type CellParser, type CellValue, parserFor } from './cells/parsers';
import { isStrengthInWords } from './cells/strength';
import type { MatchedColumns } from './columns/headers';
import type { FileLedger } from './ledger';
import { ownText } from './own-text';
import type { TableRow } from './table';
import { counted } from './text';

/** What the cells of one row say. Empty cells are left out. Keys are columns of the model, never user text. */
export interface RowFields {
  readonly values: Partial<Record<string, CellValue>>;
  readonly attributes: readonly Attribute[];
  /** The strength was given in words, which say by themselves that higher is stronger. */
  readonly isStrengthInWords: boolean;
}

/** Reasons that the set-aside download writes into its last column start with this. */
export const REASON_PREFIX = 'Set aside: ';

/** Columns that may hold anything, so that hardly a text comes twice. */
const FREE: ReadonlySet<string> = new Set(['id', 'text', 'actor', 'words', 'functions']);

/** Texts of a column whose value is remembered. */
const MOST_KNOWN = 4_000;

/** Shared by all rows without extra columns, and never written to. */
export const NO_ATTRIBUTES: Attribute[] = [];

/** What became of a text, and the tallies that count its rows: see `FileLedger.tallyAgain`. */
export interface Tallied {
  readonly value: CellValue;
  readonly keys: readonly string[];
}

/** How the cells of one column are read. */
export interface CellReader {
  readonly index: number;
  readonly header: string;
  readonly column: string;
  readonly parse: CellParser;
  /** Values of texts that are understood without a word; `undefined` where any text stands for itself. */
  readonly known: Map<string, CellValue> | undefined;
  /** Of texts that are understood, and of which there is no more to say than in how many rows they stand. */
  readonly tallied: Map<string, Tallied>;
  /** Name of the attribute for words that the column cannot hold. */
  readonly keptName: string;
}

/** How the cells of a table are read, in the order of the model: equal rows make equal objects. */
export const cellReaders = (matched: MatchedColumns): readonly CellReader[] => {
  const columns = matched.role === 'stakeholders' ? STAKEHOLDER_COLUMNS : RELATIONSHIP_COLUMNS;
  const place = new Map<string, number>(columns.map(({ key }, i) => [key, i]));
  return matched.fields
    .map(({ index, header, column }): CellReader => {
      const { format } = columns[place.get(column)!]!;
      return {
        index,
        header,
        column,
        parse: parserFor(format, header),
        known: FREE.has(format) ? undefined : new Map<string, CellValue>(),
        tallied: new Map<string, Tallied>(),
        keptName: `${header} as written`,
      };
    })
    .sort((a, b) => place.get(a.column)! - place.get(b.column)!);
};

const remember = <Value>(known: Map<string, Value>, text: string, value: Value): void => {
  if (known.size < MOST_KNOWN) known.set(ownText(text), value);
};

const ownValue = (value: CellValue): CellValue => {
  if (typeof value === 'string') return ownText(value);
  return typeof value === 'object' ? value.map(ownText) : value;
};

/** Is this the reason that a row was set aside for, at an earlier import? */
export const isOldReason = (name: string, text: string): boolean =>
  name === 'reason' && text.startsWith(REASON_PREFIX);

/**
 * Reads the cells of rows by the meaning of their columns. Made once a table.
 *
 * @param start What the values of a row are put into: an object of the caller's own shape, its fields `undefined`.
 */
export const fieldReader = (
  matched: MatchedColumns,
  fields: readonly CellReader[] = cellReaders(matched),
  start: () => Partial<Record<string, CellValue>> = () => ({}),
): ((row: TableRow, ledger: FileLedger) => RowFields) => {
  let attributes: Attribute[] = NO_ATTRIBUTES;
  const keep = (name: string, text: string): void => {
    if (attributes === NO_ATTRIBUTES) attributes = [];
    attributes.push([name, ownText(text)]);
  };
  let keptName = '';
  const keepWords = (words: string): void => keep(keptName, words);
  return (row, ledger) => {
    attributes = NO_ATTRIBUTES;
    const values = start();
    let inWords = false;
    for (const field of fields) {
      const { header, column } = field;
      const text = row.clean[field.index];
      if (text === undefined || text === '') continue;
      let value = field.known?.get(text);
      if (value === undefined) {
        ledger.at(header, text);
        keptName = field.keptName;
        const told = ledger.told;
        const tallies = ledger.tallies;
        const kept = attributes.length;
        value = field.parse(text, ledger, keepWords);
        if (value === undefined) continue;
        if (field.known === undefined) value = ownValue(value);
        // What is understood without a word, or with a tally, is the same in the next row.
        else if (ledger.told === told) remember(field.known, text, value);
        else if (ledger.told - told === ledger.tallies - tallies && attributes.length === kept) {
          remember(field.tallied, text, { value, keys: ledger.talliesSince(tallies) });
        }
      }
      if (column === 'strength') inWords = isStrengthInWords(text);
      const earlier = values[column];
      values[column] = earlier === undefined ? value : `${earlier}; ${value}`;
    }
    ledger.at(null, null);
    for (const { index, name } of matched.attributes) {
      const text = row.clean[index];
      if (text === undefined || text === '' || isOldReason(name, text)) continue;
      keep(name, text);
    }
    return { values, attributes, isStrengthInWords: inWords };
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
