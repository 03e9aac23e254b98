import { matchColumns } from '../../../import/columns/headers';
import { readRows, type TextRow } from '../../../import/rows';
import { trim } from '../../../import/text';
import { type Field, newField } from '../fields';
import type { TableName } from '../row';

/** A table out of the clipboard. Without a header the columns are those from the active cell on. */
export interface PastedTable {
  /** What each column fills; `null` for one that is passed over. `none`: there is no header. */
  readonly columns: readonly (Field | null)[] | 'none';
  /** Columns that the table does not have yet. */
  readonly added: readonly Field[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Commas, where a person copied from a file and not from a spreadsheet. */
const delimiterOf = (text: string): string => {
  const firstLine = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  if (text.includes('\t')) return '\t';
  return [';', ','].find((sign) => firstLine.includes(sign)) ?? '\t';
};

/** Does a header say which rows are meant? Without that, the first line is one of data. */
const KEYS: Readonly<Record<TableName, readonly (readonly string[])[]>> = {
  stakeholders: [['name'], ['id']],
  relationships: [['source', 'target'], ['id']],
};

/** What the columns of a header fill, or `null` where the line is no header. */
const headerOf = (
  table: TableName,
  fields: readonly Field[],
  cells: readonly string[],
): (Pick<PastedTable, 'added'> & { readonly columns: readonly (Field | null)[] }) | null => {
  const matched = matchColumns(table, cells);
  const known = new Set(matched.fields.map(({ column }) => column));
  if (!KEYS[table].some((key) => key.every((column) => known.has(column)))) return null;
  const columns: (Field | null)[] = cells.map(() => null);
  for (const { index, column } of matched.fields) {
    columns[index] = fields.find((field) => !field.column.extra && field.column.field === column) ?? null;
  }
  const taken = new Map<string, number>();
  const added: Field[] = [];
  for (const { index } of matched.attributes) {
    const name = trim(cells[index]!);
    if (name === '') continue;
    const nth = (taken.get(name) ?? 0) + 1;
    taken.set(name, nth);
    const known = fields.find(({ column, nth: own }) => column.extra && column.field === name && own === nth);
    const field = known ?? newField(table, name, nth);
    if (known === undefined) added.push(field);
    columns[index] = field;
  }
  return { columns, added };
};

/**
 * Take a text out of the clipboard apart. Its first line is a header where it names the columns that say which row
 * is meant, in any language the import knows.
 *
 * @param isTable The text holds whole rows, also where it is one line without tabs.
 */
export const readPasted = (
  table: TableName,
  fields: readonly Field[],
  text: string,
  isTable: boolean,
): PastedTable => {
  const delimiter = isTable ? delimiterOf(text) : '\t';
  // As the import reads files: a cell that goes on for several lines stands in quotation marks, and a stray mark
  // swallows no rows.
  const lines: TextRow[] = [];
  readRows(text, delimiter, 1, (row) => {
    lines.push(row);
    return true;
  });
  // Spreadsheets end a copied range with a line break; an empty line inside it is an empty row.
  while (lines.length > 1 && lines.at(-1)!.cells.every((cell) => trim(cell) === '')) lines.pop();
  const header = lines.length > 1 ? headerOf(table, fields, lines[0]!.cells) : null;
  if (header === null) return { columns: 'none', added: [], rows: lines };
  const rows = lines.slice(1).filter(({ cells }) => cells.some((cell) => trim(cell) !== ''));
  return { ...header, rows };
};
