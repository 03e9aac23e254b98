import readXlsxFile from 'read-excel-file/universal';
import type { ImportIssueCode } from '../report';
import { fileProblem, type InputFile, type TableNote } from '../table';
import { counted } from '../text';
import { withPlaces } from './cell-places';
import type { Grid } from './grid';
import type { Contents } from './open';
import { type CheckedSheet, checkSheet, type MergedCells } from './sheet-check';
import { type SheetRow, sheetGrid } from './sheet-grid';
import { RELATIONS, type SheetPart, sheetParts, WORKBOOK } from './workbook-parts';
import { storedZip, unpack, type ZipEntry, zipEntries } from './zip';

/** A workbook file is at most this large, and so is all that it holds when unpacked. */
const MOST_PACKED = 100_000_000;
const MOST_UNPACKED = 300_000_000;

/** Parts of a workbook that hold no cells. */
const NO_CELLS =
  /^xl\/(?:theme|drawings|charts|media|comments|persons|pivot\w*|externalLinks|ctrlProps|slicer\w*)/;

interface Problem {
  readonly code: ImportIssueCode;
  readonly message: string;
}

const DAMAGED: Problem = {
  code: 'file-broken',
  message: 'is a damaged workbook. Open it in a spreadsheet program and save it once more, or as CSV.',
};
const TOO_LARGE: Problem = {
  code: 'file-too-large',
  message: 'is too large a workbook. Save the sheets that are needed as CSV.',
};
const PROTECTED: Problem = {
  code: 'file-protected',
  message: 'is protected by a password. Save it without one, or save each sheet as CSV.',
};

/**
 * Open a workbook (XLSX): every sheet a grid, dates and numbers as text. Its size is looked at before it is unpacked,
 * and the bytes are counted while it is, so that nothing grows without bounds. Never throws.
 */
export const openWorkbook = async (input: InputFile, isStopped: () => boolean): Promise<Contents> => {
  const failed = ({ code, message }: Problem): Contents => ({
    ok: false,
    problem: fileProblem(input.name, code, message),
  });
  if (input.bytes.length > MOST_PACKED) return failed(TOO_LARGE);
  const entries = zipEntries(input.bytes);
  if (entries === undefined) return failed(DAMAGED);
  const needed = entries.filter(({ name }) => /^xl\/.*\.(?:xml|rels)$/.test(name) && !NO_CELLS.test(name));
  if (needed.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) return failed(TOO_LARGE);
  const wrong = wrongKind(entries);
  if (wrong !== undefined) return failed(wrong);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = MOST_UNPACKED;
  for (const entry of needed) {
    const bytes = await unpack(input.bytes, entry, left, isStopped);
    if (bytes === undefined) return failed(entry.size > left ? TOO_LARGE : DAMAGED);
    left -= bytes.length;
    files.set(entry.name, bytes);
  }
  const utf8 = new TextDecoder();
  const textOf = (path: string): string => utf8.decode(files.get(path));
  const parts = sheetParts(textOf(WORKBOOK), textOf(RELATIONS));
  if (parts === undefined) return failed(DAMAGED);
  const checked = new Map<string, readonly [merged: readonly MergedCells[], errors: number]>();
  for (const { name, path } of parts) {
    const { sheet, placed } = placedSheet(textOf(path));
    if (placed !== undefined) files.set(path, new TextEncoder().encode(placed));
    if (!sheet.ok) return failed(sheet.why === 'damaged' ? DAMAGED : TOO_LARGE);
    checked.set(name, [sheet.merged, sheet.errors]);
  }
  const sheets = await readSheets(files, parts);
  if (sheets === undefined) return failed(DAMAGED);
  const names = sheets.map(({ sheet }) => sheet);
  const grids: Grid[] = [];
  for (const { sheet, data } of sheets) {
    const [merged, errors] = checked.get(sheet) ?? [[], 0];
    const about = { file: input.name, sheet, sheets: names, notes: errorNote(errors) };
    const grid = sheetGrid(about, data, merged);
    if (grid === undefined) return failed(TOO_LARGE);
    grids.push(grid);
  }
  return { ok: true, grids, tables: [] };
};

/** A sheet looked through; its XML where it had to be written anew, because its cells do not say where they stand. */
const placedSheet = (xml: string): { readonly sheet: CheckedSheet; readonly placed?: string } => {
  const sheet = checkSheet(xml);
  if (!sheet.ok || sheet.isPlaced) return { sheet };
  const placed = withPlaces(xml);
  if (placed === undefined) return { sheet: { ok: false, why: 'too-large' } };
  return { sheet: checkSheet(placed), placed };
};

/** What else the archive may be. */
const wrongKind = (entries: readonly ZipEntry[]): Problem | undefined => {
  const names = new Set(entries.map(({ name }) => name));
  if (entries.some(({ isEncrypted }) => isEncrypted)) return PROTECTED;
  if (names.has(WORKBOOK) && names.has(RELATIONS)) return undefined;
  const saveAs = 'Open it in a spreadsheet program and save it as .xlsx or as CSV.';
  if (names.has('xl/workbook.bin')) {
    return { code: 'file-workbook', message: `is a binary workbook (.xlsb). ${saveAs}` };
  }
  if (names.has('content.xml') && names.has('mimetype')) {
    return { code: 'file-workbook', message: `is an OpenDocument file (.ods). ${saveAs}` };
  }
  if (names.has('word/document.xml')) {
    return { code: 'file-unknown', message: 'is a text document. Copy its table into a spreadsheet.' };
  }
  if ([...names].some((name) => name.startsWith('xl/'))) return DAMAGED;
  return { code: 'file-unknown', message: 'is a ZIP archive. Unpack it and choose the files in it.' };
};

/**
 * The library is given an archive of what was unpacked here: by itself it would unpack to any size, and in a
 * worker of its own.
 */
const readSheets = async (
  files: ReadonlyMap<string, Uint8Array>,
  parts: readonly SheetPart[],
): Promise<readonly { readonly sheet: string; readonly data: readonly SheetRow[] }[] | undefined> => {
  try {
    const archive = storedZip(Array.from(files, ([name, bytes]) => ({ name, bytes })));
    const sheets = await readXlsxFile(archive.buffer, { trim: false, parseNumber: numberText });
    return sheets.length === parts.length
      ? sheets.map(({ sheet, data }) => ({ sheet, data: (data ?? []) as readonly SheetRow[] }))
      : undefined;
  } catch {
    return undefined;
  }
};

/** A number as a spreadsheet shows it: the shortest text that means it. */
const numberText = (raw: string): string => {
  const number = Number(raw);
  return Number.isFinite(number) ? String(number) : raw;
};

const errorNote = (errors: number): readonly TableNote[] =>
  errors === 0
    ? []
    : [
        {
          code: 'cell-errors',
          line: null,
          message: `${counted(errors, 'cell shows', 'cells show')} an error such as #REF! and count${errors === 1 ? 's' : ''} as empty.`,
        },
      ];
