import type { ImportIssue, TableRole } from '../report';
import { counted } from '../text';
import { GraphTables, type KeyedValue } from './graph-tables';
import { isOwnLayout, unescapedId } from './own-export';
import type { XmlElement, XmlReader } from './xml';

interface Open {
  readonly element: XmlElement;
  readonly values: KeyedValue[];
  label: string;
  ends: number;
}

interface DeclaredKey {
  readonly element: XmlElement;
  fallback: string;
}

/** Elements that say nothing of actors or ties. */
const PARTS: ReadonlySet<string> = new Set(['port', 'locator']);

/** Where yEd writes the labels that a person sees. */
const LABELS: ReadonlySet<string> = new Set(['NodeLabel', 'EdgeLabel']);

/**
 * Reads GraphML: nodes and edges with the data that keys declare, and defaults. Graphs inside nodes are read side by
 * side with the outer one, which is kept as `parent`; hyperedges are set aside; ports are passed over. An edge
 * is directed as it says itself, else as its graph does. The labels of yEd are read as labels.
 *
 * Format: Brandes, Eiglsperger, Herman, Himsolt & Marshall (2002), GraphML progress report.
 */
export class GraphmlReader implements XmlReader {
  readonly graph: GraphTables;
  #namespace: string | undefined;
  readonly #path: string[] = [];
  readonly #graphs: boolean[] = [];
  readonly #nodes: Open[] = [];
  readonly #own = new Map<string, string>();
  #edge: Open | undefined;
  #key: DeclaredKey | undefined;
  #data: { readonly key: string; readonly depth: number } | undefined;
  #text = '';
  #nested = 0;
  #parts = 0;

  constructor(file: string) {
    this.graph = new GraphTables(file);
  }

  open(element: XmlElement): void {
    this.#namespace ??= element.namespace;
    const name = element.namespace === this.#namespace ? element.name : `:${element.name}`;
    this.#path.push(name);
    if (this.#data === undefined || LABELS.has(element.name)) this.#text = '';
    if (this.#data !== undefined) return;
    if (name === 'graph') this.#openGraph(element);
    else if (name === 'key') this.#key = { element, fallback: '' };
    else if (name === 'node') {
      if (this.#nodes.length > 0) this.#nested++;
      this.#nodes.push({ element, values: [], label: '', ends: 0 });
    } else if (name === 'edge' || name === 'hyperedge') {
      this.#edge = { element, values: [], label: '', ends: 0 };
    } else if (name === 'endpoint' && this.#edge) this.#edge.ends++;
    else if (name === 'data') this.#data = { key: element.get('key'), depth: this.#path.length };
    else if (PARTS.has(name)) this.#parts++;
  }

  text(text: string): void {
    const name = this.#path.at(-1) ?? '';
    if (this.#data !== undefined || name === 'default') this.#text += text;
  }

  close(local: string): void {
    const depth = this.#path.length;
    const name = this.#path.pop();
    if (this.#data !== undefined) {
      if (depth === this.#data.depth) this.#closeData();
      else if (LABELS.has(local)) this.#readLabel();
      return;
    }
    if (name === 'graph') this.#graphs.pop();
    else if (name === 'default' && this.#key) this.#key.fallback = this.#text;
    else if (name === 'key') this.#closeKey();
    else if (name === 'node') this.#closeNode();
    else if (name === 'edge' || name === 'hyperedge') this.#closeEdge(name === 'hyperedge');
    else if (name === 'graphml') this.#noteParts();
  }

  problem(): ImportIssue | undefined {
    return this.graph.problem();
  }

  #openGraph(element: XmlElement): void {
    this.#graphs.push(element.get('edgedefault') === 'directed');
    if (this.#graphs.length > 1) return;
    this.graph.isOwn = isOwnLayout(this.graph.titles('stakeholders'), this.graph.titles('relationships'));
  }

  #closeKey(): void {
    const key = this.#key;
    this.#key = undefined;
    if (key === undefined) return;
    const { element, fallback } = key;
    const what = element.get('for');
    const title = element.get('attr.name');
    const roles: readonly TableRole[] = [
      ...(what !== 'edge' ? (['stakeholders'] as const) : []),
      ...(what !== 'node' ? (['relationships'] as const) : []),
    ];
    for (const role of roles) this.graph.declare(role, element.get('id'), title, fallback.trim());
  }

  #closeData(): void {
    const key = this.#data!.key;
    this.#data = undefined;
    const owner = this.#edge ?? this.#nodes.at(-1);
    if (owner !== undefined && this.#text !== '') owner.values.push([key, this.#text]);
    this.#text = '';
  }

  /** The first label of a node or edge that yEd drew; nothing else of the drawing is data. */
  #readLabel(): void {
    const owner = this.#edge ?? this.#nodes.at(-1);
    if (owner !== undefined && owner.label === '') owner.label = this.#text.trim();
    this.#text = '';
  }

  #closeNode(): void {
    const node = this.#nodes.pop();
    if (node === undefined) return;
    const { element, values, label } = node;
    const written = element.get('id');
    if (this.graph.isOwn) {
      const given = values.find(([key]) => this.#isIdKey(key))?.[1];
      if (given !== undefined) this.#own.set(written, given);
      this.graph.node(element.line, given === undefined ? { id: unescapedId(written) } : {}, values);
      return;
    }
    const parent = this.#nodes.at(-1)?.element.get('id') ?? '';
    this.graph.node(element.line, { id: written, label, parent }, filled(values));
  }

  #closeEdge(isHyperedge: boolean): void {
    const edge = this.#edge;
    this.#edge = undefined;
    if (edge === undefined) return;
    const { element, values, label, ends } = edge;
    const [id, source, target] = ['id', 'source', 'target'].map((name) => element.get(name));
    if (isHyperedge) {
      const message = `The tie has ${counted(ends, 'end')}, and a tie here has two. Write it as ties of two actors, or make it an actor.`;
      this.graph.edge(element.line, { id: id! }, filled(values), { code: 'hyperedge', message });
    } else if (this.graph.isOwn) {
      const end = (written: string) => this.#own.get(written) ?? unescapedId(written);
      const parts = { id: unescapedId(id!), source: end(source!), target: end(target!) };
      this.graph.edge(element.line, parts, values);
    } else {
      const said = element.get('directed');
      const isDirected = said === '' ? (this.#graphs.at(-1) ?? false) : said === 'true' || said === '1';
      const parts = { id: id!, source: source!, target: target!, label, directed: isDirected ? 'yes' : 'no' };
      this.graph.edge(element.line, parts, filled(values));
    }
  }

  /** In our own files, the data of a node holds its id as it is. */
  #isIdKey(key: string): boolean {
    return this.graph.titleOf('stakeholders', key) === 'id';
  }

  #noteParts(): void {
    if (this.#nested > 0) {
      const nodes = counted(this.#nested, 'node stands', 'nodes stand');
      const message = `${nodes} inside another. All are read side by side; the outer one is kept as “parent”.`;
      this.graph.note({ code: 'graph-nested', line: null, message });
    }
    if (this.#parts > 0) {
      const message = `${counted(this.#parts, 'port was', 'ports were')} passed over: ties run from actor to actor.`;
      this.graph.note({ code: 'graph-parts', line: null, message });
    }
  }
}

/** Without values that are only the white space between elements. */
const filled = (values: readonly KeyedValue[]): readonly KeyedValue[] =>
  values.filter(([, text]) => text.trim() !== '');
