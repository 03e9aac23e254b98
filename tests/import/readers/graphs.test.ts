import { describe, expect, it } from 'vitest';
import { codesOf, countsOf, file, imported, issueOf, problemsOf } from '../inputs';

const graph = (text: string) => imported([file('graph', text)]);

const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
  <meta><creator>Gephi 0.10</creator></meta>
  <graph defaultedgetype="directed" mode="static">
    <attributes class="node"><attribute id="0" title="kind" type="string"><default>cso</default></attribute>
      <attribute id="1" title="Budget" type="integer"/><attribute id="2" title="unused" type="string"/></attributes>
    <attributes class="edge"><attribute id="0" title="type" type="string"/></attributes>
    <nodes>
      <node id="n0" label="River &amp; Watch"><viz:color r="1" g="2" b="3"/></node>
      <node id="n1" label="Ministry"><attvalues><attvalue for="0" value="government"/><attvalue for="1" value="7"/></attvalues></node>
      <node id="n2" label="Union" pid="n1"/>
    </nodes>
    <edges>
      <edge id="0" source="n0" target="n1" weight="2.5"><attvalues><attvalue for="0" value="advocacy"/></attvalues></edge>
      <edge id="1" source="n0" target="n1"/>
      <edge id="2" source="n1" target="n2" type="undirected" label="hello"/>
    </edges>
  </graph>
</gexf>`;

describe('GEXF', () => {
  it('reads nodes, edges, attributes, defaults and directions', () => {
    const { network, report } = graph(GEXF);
    expect(network.stakeholders).toEqual([
      { id: 'n0', name: 'River & Watch', kind: 'cso', sector: [], functions: [], attributes: [] },
      {
        id: 'n1',
        name: 'Ministry',
        kind: 'government',
        sector: [],
        functions: [],
        attributes: [['Budget', '7']],
      },
      { id: 'n2', name: 'Union', kind: 'cso', sector: [], functions: [], attributes: [['parent', 'n1']] },
    ]);
    expect(network.relationships).toMatchObject([
      { id: '0', source: 'n0', target: 'n1', type: 'advocacy', direction: 'directed', strength: 2.5 },
      { id: '1', source: 'n0', target: 'n1', type: 'unspecified', direction: 'directed', strength: 1 },
      { id: '2', direction: 'mutual', attributes: [['label', 'hello']] },
    ]);
    expect(report.files.map((one) => [one.format, one.role, ...countsOf(one)])).toEqual([
      ['gexf', 'stakeholders', 3, 3, 0, 0],
      ['gexf', 'relationships', 3, 3, 0, 0],
    ]);
  });

  it('has the line of the element', () => {
    const { report } = graph(GEXF.replace('weight="2.5"', 'weight="0"'));
    expect(report.files[1]!.set_aside).toMatchObject([{ line: 14 }]);
  });

  it('takes edges without a word on their direction as mutual, as the format says', () => {
    const { network } = graph(
      '<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>',
    );
    expect(network.relationships).toMatchObject([{ direction: 'mutual' }]);
    expect(network.stakeholders.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('reads nodes inside nodes side by side, and any prefix', () => {
    const { network, report } = graph(
      '<g:gexf xmlns:g="urn:x"><g:graph><g:nodes><g:node id="a"><g:nodes><g:node id="b"/></g:nodes></g:node></g:nodes></g:graph></g:gexf>',
    );
    expect(network.stakeholders).toMatchObject([{ id: 'b', attributes: [['parent', 'a']] }, { id: 'a' }]);
    expect(issueOf(report.files[0]!, 'graph-nested').message).toMatch(/^1 node stands inside another/);
  });
});

describe('GraphML', () => {
  it('reads keys, defaults, directions, parallel edges and labels of yEd', () => {
    const { network, report } = graph(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="urn:y">
<key id="d0" for="node" attr.name="name" attr.type="string"/>
<key id="d1" for="node" attr.name="country" attr.type="string"><default>RS</default></key>
<key id="w" for="edge" attr.name="weight" attr.type="double"/>
<key id="g" for="node" yfiles.type="nodegraphics"/>
<graph edgedefault="undirected">
<node id="a"><data key="d0">River Watch</data><data key="d1">MK</data></node>
<node id="b"><data key="g"><y:ShapeNode><y:Fill color="#fff"/><y:NodeLabel>Ministry</y:NodeLabel></y:ShapeNode></data></node>
<edge source="a" target="b"><data key="w">2</data></edge>
<edge source="a" target="b" directed="true"/>
<hyperedge><endpoint node="a"/><endpoint node="b"/><endpoint node="b"/></hyperedge>
</graph></graphml>`);
    expect(network.stakeholders).toMatchObject([
      { id: 'a', name: 'River Watch', country: 'MK' },
      { id: 'b', country: 'RS', attributes: [['label', 'Ministry']] },
    ]);
    expect(network.relationships).toMatchObject([
      { source: 'a', target: 'b', direction: 'mutual', strength: 2 },
      { source: 'a', target: 'b', direction: 'directed', strength: 1 },
    ]);
    expect(countsOf(report.files[1]!)).toEqual([3, 2, 0, 1]);
    expect(issueOf(report.files[1]!, 'hyperedge')).toMatchObject({ line: 11, severity: 'set-aside' });
  });

  it('takes the label of yEd as the name where there is no other', () => {
    const { network } = graph(
      '<graphml xmlns:y="urn:y"><graph><node id="n"><data key="k"><y:NodeLabel>A</y:NodeLabel></data></node></graph></graphml>',
    );
    expect(network.stakeholders).toMatchObject([{ id: 'n', name: 'A' }]);
  });
});

describe('XML that is no good', () => {
  it.each([
    ['file-entities', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol">]><gexf><graph/></gexf>'],
    ['file-broken', '<gexf><graph></gexf>'],
    ['file-broken', `<gexf>${'<a>'.repeat(500)}`],
    ['file-broken', `<gexf ${Array.from({ length: 2_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
    ['file-broken', '<gexf>&undefined;</gexf>'],
    ['file-unknown', '<?xml version="1.0"?><kml/>'],
    ['file-unknown', '<!DOCTYPE html><html><table></table></html>'],
    ['file-unknown', '<table><tr><td>name</td></tr></table>'],
    ['file-empty', '<gexf><graph/></gexf>'],
  ])('%s', (code, text) => {
    expect(problemsOf(file('x', text)).map((one) => one.code)).toEqual([code]);
  });

  it('bounds what a few declarations and many nodes would come to', () => {
    const columns = Array.from(
      { length: 12_000 },
      (_, i) => `<attribute id="${i}" title="a${i}"><default>x</default></attribute>`,
    );
    const text = `<gexf><graph><attributes class="node">${columns.join('')}</attributes><nodes>${'<node id="a"/>'.repeat(5_000)}</nodes></graph></gexf>`;
    expect(problemsOf(file('x.gexf', text))).toMatchObject([{ code: 'file-too-large' }]);
  });

  it('keeps names such as __proto__ as they are', () => {
    const { network } = graph(
      '<graphml><key id="__proto__" for="node" attr.name="constructor"/><graph><node id="__proto__"><data key="__proto__">x</data></node><edge source="__proto__" target="toString"/></graph></graphml>',
    );
    expect(network.stakeholders).toMatchObject([
      { id: '__proto__', attributes: [['constructor', 'x']] },
      { id: 'tostring', name: 'toString' },
    ]);
  });

  it('is not misled by a CSV file with markup in it', () => {
    const { report } = graph('<b>name</b>,name,<i>kind</i>\nx,A,cso\n');
    expect(report.files[0]).toMatchObject({ format: 'csv' });
    expect(codesOf(report.files[0]!)).not.toContain('file-broken');
  });
});
