import { describe, expect, it } from 'vitest';
import { codesOf, countsOf, file, imported, importedText, issueOf } from './inputs';

describe('stakeholders', () => {
  it('reads every column of the model', () => {
    const { network, report } = importedText(
      'id,name,kind,country,level,sector,functions,influence,interest,relevance,position,sensitivity,added_by,source,as_of,contact_person,contact_role,contact_details,Budget\n' +
        'rw,River Watch,cso,AA,national,environment;health,amplifier;filter,3,0.8,0.6,1,internal,room,report,2026-01,Ana,chair,a@b.example,10\n',
    );
    expect(network.stakeholders).toEqual([
      {
        id: 'rw',
        name: 'River Watch',
        kind: 'cso',
        country: 'AA',
        level: 'national',
        sector: ['environment', 'health'],
        functions: ['amplifier', 'filter'],
        influence: 3,
        interest: 0.8,
        relevance: 0.6,
        position: 1,
        sensitivity: 'internal',
        added_by: 'room',
        source: 'report',
        as_of: '2026-01',
        contact_person: 'Ana',
        contact_role: 'chair',
        contact_details: 'a@b.example',
        attributes: [['Budget', '10']],
      },
    ]);
    expect(report.files[0]!.issues).toEqual([]);
  });

  it('makes readable ids that no given id loses to', () => {
    const { network } = importedText('id,name\n,River Watch\n,LEFÖ\nriver-watch,Another\n,Lefo\n,Lefö!\n');
    expect(network.stakeholders.map(({ id }) => id)).toEqual([
      'river-watch-2',
      'lefo',
      'river-watch',
      'lefo-2',
      'lefo-3',
    ]);
  });

  it('lets the id stand in for a missing name, and sets rows with neither aside', () => {
    const { network, report } = importedText('id,name,kind\na,,cso\n,,cso\n');
    expect(network.stakeholders).toMatchObject([{ id: 'a', name: 'a' }]);
    expect(codesOf(report.files[0]!)).toEqual(['name-from-id', 'stakeholder-nameless']);
    expect(countsOf(report.files[0]!)).toEqual([2, 0, 1, 1]);
    expect(importedText('id\na\n').report.files[0]!.issues).toEqual([]);
  });

  it('sets a repeated id aside, and says whether the content differs', () => {
    const { network, report } = importedText('id,name,kind\na,A,cso\nb,B,cso\na,A,cso\na,A,igo\n');
    expect(network.stakeholders).toHaveLength(2);
    expect(report.files[0]!.issues).toMatchObject([
      { line: 4, column: 'id', value: 'a', code: 'stakeholder-repeated', severity: 'set-aside' },
      { line: 5, column: 'id', value: 'a', code: 'id-repeated', severity: 'set-aside' },
    ]);
    expect(report.files[0]!.issues[0]!.message).toMatch(/line 2\b/);
    expect(countsOf(report.files[0]!)).toEqual([4, 2, 0, 2]);
  });

  it('sets a repeated name without an id aside, also over files', () => {
    const { network, report } = imported([
      file('a.csv', 'name,kind\nA,cso\nA,cso\nA,igo\n'),
      file('b.csv', 'name\nA\nB\n'),
    ]);
    expect(network.stakeholders.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(report.files.map(codesOf)).toEqual([
      ['stakeholder-repeated', 'name-repeated'],
      ['stakeholder-repeated'],
    ]);
    expect(report.files[1]!.issues[0]!.message).toMatch(/line 2 of “a.csv”/);
  });

  it('adds what a row of another table knows, where the two agree', () => {
    const { network, report } = imported([
      file('a.csv', 'id,name,kind,sector\na,A,cso,water\nb,B,cso,\n'),
      file('b.csv', 'id,name,country,sector,notes\na,A,RS,air,x\nb,Bee,MK,,\n'),
    ]);
    expect(network.stakeholders).toMatchObject([
      { id: 'a', kind: 'cso', country: 'RS', sector: ['water', 'air'], attributes: [['notes', 'x']] },
      { id: 'b', name: 'B' },
    ]);
    expect(network.stakeholders[1]).not.toHaveProperty('country');
    expect(countsOf(report.files[1]!)).toEqual([2, 0, 1, 1]);
    expect(issueOf(report.files[1]!, 'stakeholder-joined').message).toBe(
      'The row adds “sector”, “country” and “notes” to line 2 of “a.csv”.',
    );
  });

  it('keeps two actors of one name that have ids', () => {
    const { network, report } = importedText('id,name\na,Ministry\nb,Ministry\n');
    expect(network.stakeholders).toHaveLength(2);
    expect(report.files[0]!.issues).toMatchObject([{ line: 3, code: 'name-ambiguous', severity: 'note' }]);
    expect(countsOf(report.files[0]!)).toEqual([2, 2, 0, 0]);
  });

  it('tells unknown words once a word, with the number of rows', () => {
    const { report } = importedText('name,kind\na,Guild\nb,Guild\nc,NGO\nd,guild\ne,NGO\n');
    expect(report.files[0]!.issues).toMatchObject([
      { line: 2, column: 'kind', value: 'Guild', code: 'kind-unknown', severity: 'note' },
      { line: 4, value: 'NGO', code: 'kind-synonym' },
      { line: 5, value: 'guild', code: 'kind-unknown' },
    ]);
    expect(report.files[0]!.issues[0]!.message).toMatch(/2 rows/);
    expect(countsOf(report.files[0]!)).toEqual([5, 5, 0, 0]);
  });

  it('counts a row with several repairs once', () => {
    const { network, report } = importedText('name,influence,level,as_of\nA,much,moon,soon\n');
    expect(network.stakeholders).toEqual([{ id: 'a', name: 'A', sector: [], functions: [], attributes: [] }]);
    expect(codesOf(report.files[0]!)).toEqual(['word-unknown', 'number-unreadable', 'date-unreadable']);
    expect(report.files[0]!.issues[1]).toMatchObject({ line: 2, column: 'influence', value: 'much' });
    expect(countsOf(report.files[0]!)).toEqual([1, 0, 1, 0]);
  });

  it('tells no repair of a row that it sets aside', () => {
    const { report } = importedText('id,name,kind,influence\na,A,cso,1\na,B,Guild,much\n');
    expect(codesOf(report.files[0]!)).toEqual(['id-repeated']);
  });

  it('joins columns with personal data', () => {
    const { network, report } = importedText('name,E-mail,Phone\nA,a@b.example,123\nB,,456\n');
    expect(network.stakeholders.map((s) => [s.contact_details, s.attributes])).toEqual([
      ['a@b.example; 123', []],
      ['456', []],
    ]);
    expect(codesOf(report.files[0]!)).toEqual(['columns-joined']);
  });

  it('keeps extra columns under any name, where they hold something', () => {
    const { network } = importedText('name,__proto__,constructor,x,x,\nA,1,2,3,4,5\nB,,,,,\n');
    expect(network.stakeholders.map(({ attributes }) => attributes)).toEqual([
      [
        ['__proto__', '1'],
        ['constructor', '2'],
        ['x', '3'],
        ['x (2)', '4'],
        ['column 6', '5'],
      ],
      [],
    ]);
  });

  it('trims cells, keeps inner line breaks, and counts lines of the file', () => {
    const { network, report } = importedText(
      '\ufeff\n name , notes \r\n\u00a0A\u200b,"x\r\ny"\r\n\r\n,\r\nB,z,too,many\r\n',
    );
    expect(network.stakeholders).toMatchObject([{ name: 'A', attributes: [['notes', 'x\ny']] }]);
    expect(report.files[0]!.issues).toMatchObject([
      { line: 5, code: 'blank-lines', message: '2 blank lines were passed over.' },
      { line: 7, code: 'row-too-long', severity: 'set-aside' },
    ]);
  });
});
