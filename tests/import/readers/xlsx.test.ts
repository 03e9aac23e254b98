import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../scripts/fixtures/messy/zip';
import { type ImportOutcome, type InputFile, importFiles } from '../../../src/import/index';
import { countsOf, issueOf } from '../inputs';
import { rawWorkbook, textCell, workbook } from './workbook';

type Imported = Extract<ImportOutcome, { ok: true }>;

const read = async (...files: readonly InputFile[]): Promise<Imported> => {
  const outcome = await importFiles(files);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
  return outcome;
};

const problemOf = async (file: InputFile) => {
  const outcome = await importFiles([file]);
  if (outcome.ok) throw new Error('was imported');
  expect(outcome.problems).toHaveLength(1);
  return outcome.problems[0]!;
};

describe('workbooks', () => {
  it('reads numbers, dates, yes and no as a person sees them', async () => {
    const file = await workbook([
      [
        'Ties',
        ['source', 'target', 'strength', 'from', 'confirmed', 'id', 'Budget'],
        ['A', 'B', 2.5, new Date(Date.UTC(2025, 4, 3)), true, '007', 0.1],
        ['B', 'C', null, null, false, ' x ', 1e21],
      ],
    ]);
    const { network } = await read(file);
    expect(network.relationships).toMatchObject([
      { id: '007', strength: 2.5, from: '2025-05-03', confirmed: true, attributes: [['Budget', '0.1']] },
      { id: 'x', strength: 1, confirmed: false, attributes: [['Budget', '1e+21']] },
    ]);
    expect(network.relationships[1]).not.toHaveProperty('from');
  });

  it('sorts sheets out, names the sheet, and counts its rows', async () => {
    const file = await workbook([
      ['Read me', ['How to fill this in'], ['Please be kind.']],
      ['Actors', ['Workshop of May'], [], ['Name', 'Kind'], ['A', 'cso'], [null, 'cso'], ['B', 'donor']],
      ['Codes', ['code', 'meaning'], ['x', 'y']],
      ['Ties', ['From', 'To'], ['A', 'B'], ['B', null], ['Total', 2]],
    ]);
    const { network, report, previews } = await read(file);
    expect(network.stakeholders.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(report.files.map((one) => [one.sheet, one.role, one.headerLine, ...countsOf(one)])).toEqual([
      ['Actors', 'stakeholders', 3, 3, 2, 0, 1],
      ['Ties', 'relationships', 1, 3, 1, 0, 2],
    ]);
    expect(issueOf(report.files[0]!, 'stakeholder-nameless')).toMatchObject({
      line: 5,
      message: expect.stringMatching(/^Sheet “Actors”: /),
    });
    expect(issueOf(report.files[0]!, 'sheet-ignored').message).toMatch(/“Read me” and “Codes”/);
    expect(previews[0]).toMatchObject({
      sheet: 'Actors',
      sheets: ['Read me', 'Actors', 'Codes', 'Ties'],
      format: 'xlsx',
      shape: 'table',
      headerLine: 3,
    });
  });

  it('reads one sheet that is chosen, and the tables of one role', async () => {
    const sheets = [
      ['2024', ['source', 'target'], ['A', 'B']],
      ['2025', ['source', 'target'], ['C', 'D']],
      ['People', ['name'], ['E']],
    ] as const;
    const chosen = await read(await workbook(sheets, { sheet: '2025' }));
    expect(chosen.network.stakeholders.map(({ name }) => name)).toEqual(['C', 'D']);
    const ties = await read(await workbook(sheets, { role: 'relationships' }));
    expect(ties.network.relationships).toHaveLength(2);
    expect(ties.report.files).toHaveLength(2);
    expect((await problemOf(await workbook(sheets, { sheet: 'x' }))).message).toBe(
      '“book.xlsx” has no sheet “x”. Its sheets are “2024”, “2025” and “People”.',
    );
  });

  it('reads a matrix in a sheet that is named after a type of tie', async () => {
    const { network } = await read(await workbook([['Funding', ['', 'A', 'B'], ['A', 0, 3], ['B', 0, 0]]]));
    expect(network.relationships).toMatchObject([{ source: 'a', target: 'b', type: 'funding', strength: 3 }]);
  });

  it('says what is wrong with a book without a table', async () => {
    const problem = await problemOf(
      await workbook([
        ['A', ['x', 'y'], [1, 2]],
        ['B', [null]],
      ]),
    );
    expect(problem.code).toBe('no-columns');
  });
});

describe('workbooks that are none, or an attack', () => {
  const sheet = (rows: string) => rawWorkbook(`<sheetData>${rows}</sheetData>`);

  it.each<readonly [string, string, InputFile]>([
    ['a row far away', 'file-broken', sheet(`<row r="2000000000">${textCell('A2000000000', 'x')}</row>`)],
    ['a row in another notation', 'file-broken', sheet('<row r="1e9"><c r="A1e9"><v>1</v></c></row>')],
    ['an escaped place', 'file-broken', sheet('<row r="&#49;000000000"></row>')],
    ['a column far away', 'file-broken', sheet(`<row r="1">${textCell('ZZZZZZ1', 'x')}</row>`)],
    [
      'two cells at the far ends',
      'file-too-large',
      sheet(`<row r="1">${textCell('XFD1', 'x')}</row><row r="1048576">${textCell('A1048576', 'x')}</row>`),
    ],
    ['tags that never end', 'file-broken', sheet('<c '.repeat(100_000))],
    ['broken XML', 'file-broken', sheet('<row r="1"><c r="A1"')],
    ['a zip without a workbook', 'file-unknown', { name: 'x', bytes: zipOf([['a.txt', new Uint8Array(3)]]) }],
    [
      'a text document',
      'file-unknown',
      { name: 'x', bytes: zipOf([['word/document.xml', new Uint8Array(3)]]) },
    ],
    [
      'OpenDocument',
      'file-workbook',
      {
        name: 'x',
        bytes: zipOf([
          ['mimetype', new Uint8Array(3)],
          ['content.xml', new Uint8Array(3)],
        ]),
      },
    ],
    [
      'a binary workbook',
      'file-workbook',
      { name: 'x', bytes: zipOf([['xl/workbook.bin', new Uint8Array(3)]]) },
    ],
  ])('%s', async (_, code, file) => {
    const problem = await problemOf(file);
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(/^“.*\.$/);
  });

  it('stops unpacking where the bytes are more than were declared', async () => {
    const bomb = rawWorkbook('', [['xl/worksheets/sheet2.xml', new Uint8Array(320_000_000)]]);
    const view = new DataView(bomb.bytes.buffer, bomb.bytes.byteOffset, bomb.bytes.byteLength);
    // Declare three bytes only, in the list at the end.
    for (let at = bomb.bytes.length - 22; at >= 0; at--) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 320_000_000) {
        view.setUint32(at + 24, 3, true);
      }
    }
    expect(['file-broken', 'file-too-large']).toContain((await problemOf(bomb)).code);
  });

  it('does not look at a cell that only looks far away', async () => {
    const { network } = await read(
      sheet(
        `<row r="1">${textCell('A1', 'name')}</row><row r="2">${textCell('A2', 'r="99999999999"')}</row><row r="1048576" ht="3"/>`,
      ),
    );
    expect(network.stakeholders.map(({ name }) => name)).toEqual(['r="99999999999"']);
  });
});
