import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/import';
import { withPlaces } from '../../../src/import/readers/cell-places';
import { rawWorkbook } from './workbook';

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;

const networkOf = async (sheetData: string) => {
  const outcome = await importFiles([rawWorkbook(`<sheetData>${sheetData}</sheetData>`)]);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '));
  return outcome;
};

describe('cells that do not say where they stand', () => {
  it('are those of the next columns, and their rows the next rows', async () => {
    const { network, report } = await networkOf(
      [
        row(text('A survey')),
        row(),
        row(text('name'), text('kind'), '<c><v>2024</v></c>'),
        row(text('River Watch'), '<c/>', '<c><v>7.5</v></c>'),
        row(text('Lake Forum'), text('network')),
      ].join(''),
    );
    expect(network.stakeholders).toMatchObject([
      { name: 'River Watch', attributes: [['2024', '7.5']] },
      { name: 'Lake Forum', kind: 'network' },
    ]);
    expect(report.files[0]).toMatchObject({ headerLine: 3 });
    expect(network.stakeholders[0]).not.toHaveProperty('kind');
  });

  it('stand beside those that do', async () => {
    const { network, previews } = await networkOf(
      `<row r="2">${text('source')}${text('target')}<c r="D2" t="inlineStr"><is><t>type</t></is></c></row>` +
        `<row r="5">${text('A')}${text('B')}<c r="D5" t="inlineStr"><is><t>funding</t></is></c>${text('x')}</row>`,
    );
    expect(network.relationships).toMatchObject([{ source: 'a', target: 'b', type: 'funding' }]);
    expect(previews[0]!.top.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('get letters from A to XFD', () => {
    const cells = '<c/>'.repeat(16_384);
    const places = [...withPlaces(`<row>${cells}</row>`)!.matchAll(/r="([A-Z]+)1"/g)].map(([, at]) => at);
    expect(places).toHaveLength(16_384);
    expect(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'].map((at) => places.indexOf(at) + 1)).toEqual([
      1, 26, 27, 52, 53, 702, 703, 16_384,
    ]);
  });

  it('end up where a person counts them, whichever of them say so', () => {
    // Of every row and cell: does it say where it stands, and how much further on is that?
    const step = fc.record({ says: fc.boolean(), skip: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.array(step, { maxLength: 4 })), { maxLength: 5 }), (rows) => {
        const lettersOf = (n: number): string =>
          n === 0 ? '' : lettersOf(Math.floor((n - 1) / 26)) + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[(n - 1) % 26];
        let [line, given, full] = [0, '', ''];
        for (const [row, cells] of rows) {
          line += row.says ? 1 + row.skip : 1;
          const start = row.says ? `<row r="${line}">` : '<row>';
          given += start;
          full += start;
          let column = 0;
          for (const { says, skip } of cells) {
            column += says ? 1 + skip : 1;
            const placed = `<c r="${lettersOf(column)}${line}"/>`;
            given += says ? placed : '<c/>';
            full += placed;
          }
          given += '</row>';
          full += '</row>';
        }
        expect(withPlaces(given)).toBe(full);
      }),
    );
  });

  it('leave everything else as it is', () => {
    const kept =
      '<cols><col r="x"/></cols><row r="7"><c r="B7"><v>1</v></c></row><!-- <row><c> --><x><![CDATA[<c>]]></x>';
    expect(withPlaces(kept)).toBe(kept);
    expect(withPlaces(`${kept}<x:row ><x:c s='1'/><x:c\n/></x:row>`)).toBe(
      `${kept}<x:row ><x:c r="A8" s='1'/><x:c r="B8"\n/></x:row>`,
    );
    expect(withPlaces('<!-- <row><c>')).toBe('<!-- <row><c>');
  });

  it('are refused where they go beyond the last column, or are too many', async () => {
    const wide = await importFiles([
      rawWorkbook(`<sheetData><row>${'<c><v>1</v></c>'.repeat(16_385)}</row></sheetData>`),
    ]);
    expect(wide).toMatchObject({ ok: false, problems: [{ code: 'file-broken' }] });
    expect(withPlaces(`<row>${'<c/>'.repeat(2_000_001)}`)).toBeUndefined();
  });
});
