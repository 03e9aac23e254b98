import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementLines } from '../../../src/import/readers/json-lines';
import { countsOf, file, imported, problemsOf } from '../inputs';

const json = (text: string) => imported([file('x', text)]);

describe('Kumu', () => {
  it('reads elements and connections, with the lines on which they start', () => {
    const { network, report } = json(`{
  "elements": [
    { "label": "River Watch", "type": "cso", "tags": ["water", "air"], "custom": 3 },
    { "label": "Ministry", "type": "government", "description": "of water" },
    { "type": "cso" }
  ],
  "connections": [
    { "from": "River Watch", "to": "Ministry", "direction": "directed", "type": "advocacy" },
    { "from": "River Watch", "to": "Ministry", "direction": "undirected" }
  ],
  "maps": [{}]
}`);
    expect(network.stakeholders).toMatchObject([
      { name: 'River Watch', kind: 'cso', sector: ['water', 'air'], attributes: [['custom', '3']] },
      { name: 'Ministry', kind: 'government' },
    ]);
    expect(network.relationships).toMatchObject([
      { source: 'river-watch', target: 'ministry', type: 'advocacy', direction: 'directed' },
      { source: 'river-watch', target: 'ministry', direction: 'mutual' },
    ]);
    expect(report.files[0]).toMatchObject({ format: 'kumu-json', set_aside: [{ line: 5 }] });
    expect(countsOf(report.files[0]!)).toEqual([3, 2, 0, 1]);
  });

  it('reads its project files, where attributes and ids stand apart', () => {
    const { network } = json(
      '{"elements":[{"_id":"e1","attributes":{"label":"A","element type":"cso"}},{"_id":"e2","attributes":{"label":"B"}}],"connections":[{"_id":"c1","from":"e1","to":"e2","direction":"mutual","attributes":{"connection type":"funding"}}]}',
    );
    expect(network.stakeholders).toMatchObject([
      { id: 'e1', name: 'A', kind: 'cso' },
      { id: 'e2', name: 'B' },
    ]);
    expect(network.relationships).toMatchObject([
      { id: 'c1', source: 'e1', target: 'e2', type: 'funding', direction: 'mutual' },
    ]);
  });
});

describe('nodes and links', () => {
  it.each([
    [
      'NetworkX',
      '{"directed":false,"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","weight":2}]}',
    ],
    [
      'D3, by place',
      '{"nodes":[{"name":"a"},{"name":"b"}],"links":[{"source":0,"target":1,"value":2,"direction":"mutual"}]}',
    ],
    [
      'D3, after its layout',
      '{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":{"id":"a"},"target":{"id":"b"},"weight":2,"directed":false}]}',
    ],
    [
      'graphology',
      '{"nodes":[{"key":"a","attributes":{"x":1}},{"key":"b"}],"edges":[{"key":"e","source":"a","target":"b","undirected":true,"attributes":{"weight":2}}]}',
    ],
    [
      'Cytoscape',
      '{"elements":{"nodes":[{"data":{"id":"a"}},{"data":{"id":"b"}}],"edges":[{"data":{"source":"a","target":"b","weight":2,"direction":"mutual"}}]}}',
    ],
  ])('of %s', (_, text) => {
    const { network } = json(text);
    expect(network.stakeholders.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(network.relationships).toMatchObject([
      { source: 'a', target: 'b', strength: 2, direction: 'mutual' },
    ]);
  });

  it('keeps __proto__ harmless', () => {
    const { network } = json(
      '{"__proto__":[1],"nodes":[{"id":"__proto__","__proto__":"x","constructor":"y"}]}',
    );
    expect(network.stakeholders[0]!.attributes).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});

describe('other JSON', () => {
  it('reads a list of objects as a table', () => {
    const { network, report } = json(
      '[\n{"source":"a","target":"b","Remarks":"x"},\n\n{"source":"b","target":""}\n]',
    );
    expect(network.relationships).toMatchObject([
      { source: 'a', target: 'b', attributes: [['Remarks', 'x']] },
    ]);
    expect(report.files[0]).toMatchObject({ format: 'json', set_aside: [{ line: 4 }] });
  });

  it.each([
    ['file-broken', '{"nodes": ['],
    ['file-broken', `{"a":${'['.repeat(100_000)}`],
    ['file-unknown', '{"a": 1}'],
    ['file-unknown', '[[1, 2]]'],
    ['file-empty', '{"nodes": []}'],
  ])('%s', (code, text) => {
    expect(problemsOf(file('x', text)).map((one) => one.code)).toEqual([code]);
  });

  it('says where it breaks off', () => {
    expect(problemsOf(file('x', '{"nodes": [\n{"id": 1,}\n]}'))[0]!.message).toMatch(/line 2/);
  });
});

describe('elementLines', () => {
  it('agrees with a slow count, whatever is in the elements', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.constantFrom(0, 1, 2), (list, indent) => {
        const parts = list.map((one) => JSON.stringify(one, null, indent));
        const text = `{"x": [],\n"nodes":\n[${parts.join(',\n')}]}`;
        let line = 3;
        const expected = parts.map((part) => {
          const here = line;
          line += part.split('\n').length;
          return here;
        });
        expect(elementLines(text).get('nodes')).toEqual(expected);
      }),
    );
  });
});
