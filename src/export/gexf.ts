import type { Analysis } from '../analysis/result';
import { VERSION } from '../analysis/version';
import type { PolicyNetwork } from '../model/network';
import type { NetworkColumn } from './network-column';
import { edgeColumns, type NetworkColumnsOptions, nodeColumns } from './network-columns';
import { joined, linesInPieces, type Pieces } from './pieces';
import { escapeXml, xmlId } from './xml-text';

/** Readers keep attributes in plain objects, where these names mean something else. */
const OBJECT_NAMES = Object.getOwnPropertyNames(Object.prototype);

/** Whole numbers beyond this are long in GEXF. */
const LARGEST_INTEGER = 0x7fffffff;

/**
 * The multigraph as GEXF 1.2, the version that Gephi and every release of NetworkX read: every tie an edge with
 * its strength as weight, every attribute, metric and function score an attribute. Edges are directed; a mutual
 * tie has `direction` mutual. Node and edge ids are the ids of the network. Without an analysis there are no figures.
 */
export const toGexf = (
  network: PolicyNetwork,
  analysis: Analysis | null,
  options: NetworkColumnsOptions = {},
): string => joined(gexfPieces(network, analysis, options));

/** The same, piece by piece. */
export const gexfPieces = (
  network: PolicyNetwork,
  analysis: Analysis | null,
  { contacts = false }: NetworkColumnsOptions = {},
): Pieces => linesInPieces(gexfLines(network, analysis, contacts));

function* gexfLines(
  network: PolicyNetwork,
  analysis: Analysis | null,
  contacts: boolean,
): Generator<string, void, undefined> {
  const options = { contacts, reserved: OBJECT_NAMES };
  // A node's id and an edge's ends are said by the format itself; a second `id` column confuses Gephi.
  const nodes = attributesOf(nodeColumns(network, analysis, options).filter(({ title }) => title !== 'id'));
  const edges = attributesOf(edgeColumns(network, options));
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf version="1.2" xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http:///www.gexf.net/1.1draft/viz">';
  yield '  <meta>';
  yield `    <creator>${escapeXml(`Policy Network Mapper ${VERSION}`)}</creator>`;
  yield '  </meta>';
  yield '  <graph defaultedgetype="directed">';
  yield* modelLines('node', nodes);
  yield* modelLines('edge', edges);
  yield '    <nodes>';
  for (const [row, { id, name }] of network.stakeholders.entries()) {
    const label = name === '' ? '' : ` label="${escapeXml(name)}"`;
    yield* elementLines('node', `id="${idText(id)}"${label}`, nodes, row);
  }
  yield '    </nodes>';
  yield '    <edges>';
  for (const [row, { id, source, target, strength, type }] of network.relationships.entries()) {
    const ends = `source="${idText(source)}" target="${idText(target)}"`;
    const label = type === '' ? '' : ` label="${escapeXml(type)}"`;
    yield* elementLines('edge', `id="${idText(id)}" ${ends} weight="${strength}"${label}`, edges, row);
  }
  yield '    </edges>';
  yield '  </graph>';
  yield '</gexf>';
}

const idText = (id: string): string => escapeXml(xmlId(id));

interface Attribute {
  /** Title and id, escaped. */
  readonly key: string;
  readonly type: string;
  readonly values: NetworkColumn['values'];
}

const isFilled = (value: NetworkColumn['values'][number]): boolean =>
  value !== undefined && value !== '' && !Number.isNaN(value);

/** Columns that hold something. */
const attributesOf = (columns: readonly NetworkColumn[]): readonly Attribute[] =>
  columns
    .filter(({ values }) => values.some(isFilled))
    .map(({ title, type, values }) => ({
      key: escapeXml(title),
      type: type === 'integer' && values.some((v) => Math.abs(Number(v)) > LARGEST_INTEGER) ? 'long' : type,
      values,
    }));

function* modelLines(what: 'node' | 'edge', attributes: readonly Attribute[]) {
  if (attributes.length === 0) return;
  yield `    <attributes class="${what}">`;
  for (const { key, type } of attributes) {
    yield `      <attribute id="${key}" title="${key}" type="${type}"/>`;
  }
  yield '    </attributes>';
}

function* elementLines(
  what: 'node' | 'edge',
  written: string,
  attributes: readonly Attribute[],
  row: number,
): Generator<string, void, undefined> {
  yield `      <${what} ${written}>`;
  yield '        <attvalues>';
  for (const { key, values } of attributes) {
    const value = values[row];
    if (isFilled(value)) yield `          <attvalue for="${key}" value="${escapeXml(String(value))}"/>`;
  }
  yield '        </attvalues>';
  yield `      </${what}>`;
}
