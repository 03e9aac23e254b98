import { spawnSync } from 'node:child_process';
import { DOMParser } from '@xmldom/xmldom';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse';
import { METRICS } from '../../src/analysis/metrics';
import { toGexf } from '../../src/export/gexf';
import { toGraphml } from '../../src/export/graphml';
import { networkJson } from '../../src/export/network-json';
import { EMPTY_NETWORK, type PolicyNetwork } from '../../src/model/network';
import { actor, tie } from '../support/networks';
import { EXAMPLE } from './example';

const analysis = analyse(EXAMPLE);

/** Names, ids and texts that break files. */
const HOSTILE: PolicyNetwork = {
  stakeholders: [
    actor('toString', {
      name: '<b>&"\u0000\u001b[2J',
      attributes: [
        ['constructor', '1'],
        ['a<b', '\u0008'],
      ],
    }),
    actor('Org 12', {
      name: ' ',
      attributes: [
        ['__proto__', 'x'],
        ['ID', 'own'],
        ['Label', 'l'],
      ],
    }),
    actor('7', { name: ']]>', sector: ['x;y', '<z>'] }),
  ],
  relationships: [
    tie('__proto__', 'toString', 'Org 12', 'a "type"', {
      attributes: [
        ['source', 's'],
        ['key', 'k'],
      ],
    }),
    tie('toString', 'toString', 'Org 12', 'funding', { strength: 0.1 + 0.2 }),
    tie('r 1', '7', '7', 'information'),
  ],
};

/** Parses XML; any error or warning of the parser fails the test. */
const strictly = (text: string) => {
  const refuse = (message: string) => {
    throw new Error(message);
  };
  return new DOMParser({
    errorHandler: { warning: refuse, error: refuse, fatalError: refuse },
  }).parseFromString(text, 'application/xml');
};

/** The data of each element of a GraphML file, by attribute name. */
const graphmlRows = (text: string, what: 'node' | 'edge') => {
  const document = strictly(text);
  const titles = new Map(
    Array.from(document.getElementsByTagName('key'), (key) => [
      key.getAttribute('id'),
      [key.getAttribute('attr.name') ?? '', key.getAttribute('attr.type')] as const,
    ]),
  );
  return Array.from(document.getElementsByTagName(what), (element) => ({
    id: element.getAttribute('id'),
    source: element.getAttribute('source'),
    target: element.getAttribute('target'),
    data: new Map(
      Array.from(element.getElementsByTagName('data'), (data) => {
        const [title = '', type] = titles.get(data.getAttribute('key') ?? '') ?? [];
        return [title, `${type} ${data.textContent}`] as const;
      }),
    ),
  }));
};

describe('GraphML', () => {
  it('holds every attribute, metric and score of every actor', () => {
    const nodes = graphmlRows(toGraphml(EXAMPLE, analysis), 'node');
    expect(nodes.map((node) => node.id)).toEqual(['a', 'b', 'f', 'g', '__proto__']);
    const data = nodes[0]?.data;
    expect(data?.get('name')).toBe('string River Watch');
    expect(data?.get('sector')).toBe('string environment;health');
    expect(data?.get('influence')).toBe('double 3.5');
    expect(data?.get('in_degree')).toBe('int 1');
    expect(data?.get('betweenness')).toBe('double 0.5');
    expect(data?.get('cutpoint')).toBe('boolean false');
    expect(data?.get('convenor')).toMatch(/^double /);
    expect(data?.get('Founded')).toBe('string 1999');
    expect(data?.get('__proto__')).toBe('string polluted');
    expect(data?.get('betweenness (attribute)')).toBe('string our own word');
    expect(nodes[4]?.data.has('constraint')).toBe(false);
    for (const { key } of METRICS) expect(nodes.some((node) => node.data.has(key))).toBe(true);
  });

  it('holds every tie with its evidence', () => {
    const edges = graphmlRows(toGraphml(EXAMPLE, analysis), 'edge');
    expect(edges.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['r1', 'a', 'g'],
      ['r2', 'a', 'b'],
      ['r3', 'b', 'f'],
      ['r4', 'f', 'g'],
      ['constructor', 'g', 'a'],
    ]);
    expect(edges[1]?.data.get('evidence')).toBe('string MoU <2020> & "annex"');
    expect(edges[2]?.data.get('evidence')).toBe('string letter\nof May');
    expect(edges[0]?.data.get('confirmed')).toBe('boolean false');
  });

  it('stays well formed whatever stands in the data', () => {
    const nodes = graphmlRows(toGraphml(HOSTILE, analyse(HOSTILE)), 'node');
    expect(nodes.map((node) => node.id)).toEqual(['toString', 'Org_x0020_12', '7']);
    expect(nodes[1]?.data.get('id')).toBe('string Org 12');
    expect(nodes[0]?.data.get('name')).toBe('string <b>&"\ufffd\ufffd[2J');
    expect(nodes[1]?.data.get('ID (attribute)')).toBe('string own');
    expect(strictly(toGraphml(EMPTY_NETWORK, analyse(EMPTY_NETWORK))).documentElement.tagName).toBe(
      'graphml',
    );
  });
});

describe('GEXF', () => {
  it('is read back by graphology with every attribute and metric', () => {
    const graph = parse(MultiDirectedGraph, toGexf(EXAMPLE, analysis));
    expect(graph.nodes()).toEqual(['a', 'b', 'f', 'g', '__proto__']);
    const a = graph.getNodeAttributes('a');
    expect(a).toMatchObject({
      label: 'River Watch',
      name: 'River Watch',
      sector: 'environment;health',
      in_degree: 1,
      betweenness: 0.5,
      cutpoint: false,
      Founded: '1999',
      '__proto__ (attribute)': 'polluted',
      'betweenness (attribute)': 'our own word',
    });
    expect(graph.edges()).toHaveLength(5);
    expect(graph.getEdgeAttributes('r2')).toMatchObject({
      weight: 2,
      type: 'cooperation',
      direction: 'mutual',
      evidence: 'MoU <2020> & "annex"',
    });
    expect(graph.getEdgeAttributes('r3').evidence).toBe('letter\nof May');
  });

  it('stays well formed whatever stands in the data', () => {
    const text = toGexf(HOSTILE, analyse(HOSTILE));
    const nodes = Array.from(strictly(text).getElementsByTagName('node'));
    expect(nodes.map((node) => node.getAttribute('id'))).toEqual(['toString', 'Org 12', '7']);
    expect(nodes[0]?.getAttribute('label')).toBe('<b>&"\ufffd\ufffd[2J');
    expect(Array.from(strictly(text).getElementsByTagName('edge'), (e) => e.getAttribute('id'))).toEqual([
      '__proto__',
      'toString',
      'r 1',
    ]);
    expect(text).toContain('weight="0.30000000000000004"');
    expect(strictly(toGexf(EMPTY_NETWORK, analyse(EMPTY_NETWORK))).documentElement.tagName).toBe('gexf');
  });
});

describe('personal columns', () => {
  it('are in no graph file unless asked for', () => {
    for (const write of [toGexf, toGraphml, networkJson]) {
      expect(write(EXAMPLE, analysis)).not.toMatch(/secret|contact/i);
      expect(write(EXAMPLE, analysis, { contacts: true })).toContain('Ana Secret');
    }
  });
});

describe('JSON', () => {
  it('is a node-link graph with extra columns as pairs', () => {
    const json = JSON.parse(networkJson(EXAMPLE, analysis));
    expect(Object.keys(json)).toEqual(['directed', 'multigraph', 'graph', 'nodes', 'edges']);
    expect(json.nodes[0]).toMatchObject({
      id: 'a',
      sector: ['environment', 'health'],
      metrics: { betweenness: 0.5 },
    });
    expect(json.nodes[0].attributes).toEqual([
      ['Founded', '1999'],
      ['__proto__', 'polluted'],
      ['betweenness', 'our own word'],
    ]);
    expect(json.nodes[4].metrics.constraint).toBeNull();
    expect(json.edges[1]).toMatchObject({
      id: 'r2',
      source: 'a',
      target: 'b',
      direction: 'mutual',
      strength: 2,
    });
    expect(json.graph.metrics).toHaveLength(METRICS.length);
  });
});

/** Prints what NetworkX reads from standard input, or `none` where it is not installed. */
const READ_WITH_NETWORKX = `
import sys, io, json
try:
    import networkx as nx
except ImportError:
    print("none"); sys.exit()
kind, text = sys.argv[1], sys.stdin.buffer.read()
g = nx.read_graphml(io.BytesIO(text), force_multigraph=True) if kind == "graphml" else nx.read_gexf(io.BytesIO(text))
print(json.dumps({"nodes": dict(g.nodes(data=True)), "edges": [list(e) for e in g.edges(data="type")]}))
`;

describe('NetworkX', () => {
  const read = (kind: 'graphml' | 'gexf', text: string) =>
    spawnSync('python3', ['-c', READ_WITH_NETWORKX, kind], { input: text, encoding: 'utf8' });

  // Where there is no python3 or no NetworkX the XML itself is looked at, which the tests above do more closely.
  it.each([
    ['graphml', toGraphml],
    ['gexf', toGexf],
  ] as const)('reads %s with the same actors, ties and figures', (kind, write) => {
    const text = write(EXAMPLE, analysis);
    const { status, stdout, stderr, error } = read(kind, text);
    if (error !== undefined || stdout.trim() === 'none') {
      expect(strictly(text).getElementsByTagName('node')).toHaveLength(5);
      return;
    }
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const graph = JSON.parse(stdout);
    expect(Object.keys(graph.nodes)).toHaveLength(5);
    expect(graph.nodes.a).toMatchObject({
      name: 'River Watch',
      in_degree: 1,
      betweenness: 0.5,
      cutpoint: false,
    });
    expect(graph.edges).toHaveLength(5);
    expect(graph.edges).toContainEqual(['a', 'b', 'cooperation']);
    const hostile = read(kind, write(HOSTILE, analyse(HOSTILE)));
    expect(hostile.status, hostile.stderr).toBe(0);
    expect(JSON.parse(hostile.stdout).edges).toHaveLength(3);
  });
});
