import { describe, expect, it } from 'vitest';
import { setAsideCsv } from '../../src/import/set-aside';
import { file, imported, importedText } from './inputs';

describe('setAsideCsv', () => {
  it('gives the original columns and a reason, safe for a spreadsheet', () => {
    const { report } = importedText('Name;note;x\nA;1;2\n;"=cmd; ""y""";-5\nB;c;d;e\n');
    expect(setAsideCsv(report.files[0]!)).toBe(
      'Name,note,x,,reason\r\n' +
        ',"\'=cmd; ""y""",-5,,Set aside: The row has neither a name nor an id. Fill in the name.\r\n' +
        'B,c,d,e,"Set aside: The row has 4 cells, the header has 3. Is a text with the delimiter in it not in quotation marks?"\r\n',
    );
  });

  it('can be mended and imported again, and leaves no reason behind', () => {
    const { report } = importedText('source,target,note\na,b,1\na,,=x\n');
    const mended = setAsideCsv(report.files[0]!).replace('a,,', 'a,c,');
    const again = imported([file('again.csv', mended)]);
    expect(again.network.relationships).toMatchObject([
      { source: 'a', target: 'c', attributes: [['note', '=x']] },
    ]);
    expect(again.report.files[0]!.rows_set_aside).toBe(0);
  });

  it('keeps a column of the person that is called reason', () => {
    const { network } = importedText('name,reason\nA,because\n');
    expect(network.stakeholders[0]!.attributes).toEqual([['reason', 'because']]);
  });

  it('leaves personal data out when told to, also where cells have moved', () => {
    const { report } = importedText(
      'id,name,Contact,E-mail,note\na,A,Ana,a@b.example,n\na,B,Bo,b@b.example,n\nc,C,Cy, Jr,c@b.example,n\nd,"D,Di,d@b.example,n\n',
    );
    const csv = setAsideCsv(report.files[0]!, { blankPersonal: true });
    expect(csv).not.toMatch(/Bo|Cy|Jr|Di|@/);
    expect(csv).toMatch(/^a,B,,,n,,/m);
    expect(csv).toMatch(/^c,C,,,,,/m);
    expect(setAsideCsv(report.files[0]!)).toMatch(/b@b\.example/);
  });

  it('is a bare header where nothing was set aside', () => {
    expect(setAsideCsv(importedText('name\nA\n').report.files[0]!)).toBe('name,reason\r\n');
  });
});
