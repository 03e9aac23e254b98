import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportOutcome, type InputFile, importFiles } from '../../../src/import/index';
import { setAsideCsv } from '../../../src/import/set-aside';
import { checkNetwork } from '../../../src/model/validation';
import { workbook } from './workbook';

const mustHold = (outcome: ImportOutcome): void => {
  if (!outcome.ok) {
    expect(outcome.problems.length).toBeGreaterThan(0);
    for (const { message } of outcome.problems) expect(message).toMatch(/[.?]$/);
    return;
  }
  expect(checkNetwork(outcome.network)).toMatchObject({ ok: true });
  for (const report of outcome.report.files) {
    const { rows_read, rows_imported, rows_repaired, rows_set_aside } = report;
    expect(rows_imported + rows_repaired + rows_set_aside).toBe(rows_read);
    expect(report.set_aside).toHaveLength(rows_set_aside);
    setAsideCsv(report);
  }
};

const STARTS = [
  'PK\x03\x04',
  'PK\x05\x06',
  '\xd0\xcf\x11\xe0',
  '\xef\xbb\xbf',
  '\xff\xfe',
  '\xfe\xff',
  '\x1f\x8b',
  '%PDF',
  '<?xml ',
  '<gexf>',
  '<graphml>',
  '<!DOCTYPE ',
  '{"nodes":[',
  '{"elements":[',
  '[{',
  ',A,B\nA,',
  'sep=;\n',
];

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => Uint8Array.from([...a, ...b]);

describe('random bytes', () => {
  it('never throw, whatever they begin with', async () => {
    const start = fc.constantFrom(...STARTS).map(bytesOf);
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        mustHold(await importFiles([{ name: 'x', bytes: joined(head, rest) }]));
      }),
      { numRuns: 300 },
    );
  });

  it('never throw in the middle of a workbook', async () => {
    const book = await workbook([
      ['S', ['name', 'kind'], ['A', 'cso'], ['B', 3]],
      ['T', ['source', 'target'], ['A', 'B']],
    ]);
    const change = fc.record({ at: fc.nat({ max: book.bytes.length - 1 }), to: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = book.bytes.slice();
        for (const { at, to } of changes) bytes[at] = to;
        mustHold(await importFiles([{ name: 'x', bytes }]));
      }),
      { numRuns: 200 },
    );
  });

  const pieces = fc.constantFrom(
    ...[
      '<gexf>',
      '</gexf>',
      '<graph defaultedgetype="directed">',
      '<graphml>',
      '<nodes>',
      '</nodes>',
      '<node id="a">',
    ],
    ...[
      '<node id="b"/>',
      '</node>',
      '<edges>',
      '<edge source="a" target="b"/>',
      '<edge/>',
      '<hyperedge>',
      '</edges>',
    ],
    ...[
      '<data key="d">',
      '</data>',
      '<key id="d" for="node" attr.name="name"/>',
      '<attvalues><attvalue for="0" value="x"/></attvalues>',
    ],
    ...[
      '</graph>',
      'text',
      '&amp;',
      '<![CDATA[x]]>',
      '<default>',
      '</default>',
      '<attributes class="edge">',
      '\n',
    ],
  );

  it('never throw as pieces of graph files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('<gexf>', '<graphml>'),
        fc.array(pieces, { maxLength: 20 }),
        async (head, parts) => {
          mustHold(await importFiles([{ name: 'x', bytes: bytesOf(head + parts.join('')) }]));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throw as JSON of any shape', async () => {
    const element = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record({
        id: fc.jsonValue({ maxDepth: 1 }),
        source: fc.jsonValue({ maxDepth: 1 }),
        target: fc.jsonValue({ maxDepth: 1 }),
        attributes: fc.jsonValue({ maxDepth: 2 }),
      }),
    );
    const key = fc.constantFrom(
      'nodes',
      'links',
      'edges',
      'elements',
      'connections',
      'graph',
      'directed',
      '__proto__',
    );
    const value = fc.oneof(fc.array(element, { maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, value), { maxLength: 4 }), async (pairs) => {
        const text = `{${pairs.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(',')}}`;
        mustHold(await importFiles([{ name: 'x', bytes: new TextEncoder().encode(text) }]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('long files', () => {
  const million: InputFile = {
    name: 'long.csv',
    bytes: new TextEncoder().encode(`source,target,strength\n${'river-watch,ministry,2\n'.repeat(200_000)}`),
  };

  it('are stopped when told to, and give others their turn', async () => {
    let asked = 0;
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const outcome = await importFiles([million], {}, { cancelled: () => ++asked > 40 });
    clearInterval(timer);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }], previews: [] });
    expect(asked).toBe(41);
    expect(turns).toBeGreaterThan(0);
  });

  it('take one line of a million cells, and one cell of a million lines', async () => {
    const wide = `name,kind\n${','.repeat(2_000_000)}\nA,cso\n`;
    const tall = `name,kind\n"${'x\n'.repeat(400_000)}",cso\nA,cso\n`;
    for (const text of [wide, tall]) {
      const outcome = await importFiles([{ name: 'x', bytes: new TextEncoder().encode(text) }]);
      mustHold(outcome);
      if (!outcome.ok) throw new Error(outcome.problems[0]!.message);
      expect(outcome.network.stakeholders.at(-1)).toMatchObject({ name: 'A' });
    }
  });
});
