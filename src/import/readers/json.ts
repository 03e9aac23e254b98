import type { ImportIssue } from '../report';
import { fileProblem, type Table, type TableFormat } from '../table';
import { counted, listed, quoted } from '../text';
import { CollectedRows } from './collected-table';
import { GraphTables } from './graph-tables';
import { type Element, readKumu, readNodeLink } from './json-graphs';
import { elementLines } from './json-lines';
import { fieldOf, flattened, isObject, type JsonObject, valuesOf } from './json-values';

export type ReadJson =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly problem: ImportIssue };

/** Longer texts would fill the memory as objects. */
const MOST_CHARACTERS = 150_000_000;

/**
 * Reads networks in JSON: nodes and links as NetworkX, D3, graphology, Cytoscape and our own export write them; the
 * elements and connections of Kumu; a list of objects with the same fields, as a table. Never throws.
 */
export const readJson = (file: string, text: string, encoding: string): ReadJson => {
  const failed = (problem: ImportIssue): ReadJson => ({ ok: false, problem });
  if (text.length > MOST_CHARACTERS) {
    return failed(fileProblem(file, 'file-too-large', 'is too large for JSON. Save it as CSV tables.'));
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return failed(fileProblem(file, 'file-broken', `cannot be read as JSON${placeOf(error, text)}.`));
  }
  const lines = elementLines(text);
  const list = (value: unknown, path: string): readonly Element[] | undefined =>
    Array.isArray(value)
      ? value.map((one: unknown, i) => ({ line: lines.get(path)?.[i] ?? 1, value: isObject(one) ? one : {} }))
      : undefined;
  if (Array.isArray(data)) return listTable(file, list(data, '') ?? [], encoding);
  if (!isObject(data)) return failed(unknown(file));
  return readObject(file, data, encoding, list);
};

const readObject = (
  file: string,
  data: JsonObject,
  encoding: string,
  list: (value: unknown, path: string) => readonly Element[] | undefined,
): ReadJson => {
  const elements = fieldOf(data, 'elements');
  const inside = isObject(elements) ? elements : data;
  const prefix = isObject(elements) ? 'elements/' : '';
  const find = (keys: readonly string[]) => {
    for (const key of keys) {
      const found = list(fieldOf(inside, key), `${prefix}${key}`);
      if (found !== undefined) return { key, found };
    }
    return undefined;
  };
  const graph = new GraphTables(file);
  const done = (format: TableFormat, used: readonly string[]): ReadJson => {
    const problem = graph.problem();
    if (problem !== undefined) return { ok: false, problem };
    notePartsOf(data, used, graph);
    return graph.tables(format, encoding);
  };
  const connections = list(fieldOf(data, 'connections'), 'connections');
  if (connections !== undefined || Array.isArray(elements)) {
    readKumu(graph, list(elements, 'elements') ?? [], connections ?? []);
    return done('kumu-json', ['elements', 'connections']);
  }
  const nodes = find(['nodes', 'vertices', 'actors']);
  const edges = find(['edges', 'links', 'ties', 'relationships']);
  if (nodes === undefined && edges === undefined) return { ok: false, problem: unknown(file) };
  readNodeLink(graph, data, nodes?.found ?? [], edges?.found ?? []);
  return done('node-link-json', ['elements', nodes?.key ?? '', edges?.key ?? '']);
};

const listTable = (file: string, elements: readonly Element[], encoding: string): ReadJson => {
  const rows = new CollectedRows([]);
  const columns = new Map<string, number>();
  for (const { line, value } of elements) {
    const cells = valuesOf(flattened(value), new Set()).map(([key, text]) => {
      const column = columns.get(key) ?? rows.column(key);
      columns.set(key, column);
      return [column, text] as const;
    });
    rows.add(line, cells);
  }
  const problem = rows.problemOf(file);
  if (problem !== undefined) return { ok: false, problem };
  if (columns.size === 0) return { ok: false, problem: unknown(file) };
  return { ok: true, tables: [rows.table({ file, format: 'json', encoding, notes: [] })] };
};

/** Lists beside the nodes and edges, such as the maps and loops of Kumu. */
const notePartsOf = (data: JsonObject, used: readonly string[], graph: GraphTables): void => {
  const others = Object.entries(data)
    .filter(([key, value]) => !used.includes(key) && Array.isArray(value) && value.length > 0)
    .map(([key]) => quoted(key));
  if (others.length === 0) return;
  const lists = counted(others.length, 'list is', 'lists are');
  const message = `${lists} neither actors nor ties, and passed over: ${listed(others.slice(0, 10))}.`;
  graph.note({ code: 'json-parts', line: null, message });
};

const unknown = (file: string): ImportIssue =>
  fileProblem(
    file,
    'file-unknown',
    'is JSON, but holds no network that is known here: nodes and links, elements and connections, or a list of rows.',
  );

/** JavaScript engines say where a text breaks off, each in its own words. */
const placeOf = (error: unknown, text: string): string => {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const line = text.slice(0, Number(position)).split(/\r\n?|\n/).length;
  return `: line ${line} breaks its rules`;
};
