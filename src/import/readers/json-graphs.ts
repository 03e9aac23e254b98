import { EXTRA_COLUMN, type GraphTables, type KeyedValue } from './graph-tables';
import { fieldOf, firstText, flattened, isObject, type JsonObject, textOf, valuesOf } from './json-values';

/** An element of a list of a JSON file, with the line on which it starts. */
export interface Element {
  readonly line: number;
  readonly value: JsonObject;
}

const NONE: ReadonlySet<string> = new Set();

/** What Kumu calls them, in the tables of its users and in its own projects. */
const KUMU_ID = ['_id', 'id'];
const KUMU_RENAMED: ReadonlyMap<string, string> = new Map([
  ['element type', 'type'],
  ['connection type', 'type'],
]);

/** The elements and connections of a Kumu project. Ends are labels, or ids where elements have them. */
export const readKumu = (
  graph: GraphTables,
  elements: readonly Element[],
  connections: readonly Element[],
): void => {
  const used = new Set([...KUMU_ID, 'label', 'from', 'to']);
  const renamed = (value: JsonObject): readonly KeyedValue[] =>
    valuesOf(value, used).map(([key, text]) => [KUMU_RENAMED.get(key) ?? key, text]);
  for (const { line, value } of elements) {
    const element = flattened(value);
    const parts = { id: firstText(element, KUMU_ID), label: firstText(element, ['label', 'name']) };
    graph.node(line, parts, renamed(element));
  }
  for (const { line, value } of connections) {
    const tie = flattened(value);
    const parts = {
      id: firstText(tie, KUMU_ID),
      source: firstText(tie, ['from', 'source']),
      target: firstText(tie, ['to', 'target']),
      label: firstText(tie, ['label']),
    };
    graph.edge(line, parts, renamed(tie));
  }
};

const NODE_ID = ['id', 'key', '_id'];
const NODE_LABEL = ['label', 'title'];

/** What our own export computes, and how it keeps extra columns. */
const OWN_FIGURES: ReadonlySet<string> = new Set(['metrics', 'function_scores', 'tags', 'attributes']);

/**
 * Nodes and links. Ends are ids, or names; where nodes have no ids they may be places in the list of nodes; or they
 * are whole nodes, as D3 leaves them behind.
 */
export const readNodeLink = (
  graph: GraphTables,
  data: JsonObject,
  nodes: readonly Element[],
  edges: readonly Element[],
): void => {
  graph.isOwn = isOwn(data, [...nodes, ...edges]);
  const elements = nodes.map(({ line, value }) => ({ line, value: graph.isOwn ? value : flattened(value) }));
  const areNumbered = elements.every(({ value }) => firstText(value, NODE_ID) === '');
  for (const { line, value } of elements) {
    if (graph.isOwn) graph.node(line, { id: textOf(fieldOf(value, 'id')) }, ownValues(value, ['id']));
    else {
      const parts = { id: firstText(value, NODE_ID), label: firstText(value, NODE_LABEL) };
      graph.node(line, parts, valuesOf(value, new Set([...NODE_ID, ...NODE_LABEL])));
    }
  }
  const end = (value: unknown): string => {
    if (isObject(value)) return firstText(flattened(value), [...NODE_ID, 'name', ...NODE_LABEL]);
    const node = typeof value === 'number' && areNumbered ? elements[value]?.value : undefined;
    return node === undefined ? textOf(value) : firstText(node, ['name', ...NODE_LABEL]);
  };
  const isUndirected = fieldOf(data, 'directed') === false;
  for (const { line, value } of edges) {
    const tie = graph.isOwn ? value : flattened(value);
    const ends = {
      source: end(fieldOf(tie, 'source') ?? fieldOf(tie, 'from')),
      target: end(fieldOf(tie, 'target') ?? fieldOf(tie, 'to')),
    };
    if (graph.isOwn) {
      const parts = { ...ends, id: textOf(fieldOf(tie, 'id')) };
      graph.edge(line, parts, ownValues(tie, ['id', 'source', 'target']));
      continue;
    }
    const hasEnds = Object.hasOwn(tie, 'source') && Object.hasOwn(tie, 'target');
    const used = new Set([...NODE_ID, 'label', 'weight', 'directed', 'undirected', 'source', 'target']);
    if (!hasEnds) for (const key of ['from', 'to']) used.add(key);
    const parts = {
      id: firstText(tie, NODE_ID),
      ...ends,
      label: firstText(tie, ['label']),
      weight: firstText(tie, ['weight']),
      directed: directionOf(tie, isUndirected),
    };
    graph.edge(line, parts, valuesOf(tie, used));
  }
};

/** `yes`, `no`, or nothing where neither the tie nor the graph says it. */
const directionOf = (tie: JsonObject, isUndirected: boolean): string => {
  const directed = fieldOf(tie, 'directed');
  const undirected = fieldOf(tie, 'undirected');
  if (typeof directed === 'boolean') return directed ? 'yes' : 'no';
  if (typeof undirected === 'boolean') return undirected ? 'no' : 'yes';
  return isUndirected ? 'no' : '';
};

/** Our own file keeps extra columns as pairs, which nobody else does, and names its version. */
const isOwn = (data: JsonObject, elements: readonly Element[]): boolean => {
  const graph = fieldOf(data, 'graph');
  return (
    isObject(graph) &&
    typeof fieldOf(graph, 'version') === 'string' &&
    elements.every(({ value }) => Array.isArray(fieldOf(value, 'attributes')))
  );
};

const ownValues = (element: JsonObject, parts: readonly string[]): readonly KeyedValue[] => {
  const values = valuesOf(element, NONE).filter(([key]) => !OWN_FIGURES.has(key) && !parts.includes(key));
  const pairs = fieldOf(element, 'attributes');
  const extra = (Array.isArray(pairs) ? pairs : []).flatMap((pair: unknown): readonly KeyedValue[] =>
    Array.isArray(pair) && pair.length === 2 ? [[`${EXTRA_COLUMN}${textOf(pair[0])}`, textOf(pair[1])]] : [],
  );
  return [...values, ...extra];
};
