import { describe, expect, it } from 'vitest';
import { utf8 } from '../../scripts/fixtures/messy/bytes';
import { type ImportOutcome, importFiles } from '../../src/import/index';
import { billionLaughs, protectedWorkbook, zipBomb } from '../support/hostile-files';

/** Files of the corpus that are too large to keep: each must end, with a network or with a sentence. */
const imports = async (name: string, bytes: Uint8Array): Promise<ImportOutcome> =>
  importFiles([{ name, bytes }]);

const expectSentence = (outcome: ImportOutcome, says: RegExp): void => {
  if (outcome.ok) throw new Error('was imported');
  expect(outcome.problems).toHaveLength(1);
  expect(outcome.problems[0]?.message).toMatch(says);
  expect(outcome.problems[0]?.message).toMatch(/[.?]$/);
};

describe('huge and hostile files', () => {
  it('a cell of ten million characters', async () => {
    const outcome = await imports('cell.csv', utf8(`name,kind\nA,${'x'.repeat(10_000_000)}\nB,cso\n`));
    if (!outcome.ok) {
      expectSentence(outcome, /cell|long|large/);
      return;
    }
    const { report, network } = outcome;
    expect(network.stakeholders.at(-1)).toMatchObject({ name: 'B', kind: 'cso' });
    for (const { message } of report.files[0]!.issues) expect(message.length).toBeLessThan(1_000);
  });

  it('16,000 columns', async () => {
    const headers = Array.from({ length: 16_000 }, (_, i) => `column ${i}`);
    const cells = headers.map((_, i) => String(i));
    const text = `name,${headers.join(',')}\nRiver Watch,${cells.join(',')}\nMinistry,\n`;
    const outcome = await imports('wide.csv', utf8(text));
    if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
    expect(outcome.network.stakeholders[0]?.attributes).toHaveLength(16_000);
    expect(outcome.report.files[0]).toMatchObject({ rows_read: 2, rows_set_aside: 0 });
  });

  it('16,000 columns without a name among them', async () => {
    const text = Array.from({ length: 16_000 }, (_, i) => `c${i}`).join(';');
    const outcome = await imports('wide.csv', utf8(`${text}\n1;2;3\n`));
    if (outcome.ok) throw new Error('was imported');
    expect(outcome.problems[0]?.message.length).toBeLessThan(1_000);
  });

  it('a line of a million quotation marks', async () => {
    const outcome = await imports('quotes.csv', utf8(`name,kind\n${'"'.repeat(1_000_001)}\nA,cso\n`));
    if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
    expect(outcome.network.stakeholders.at(-1)).toMatchObject({ name: 'A' });
  });

  it('a workbook that unpacks to a gigabyte', async () => {
    const bomb = zipBomb();
    expect(bomb.length).toBeLessThan(2_000_000);
    const before = process.memoryUsage().rss;
    expectSentence(await imports('bomb.xlsx', bomb), /large|MB|unpack/);
    expect(process.memoryUsage().rss - before).toBeLessThan(800_000_000);
  });

  it('XML with a billion laughs, and a workbook with a password', async () => {
    expectSentence(await imports('laughs.gexf', utf8(billionLaughs())), /entit/i);
    expectSentence(await imports('secret.xlsx', protectedWorkbook()), /password/);
  });

  it('XML of 200,000 levels, and JSON too', async () => {
    const xml = `<gexf><graph>${'<nodes>'.repeat(200_000)}`;
    expectSentence(await imports('deep.gexf', utf8(xml)), /./);
    expectSentence(await imports('deep.json', utf8(`{"elements":${'['.repeat(200_000)}`)), /JSON/);
  });

  it('two hundred thousand rows, stopped on the way: nothing is imported', async () => {
    const bytes = utf8(`source,target\n${'a,b\n'.repeat(200_000)}`);
    let last = 0;
    const outcome = await importFiles(
      [{ name: 'many.csv', bytes }],
      {},
      {
        progress: (done) => {
          last = done;
        },
        cancelled: () => last > 0.3,
      },
    );
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] });
    expect(last).toBeLessThan(0.5);
  });

  it('a hundred thousand times the same stakeholder, with progress', async () => {
    const bytes = utf8(`name,kind\n${'River Watch,cso\n'.repeat(100_000)}`);
    const told: number[] = [];
    const outcome = await importFiles(
      [{ name: 'many.csv', bytes }],
      {},
      { progress: (done) => told.push(done) },
    );
    if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
    expect(outcome.report.files[0]).toMatchObject({
      rows_read: 100_000,
      rows_imported: 1,
      rows_set_aside: 99_999,
    });
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});
