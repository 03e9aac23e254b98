import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { zipOf } from '../../../scripts/fixtures/messy/zip';
import type { InputFile } from '../../../src/import/index';

export type Cell = string | number | boolean | Date | null;

const written = (value: Cell): SheetData[number][number] => {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
};

/** A workbook as a spreadsheet program writes it, from the cells of its sheets. */
export const workbook = async (
  sheets: readonly (readonly [name: string, ...rows: readonly (readonly Cell[])[]])[],
  more: Partial<InputFile> = {},
): Promise<InputFile> => {
  const blob = await writeXlsxFile(
    sheets.map(([sheet, ...rows]) => ({ sheet, data: rows.map((row) => row.map(written)) })),
  ).toBlob();
  return { name: 'book.xlsx', bytes: new Uint8Array(await blob.arrayBuffer()), ...more };
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, from the XML of its `sheetData` and what follows it. */
export const rawWorkbook = (
  sheet: string,
  extra: readonly (readonly [name: string, content: Uint8Array])[] = [],
): InputFile => ({
  name: 'raw.xlsx',
  bytes: zipOf([
    [
      'xl/workbook.xml',
      utf8(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      utf8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    ],
    ['xl/worksheets/sheet1.xml', utf8(`<worksheet xmlns="${MAIN}">${sheet}</worksheet>`)],
    ...extra,
  ]),
});

/** The XML of one cell with a text in it. */
export const textCell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
