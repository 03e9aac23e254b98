import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { SHEETS, toXlsx, xlsxProblem } from '../../src/export/xlsx';
import { xlsxText } from '../../src/export/xlsx-text';
import type { PolicyNetwork, Stakeholder } from '../../src/model/network';

const actor = (id: string, more: Partial<Stakeholder> = {}): Stakeholder => ({
  id,
  name: id,
  sector: [],
  functions: [],
  attributes: [],
  ...more,
});

const networkOf = (...stakeholders: readonly Stakeholder[]): PolicyNetwork => ({
  stakeholders,
  relationships: [
    {
      id: 'r1',
      source: stakeholders[0]!.id,
      target: stakeholders[0]!.id,
      type: 'funding',
      direction: 'directed',
      strength: 0.1 + 0.2,
      status: 'active',
      outcome: 'open',
      confirmed: true,
      attributes: [],
    },
  ],
});

const read = async (network: PolicyNetwork, contacts = false) => {
  const sheets = await readXlsxFile(Buffer.from(await toXlsx(network, { contacts })));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(SHEETS);
  return sheets.map(({ data }) => data);
};

describe('workbook', () => {
  it('has a sheet of actors and a sheet of ties', async () => {
    const [actors, ties] = await read(
      networkOf(
        actor('a', { name: 'River Watch', influence: 2.5, sector: ['x', 'y'], contact_person: 'Ana' }),
      ),
    );
    expect(actors?.[0]?.slice(0, 3)).toEqual(['id', 'name', 'kind']);
    expect(actors?.[1]?.slice(0, 8)).toEqual(['a', 'River Watch', null, null, null, 'x;y', null, 2.5]);
    expect(ties?.[0]?.slice(0, 6)).toEqual(['id', 'source', 'target', 'type', 'direction', 'strength']);
    expect(ties?.[1]).toEqual(expect.arrayContaining(['r1', 'a', 'funding', 'directed', 0.1 + 0.2, 'yes']));
    expect(JSON.stringify(actors)).not.toContain('Ana');
  });

  it('writes contact columns only when asked', async () => {
    const [actors] = await read(networkOf(actor('a', { contact_person: 'Ana' })), true);
    expect(actors?.[1]).toContain('Ana');
  });

  it('keeps every text as a text, also what would be a formula', async () => {
    const names = [
      '=1+1',
      '@SUM(A1)',
      '007',
      'constructor',
      '__proto__',
      'toString',
      'x\r\ny',
      'a\u0001b',
      '_x0041_',
    ];
    const [actors] = await read(networkOf(...names.map((name, i) => actor(`k${i}`, { name }))));
    expect(actors?.slice(1).map((row) => row[1])).toEqual(names);
  });

  it('keeps every text there is', () => {
    // Undone as the format says; the reader of the library does the same.
    const undo = (text: string) =>
      text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'_x0041abF \u0000\u0085\ufffd\ud800\udc00\n\t\r'),
        fc.string({ unit: 'binary' }),
      ),
    });
    fc.assert(
      fc.property(text, (value) => {
        expect(undo(xlsxText(value))).toBe(value);
        expect(xlsxText(value)).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\ufffd\uffff]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('has the same bytes twice', async () => {
    const network = networkOf(actor('a'));
    const first = await toXlsx(network);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await toXlsx(network)).toEqual(first);
  });

  it('says what does not fit', () => {
    expect(xlsxProblem(networkOf(actor('a')))).toBeUndefined();
    expect(xlsxProblem(networkOf(actor('a'), actor('b', { name: 'x'.repeat(32_768) })))).toMatch(
      /32767 characters.*row 3 of stakeholders, column “name”/,
    );
  });
});
