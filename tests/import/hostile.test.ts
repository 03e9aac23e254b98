import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReport } from '../../src/import/describe';
import { type InputFile, importNetwork } from '../../src/import/index';
import { setAsideCsv } from '../../src/import/set-aside';
import { checkNetwork } from '../../src/model/validation';
import { file, imported, importedText } from './inputs';

/** Whatever comes in: no exception, a valid network, and every row in exactly one place. */
const mustHold = (files: readonly InputFile[]): void => {
  const outcome = importNetwork(files);
  if (!outcome.ok) {
    expect(outcome.problems.length).toBeGreaterThan(0);
    return;
  }
  expect(checkNetwork(outcome.network)).toMatchObject({ ok: true });
  for (const report of outcome.report.files) {
    const { rows_read, rows_imported, rows_repaired, rows_set_aside } = report;
    expect(rows_imported + rows_repaired + rows_set_aside).toBe(rows_read);
    expect(report.set_aside).toHaveLength(rows_set_aside);
    const repaired = new Set(report.issues.filter((i) => i.severity === 'repair').map((i) => i.line));
    expect(repaired.size).toBe(rows_repaired);
    setAsideCsv(report, { blankPersonal: true });
  }
  describeReport(outcome.report);
};

const pieces = fc.constantFrom(
  ...[
    'source',
    'target',
    'name',
    'id',
    'type',
    'strength',
    'from',
    'to',
    'email',
    'phone',
    'country',
    'as_of',
  ],
  ...[
    ',',
    ',',
    ',',
    '\n',
    '\n',
    '\n',
    '\r\n',
    '\r',
    ';',
    '\t',
    '"',
    '""',
    "'",
    ' ',
    '\u00a0',
    '\ufeff',
    '\0',
  ],
  ...[
    'a',
    'b',
    'A',
    'Á',
    '__proto__',
    'constructor',
    '0',
    '-1',
    '1,5',
    '2025',
    '=x',
    '()',
    '𝒳',
    '\u202e',
    'Kosovo*',
  ],
);

describe('hostile input', () => {
  it('random bytes never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => mustHold([{ name: 'x', bytes }])));
  });

  it('random text of table pieces never throws, and loses no row', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.array(pieces, { maxLength: 60 }), (a, b) => {
        mustHold([file('a', a.join(''))]);
        mustHold([
          file('a', `source,target,type,strength\n${a.join('')}`),
          file('b', `name,id,as_of,x\n${b.join('')}`),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('random options never throw', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('stakeholders' as const, undefined),
        (e, d, role) =>
          mustHold([
            file('a', 'name,source,target\na,b,c', { encoding: e, delimiter: d, ...(role && { role }) }),
          ]),
      ),
    );
  });

  it('takes a huge cell', () => {
    const large = 'x '.repeat(500_000);
    const huge = 'x'.repeat(2_000_000);
    const { network, report } = importedText(
      `name,kind,functions\n"${large}",${large},${'a;'.repeat(200_000)}\nB,"${huge}",\n`,
    );
    expect(network.stakeholders[0]!.id).toHaveLength(79);
    expect(report.files[0]!.set_aside.map(({ line }) => line)).toEqual([3]);
    for (const issue of report.files[0]!.issues) expect(JSON.stringify(issue).length).toBeLessThan(2_000);
  });

  it('takes sixteen thousand columns', () => {
    const headers = ['name', ...new Array<string>(16_000).fill('x')].join(',');
    const { network } = importedText(`${headers}\nA${',1'.repeat(16_000)}\n`);
    expect(network.stakeholders[0]!.attributes).toHaveLength(16_000);
  });

  it('gives thousands of equal slugs their numbers', () => {
    const names = Array.from({ length: 5_000 }, (_, i) => '!'.repeat(i % 70) + '?'.repeat(i)).join('\n');
    const { network } = importedText(`name\n${names}\n`);
    expect(new Set(network.stakeholders.map(({ id }) => id)).size).toBe(network.stakeholders.length);
  });

  it('imports a large network, reporting progress', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `A${i % 2_000},B${(i * 7) % 2_000},advocacy,"x, ${i}"`,
    );
    const seen: number[] = [];
    const bytes = new TextEncoder().encode(`source,target,type,evidence\n${rows.join('\n')}\n`);
    const outcome = importNetwork([{ name: 'big.csv', bytes }], {}, { progress: (done) => seen.push(done) });
    expect(outcome.ok && outcome.network.relationships.length).toBe(20_000);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('gives the same outcome for the same input', () => {
    const files = [file('a', 'name\nB\nA'), file('t', 'source,target\nA,Z\nZ,Y\n')];
    expect(JSON.stringify(imported(files))).toBe(JSON.stringify(imported(files)));
  });
});
