import type { ImportIssue, TableRole } from '../report';
import { counted } from '../text';
import { GraphTables, type KeyedValue } from './graph-tables';
import { OWN_CREATOR, unescapedId } from './own-export';
import type { XmlElement, XmlReader } from './xml';

/** A node or an edge whose values are still to come. */
interface Open {
  readonly element: XmlElement;
  readonly values: KeyedValue[];
}

interface DeclaredAttribute {
  readonly id: string;
  readonly title: string;
  fallback: string;
}

/**
 * Reads GEXF 1.0 to 1.3: nodes and edges with their attributes, defaults and times. Nodes inside nodes are read side
 * by side, with the outer one as `parent`. Colours, sizes and places are passed over. An edge is directed as it
 * says itself, else as the graph does, else not.
 *
 * Format: GEXF Working Group (2009-2022), https://gexf.net.
 */
export class GexfReader implements XmlReader {
  readonly graph: GraphTables;
  #namespace: string | undefined;
  readonly #path: string[] = [];
  readonly #nodes: Open[] = [];
  #edge: Open | undefined;
  #class: TableRole = 'stakeholders';
  #attribute: DeclaredAttribute | undefined;
  #isUndirected = true;
  #text = '';
  #nested = 0;

  constructor(file: string) {
    this.graph = new GraphTables(file);
  }

  open(element: XmlElement): void {
    this.#namespace ??= element.namespace;
    const name = element.namespace === this.#namespace ? element.name : '';
    const parent = this.#path.at(-1);
    this.#path.push(name);
    this.#text = '';
    if (name === 'graph') this.#isUndirected = element.get('defaultedgetype') !== 'directed';
    else if (name === 'attributes') {
      this.#class = element.get('class') === 'edge' ? 'relationships' : 'stakeholders';
    } else if (name === 'attribute') {
      this.#attribute = { id: element.get('id'), title: element.get('title'), fallback: '' };
    } else if (name === 'node') {
      if (this.#nodes.length > 0) this.#nested++;
      this.#nodes.push({ element, values: [] });
    } else if (name === 'edge') this.#edge = { element, values: [] };
    else if (name === 'attvalue' && parent === 'attvalues') {
      const owner = this.#edge ?? this.#nodes.at(-1);
      owner?.values.push([element.get('for') || element.get('id'), element.get('value')]);
    }
  }

  text(text: string): void {
    const name = this.#path.at(-1);
    if (name === 'creator' || name === 'default') this.#text += text;
  }

  close(): void {
    const name = this.#path.pop();
    if (name === 'creator') this.graph.isOwn = this.#text.trim().startsWith(OWN_CREATOR);
    else if (name === 'default' && this.#attribute) this.#attribute.fallback = this.#text;
    else if (name === 'attribute' && this.#attribute) {
      const { id, title, fallback } = this.#attribute;
      this.graph.declare(this.#class, id, title, fallback);
      this.#attribute = undefined;
    } else if (name === 'node') this.#closeNode();
    else if (name === 'edge') this.#closeEdge();
    else if (name === 'gexf' && this.#nested > 0) {
      const nodes = counted(this.#nested, 'node stands', 'nodes stand');
      const message = `${nodes} inside another. All are read side by side; the outer one is kept as “parent”.`;
      this.graph.note({ code: 'graph-nested', line: null, message });
    }
  }

  problem(): ImportIssue | undefined {
    return this.graph.problem();
  }

  #closeNode(): void {
    const node = this.#nodes.pop();
    if (node === undefined) return;
    const { element, values } = node;
    const id = this.#id(element.get('id'));
    if (this.graph.isOwn) {
      this.graph.node(element.line, { id }, values);
      return;
    }
    const parent = element.get('pid') || this.#nodes.at(-1)?.element.get('id') || '';
    const parts = { id, label: element.get('label'), parent, ...timesOf(element) };
    this.graph.node(element.line, parts, lastOfEach(values));
  }

  #closeEdge(): void {
    const edge = this.#edge;
    this.#edge = undefined;
    if (edge === undefined) return;
    const { element, values } = edge;
    const ends = { source: this.#id(element.get('source')), target: this.#id(element.get('target')) };
    const id = this.#id(element.get('id'));
    if (this.graph.isOwn) {
      this.graph.edge(element.line, { id, ...ends }, values);
      return;
    }
    const type = element.get('type');
    const isMutual =
      type === 'undirected' || type === 'mutual' || (type !== 'directed' && this.#isUndirected);
    const parts = {
      id,
      ...ends,
      label: element.get('label'),
      weight: element.get('weight'),
      kind: element.get('kind'),
      directed: isMutual ? 'no' : 'yes',
      ...timesOf(element),
    };
    this.graph.edge(element.line, parts, lastOfEach(values));
  }

  #id(id: string): string {
    return this.graph.isOwn ? unescapedId(id) : id;
  }
}

const timesOf = (element: XmlElement) => ({
  start: element.get('start') || element.get('startopen'),
  end: element.get('end') || element.get('endopen'),
});

/** Values may change in time; the last one counts. */
const lastOfEach = (values: readonly KeyedValue[]): readonly KeyedValue[] => [...new Map(values)];
