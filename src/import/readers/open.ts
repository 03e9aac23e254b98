import { decode } from '../decode';
import type { ImportIssue, ImportIssueCode } from '../report';
import { fileProblem, type InputFile, type Table, type TableNote } from '../table';
import { delimitedGrid } from './delimited';
import { GexfReader } from './gexf';
import { GraphmlReader } from './graphml';
import type { Grid } from './grid';
import { readJson } from './json';
import { compoundProblem, kindOfBytes, kindOfText, xmlEncoding } from './signatures';
import { readXml } from './xml';

/** What stands in a file: grids, of which nobody knows yet what they are, or finished tables. */
export type Contents =
  | { readonly ok: true; readonly grids: readonly Grid[]; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly problem: ImportIssue };

/**
 * Open a file that is no workbook: a delimited text, a graph file, or JSON, told by its content and not by its
 * name. Never throws: a file that cannot be read is a problem with a sentence.
 *
 * @returns a generator that yields the share that is read, 0 to 1, where that takes time.
 */
export function* openText(input: InputFile): Generator<number, Contents, undefined> {
  const failed = (code: ImportIssueCode, message: string): Contents => ({
    ok: false,
    problem: fileProblem(input.name, code, message),
  });
  if (kindOfBytes(input.bytes) === 'compound') {
    const { code, message } = compoundProblem(input.bytes);
    return failed(code, message);
  }
  const asked = input.encoding?.trim() ? input.encoding : xmlEncoding(input);
  let decoded = decode(input.bytes, asked);
  if (!decoded.ok && asked !== input.encoding) decoded = decode(input.bytes);
  if (!decoded.ok) return failed(decoded.code, decoded.message);
  const { text, encoding } = decoded;
  const notes = decoded.notes.map(({ code, message }): TableNote => ({ code, line: null, message }));
  switch (input.delimiter === undefined ? kindOfText(text.beginning()) : 'delimited') {
    case 'gexf':
    case 'graphml':
      return yield* openGraph(input.name, text.whole(), encoding, notes);
    case 'json': {
      const read = readJson(input.name, text.whole(), encoding);
      return read.ok ? contents(read.tables, notes) : read;
    }
    case 'page':
      return failed(
        'file-unknown',
        'is a web page. Open it in a spreadsheet program and save it as .xlsx or CSV.',
      );
    case 'xml':
      return failed(
        'file-unknown',
        'is XML, but neither GEXF nor GraphML. Save it in one of these, or as CSV.',
      );
    case 'delimited': {
      const opened = delimitedGrid(input, text, encoding, notes);
      return opened.ok ? { ok: true, grids: [opened.grid], tables: [] } : opened;
    }
  }
}

function* openGraph(
  file: string,
  text: string,
  encoding: string,
  notes: readonly TableNote[],
): Generator<number, Contents, undefined> {
  const format = kindOfText(text) === 'gexf' ? 'gexf' : 'graphml';
  const reader = format === 'gexf' ? new GexfReader(file) : new GraphmlReader(file);
  const problem = yield* readXml(file, text, reader);
  if (problem !== undefined) return { ok: false, problem };
  const read = reader.graph.tables(format, encoding);
  return read.ok ? contents(read.tables, notes) : read;
}

/** The notes on the decoding go with the first table. */
const contents = (tables: readonly Table[], notes: readonly TableNote[]): Contents => ({
  ok: true,
  grids: [],
  tables: tables.map((table, i) => (i === 0 ? { ...table, notes: [...notes, ...table.notes] } : table)),
});
