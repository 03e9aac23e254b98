import { describe, expect, it } from 'vitest';
import { codesOf, countsOf, file, imported, importedText, issueOf, problemsOf } from '../inputs';

describe('title lines', () => {
  it('are passed over, told, and counted as lines', () => {
    const { network, report } = importedText(
      'Stakeholder map of the river;;;\n"Workshop,\nMay 2025";;;\n\nName;Kind;Influence;Notes\nA;cso;1,5;x\n;cso;2;\n',
    );
    expect(network.stakeholders).toMatchObject([{ name: 'A', influence: 1.5 }]);
    expect(report.files[0]).toMatchObject({ headerLine: 5, set_aside: [{ line: 7 }] });
    expect(issueOf(report.files[0]!, 'title-lines')).toMatchObject({
      line: 1,
      message: '2 lines above the header are passed over: “Stakeholder map of the river” and more.',
    });
  });

  it.each([
    ['a header of two lines', 'Organisation,,Contact,\nName,Type,Person,Email\nA,cso,Ann,x\n', 2],
    ['a title with a known word', 'Stakeholders,,\nname,kind,notes\nA,cso,x\n', 2],
    ['a title of two cells', 'Date: May,Author: Ann,,\nsource,target,type,notes\na,b,funding,\n', 2],
    ['no title', 'name,x\nsource,target\n', 1],
    ['a header in no language that we know', 'foo;bar;baz;name\n1;2;3;4\nsource;target;type;x\n', 1],
  ])('%s', (_, text, line) => {
    expect(importedText(text).report.files[0]!.headerLine).toBe(line);
  });

  it('are told where the header is chosen', () => {
    const text = 'name,kind\nTitle,\nname,kind\nA,cso\n';
    expect(importedText(text).network.stakeholders).toHaveLength(3);
    const { network, report } = imported([file('a.csv', text, { headerLine: 3 })]);
    expect(network.stakeholders).toHaveLength(1);
    expect(codesOf(report.files[0]!)).toEqual(['title-lines']);
  });
});

describe('the end of a table', () => {
  it('sets totals and notes aside with their reason, and only there', () => {
    const { network, report } = importedText(
      'name,influence\nTotal,3\nA,1\nSum,4\n\n* as of May,\nSource: survey,\n',
    );
    expect(network.stakeholders.map(({ name }) => name)).toEqual(['Total', 'A']);
    expect(countsOf(report.files[0]!)).toEqual([5, 2, 0, 3]);
    expect(report.files[0]!.set_aside.map(({ line }) => line)).toEqual([4, 6, 7]);
    expect(codesOf(report.files[0]!)).toEqual(['total-row', 'blank-lines', 'footnote-row', 'footnote-row']);
  });

  it('takes an actor for an actor', () => {
    const { network } = importedText('name,kind\nA,cso\nTotal,private\nSource,cso\n');
    expect(network.stakeholders).toHaveLength(3);
  });

  it('reads a file of nothing but totals', () => {
    const { network } = importedText(
      `name,influence\n${'Total,1\n'.repeat(1)}${Array.from({ length: 30 }, () => 'Sum,1').join('\n')}`,
    );
    expect(network.stakeholders.map(({ name }) => name)).toEqual(['Total', 'Sum']);
  });
});

describe('lists of ties without a header', () => {
  it.each([
    ['two columns', 'A,B\nB,C\n', ['a b 1', 'b c 1']],
    ['a strength', 'A;B;2\nB;C;0,5\n', ['a b 2', 'b c 0.5']],
    ['numbers for names', '1\t2\t3\n2\t3\t1\n', ['1 2 3', '2 3 1']],
  ])('%s', (_, text, ties) => {
    const { network, report } = importedText(text);
    expect(
      network.relationships.map(({ source, target, strength }) => `${source} ${target} ${strength}`),
    ).toEqual(ties);
    expect(report.files[0]).toMatchObject({ headerLine: null, rows_read: 2 });
    expect(codesOf(report.files[0]!)).toContain('no-header');
  });

  it('reads types in the third column', () => {
    expect(importedText('A,B,funding\nB,C,lobbying\n').network.relationships).toMatchObject([
      { type: 'funding' },
      { type: 'advocacy' },
    ]);
  });

  it('guesses nothing where no actor stands in both columns, unless told', () => {
    const text = 'A,B\nC,D\n';
    expect(problemsOf(file('t.csv', text))).toMatchObject([{ code: 'no-columns' }]);
    const { network } = imported([file('t.csv', text, { headerLine: 0 })]);
    expect(network.relationships).toHaveLength(2);
  });
});

describe('Net-Map tables', () => {
  it('reads a tie for every mark, with its strength', () => {
    const { network, report } = importedText(
      'From,To,Funding,Information,Gossip,Notes\nA,B,x,2,,n\nA,C,,,✓,\nB,C,0,-,,\nC,A,no,,,\n',
    );
    expect(
      network.relationships.map(({ id, source, target, type, strength }) => [
        id,
        source,
        target,
        type,
        strength,
      ]),
    ).toEqual([
      ['r1', 'a', 'b', 'funding', 1],
      ['r5', 'a', 'b', 'information', 2],
      ['r2', 'a', 'c', 'Gossip', 1],
    ]);
    expect(network.relationships[0]!.attributes).toEqual([['Notes', 'n']]);
    expect(report.files[0]).toMatchObject({ shape: 'net-map', headerLine: 1 });
    expect(countsOf(report.files[0]!)).toEqual([4, 2, 0, 2]);
    expect(report.files[0]!.set_aside.map(({ line }) => line)).toEqual([4, 5]);
  });

  it('tells of a repair once a row, and of a cell by its column', () => {
    const { report } = importedText('source,target,since,funding,advocacy\na,b,3.5.2025,x,-3\n');
    expect(countsOf(report.files[0]!)).toEqual([1, 0, 1, 0]);
    expect(codesOf(report.files[0]!).filter((code) => code === 'date-rewritten')).toHaveLength(1);
    expect(issueOf(report.files[0]!, 'tie-left-out')).toMatchObject({ line: 2, column: 'advocacy' });
  });

  it('sets a row aside of which no tie can come in', () => {
    const { network, report } = importedText('source,target,funding\na,b,1\nb,c,-3\n');
    expect(network.relationships).toHaveLength(1);
    expect(report.files[0]!.set_aside).toMatchObject([{ line: 3, reason: expect.stringMatching(/above 0/) }]);
  });

  it('is an ordinary table where there is a type, or where it is asked for', () => {
    expect(importedText('source,target,type,funding\na,b,advocacy,x\n').network.relationships).toMatchObject([
      { type: 'advocacy', attributes: [['funding', 'x']] },
    ]);
    const asked = imported([file('t.csv', 'source,target,funding\na,b,x\n', { shape: 'table' })]);
    expect(asked.network.relationships[0]!.attributes).toEqual([['funding', 'x']]);
  });

  it('takes columns of any name where it is asked for', () => {
    const text = 'source,target,2024,Chats\na,b,1,\nb,c,,4\n';
    expect(importedText(text).report.files[0]!.shape).toBe('table');
    const { network } = imported([file('t.csv', text, { shape: 'net-map' })]);
    expect(network.relationships).toMatchObject([{ type: '2024' }, { type: 'Chats', strength: 4 }]);
  });
});

describe('NUL characters', () => {
  it('are taken out of otherwise good text', () => {
    const { network, report } = importedText(`name,notes\nRiv\0er,${'words '.repeat(20)}\n`);
    expect(network.stakeholders[0]!.name).toBe('River');
    expect(issueOf(report.files[0]!, 'nul-removed').message).toBe(
      '1 NUL character was taken out of the text.',
    );
  });
});
