import type { Analysis } from '../analysis/result';
import type { PolicyNetwork } from '../model/network';
import type { NetworkColumn, Value } from './network-column';
import { edgeColumns, type NetworkColumnsOptions, nodeColumns } from './network-columns';
import { joined, linesInPieces, type Pieces } from './pieces';
import { escapeXml, xmlNameToken } from './xml-text';

const GRAPHML_TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

/**
 * The multigraph as GraphML: every tie an edge, every attribute, metric and function score a declared key. Edges
 * are directed; a mutual tie has `direction` mutual. Node and edge ids are the ids of the network, with what
 * GraphML does not allow in an id escaped (`xmlNameToken`); the key `id` of a node holds the id as it is. Without
 * an analysis there are no figures.
 *
 * Format: Brandes, Eiglsperger, Herman, Himsolt & Marshall (2002), GraphML progress report.
 */
export const toGraphml = (
  network: PolicyNetwork,
  analysis: Analysis | null,
  options: NetworkColumnsOptions = {},
): string => joined(graphmlPieces(network, analysis, options));

/** The same, piece by piece. */
export const graphmlPieces = (
  network: PolicyNetwork,
  analysis: Analysis | null,
  options: NetworkColumnsOptions = {},
): Pieces => linesInPieces(graphmlLines(network, analysis, options));

function* graphmlLines(
  network: PolicyNetwork,
  analysis: Analysis | null,
  options: NetworkColumnsOptions,
): Generator<string, void, undefined> {
  const nodes = nodeColumns(network, analysis, options);
  const edges = edgeColumns(network, options);
  const nodeId = (id: string) => escapeXml(xmlNameToken(id));
  yield* [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...nodes.map((column, i) => keyElement('node', `n${i}`, column)),
    ...edges.map((column, i) => keyElement('edge', `e${i}`, column)),
    '  <graph id="network" edgedefault="directed">',
  ];
  for (const [row, { id }] of network.stakeholders.entries()) {
    yield `    <node id="${nodeId(id)}">`;
    yield* dataElements('n', nodes, row);
    yield '    </node>';
  }
  for (const [row, { id, source, target }] of network.relationships.entries()) {
    yield `    <edge id="${nodeId(id)}" source="${nodeId(source)}" target="${nodeId(target)}">`;
    yield* dataElements('e', edges, row);
    yield '    </edge>';
  }
  yield '  </graph>';
  yield '</graphml>';
}

const keyElement = (what: 'node' | 'edge', id: string, { title, type }: NetworkColumn): string =>
  `  <key id="${id}" for="${what}" attr.name="${escapeXml(title)}" attr.type="${GRAPHML_TYPES[type]}"/>`;

const dataElements = (prefix: 'n' | 'e', columns: readonly NetworkColumn[], row: number): readonly string[] =>
  columns.flatMap(({ values }, i) => {
    const value = values[row];
    return isEmpty(value) ? [] : [`      <data key="${prefix}${i}">${escapeXml(String(value))}</data>`];
  });

const isEmpty = (value: Value): boolean =>
  value === undefined || value === '' || (typeof value === 'number' && !Number.isFinite(value));
