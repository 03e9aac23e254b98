import { delimiterAsked, dialectOf } from '../dialect';
import type { LineText } from '../encoding/line-text';
import type { ImportIssue } from '../report';
import { rowBatches } from '../rows';
import { fileProblem, type InputFile, type TableNote } from '../table';
import { counted, quoted } from '../text';
import type { Grid, GridBatch } from './grid';

export type OpenedGrid =
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly problem: ImportIssue };

/** A text whose cells are divided by a character: CSV, TSV and their kin. Never throws. */
export const delimitedGrid = (
  { name, delimiter: wanted }: InputFile,
  text: LineText,
  encoding: string,
  notes: readonly TableNote[] = [],
): OpenedGrid => {
  const asked = wanted === undefined ? undefined : delimiterAsked(wanted);
  if (wanted !== undefined && asked === undefined) {
    const message = `cannot be read: ${quoted(wanted)} cannot divide cells.`;
    return { ok: false, problem: fileProblem(name, 'delimiter-unknown', message) };
  }
  const { delimiter, start, firstLine } = dialectOf(text.beginning(), asked);
  const grid: Grid = {
    file: name,
    format: 'csv',
    encoding,
    delimiter,
    notes: [...notes, ...nulNote(text.nuls)],
    size: text.length,
    *batches(): Iterable<GridBatch> {
      for (const { rows, end } of rowBatches(text, delimiter, start, firstLine)) yield { rows, read: end };
    },
  };
  return { ok: true, grid };
};

/** NUL characters come from broken exports of databases. They mean nothing, and no cell shows them. */
const nulNote = (nuls: number): readonly TableNote[] => {
  if (nuls === 0) return [];
  const were = counted(nuls, 'NUL character was', 'NUL characters were');
  return [{ code: 'nul-removed', line: null, message: `${were} taken out of the text.` }];
};
