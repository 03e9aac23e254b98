import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportOutcome, importFiles } from '../../src/import/index';
import { dialect, ENCODINGS, type Encoding, type Tables, tables, writeTable } from './random-tables';

type Imported = Extract<ImportOutcome, { ok: true }>;

const imported = (outcome: ImportOutcome): Imported => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
  return outcome;
};

/** What the tables say, in the words of the network. */
const expectTables = ({ network, report }: Imported, { stakeholders, relationships }: Tables): void => {
  const cellsOf = (value: string | undefined): string => value ?? '';
  expect(
    network.stakeholders.map(({ id, name, kind, country, attributes }) => [
      id,
      name,
      cellsOf(kind),
      cellsOf(country),
      cellsOf(attributes[0]?.[1]),
    ]),
  ).toEqual(stakeholders.slice(1));
  expect(
    network.relationships.map(({ source, target, type, strength, evidence }) => [
      source,
      target,
      type,
      String(strength),
      cellsOf(evidence),
    ]),
  ).toEqual(relationships.slice(1));
  for (const file of report.files) expect(file.rows_imported).toBe(file.rows_read);
};

/** Two tables, each in a dialect of its own, and the encoding of both. */
const scene = fc.constantFrom(...ENCODINGS).chain((encoding) =>
  fc.record({
    encoding: fc.constant(encoding),
    content: tables(encoding.letters),
    first: dialect,
    second: dialect,
    isSwapped: fc.boolean(),
  }),
);

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

const filesOf = ({ encoding, content, first, second, isSwapped }: Scene, isTold: boolean) => {
  const file = (name: string, text: string) => ({
    name,
    bytes: encoding.encode(text),
    ...(isTold && { encoding: encoding.label }),
  });
  const files = [
    file('one.csv', writeTable(content.stakeholders, first)),
    file('two.csv', writeTable(content.relationships, second)),
  ];
  return isSwapped ? files.toReversed() : files;
};

/** Does the report say that the encoding was guessed? */
const saysGuessed = ({ report }: Imported): boolean =>
  report.files.some(({ issues }) =>
    issues.some(({ code }) => code === 'encoding-guessed' || code === 'encoding-doubtful'),
  );

const isUnicode = ({ label }: Encoding): boolean => label.startsWith('utf');

describe('tables in a random dialect and encoding', () => {
  it('give the same network when the encoding is told', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (drawn) => {
        expectTables(imported(await importFiles(filesOf(drawn, true))), drawn.content);
      }),
      { numRuns: 300 },
    );
  });

  it('give the same network when it is guessed, or say that it was', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (drawn) => {
        const outcome = imported(await importFiles(filesOf(drawn, false)));
        if (saysGuessed(outcome) && !isUnicode(drawn.encoding)) {
          // Too few letters to be sure of: nothing but the letters may differ.
          expect(outcome.network.stakeholders.map(({ id }) => id)).toEqual(
            drawn.content.stakeholders.slice(1).map(([id]) => id),
          );
          expect(outcome.network.relationships).toHaveLength(drawn.content.relationships.length - 1);
        } else {
          expectTables(outcome, drawn.content);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** What the files begin with that are read in special ways. */
const STARTS = [
  '',
  'PK\u0003\u0004',
  '<?xml version="1.0"?>',
  '<?xml version="1.0"?><gexf><graph><nodes><node id="a" label="',
  '<graphml><graph><node id="a"/><edge source="a" target="',
  '{"elements":[',
  '{"nodes":[{"id":"a"}],"edges":[',
  'source,target\na,b\n',
  ',a,b\na,',
  'sep=;\n',
  '"',
];

const start = fc.constantFrom(...STARTS).map((text) => Uint8Array.from(text, (c) => c.charCodeAt(0)));
const mark = fc
  .constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff])
  .map((bytes) => Uint8Array.from(bytes));
const tail = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .string({ unit: fc.constantFrom(...',;\t|\n\r"\'<>/=&{}[]:a1 \0é'), maxLength: 400 })
    .map((text) => new TextEncoder().encode(text)),
);

describe('random bytes', () => {
  it('never throw, and every row is in one place', async () => {
    const name = fc.constantFrom('a.csv', 'a.xlsx', 'a.gexf', 'a.graphml', 'a.json', 'a');
    await fc.assert(
      fc.asyncProperty(name, mark, start, tail, async (file, ...parts) => {
        const outcome = await importFiles([{ name: file, bytes: Uint8Array.from(Buffer.concat(parts)) }]);
        if (!outcome.ok) {
          expect(outcome.problems.length).toBeGreaterThan(0);
          for (const { message } of outcome.problems) expect(message).toMatch(/[.?]$/);
          return;
        }
        for (const { rows_read, rows_imported, rows_repaired, rows_set_aside } of outcome.report.files) {
          expect(rows_read).toBe(rows_imported + rows_repaired + rows_set_aside);
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
