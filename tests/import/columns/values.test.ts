import { describe, expect, it } from 'vitest';
import { importNetwork } from '../../../src/import/index';
import { file, imported, problemsOf } from '../inputs';

const actors = file('actors.csv', 'id,name\nrw,River Watch\nmw,Ministry of Water\nuc,Union of Clerks\n');
const columnsOf = (files: Parameters<typeof imported>[0], name: string) =>
  imported(files).report.files.find(({ file: one }) => one === name)!.columns;

describe('ends of ties from values', () => {
  it('are the columns whose values are actors of the other table, in any order of files', () => {
    const ties = file(
      'ties.csv',
      'Ko javlja,Kome javlja,Napomena\nrw,mw,a\nrw,Union of clerks,b\nuc,mw,c\nuc,Somebody new,d\n',
    );
    for (const files of [
      [actors, ties],
      [ties, actors],
    ]) {
      expect(columnsOf(files, 'ties.csv')).toEqual([
        { header: 'Ko javlja', column: 'source', reason: '100% of its values are actors of the other table' },
        {
          header: 'Kome javlja',
          column: 'target',
          reason: '75% of its values are actors of the other table',
        },
        { header: 'Napomena', column: null, reason: 'an extra column: kept as an attribute' },
      ]);
    }
    expect(imported([actors, ties]).network.relationships).toHaveLength(4);
  });

  it('complete an end that a header names', () => {
    const ties = file('ties.csv', 'source,traget\nrw,mw\nrw,uc\nuc,mw\n');
    expect(columnsOf([actors, ties], 'ties.csv').map(({ column }) => column)).toEqual(['source', 'target']);
  });

  it('turn a table of names into one of ties, where names are repeated and known', () => {
    const ties = file('ties.csv', 'Organisation,Partner\nrw,mw\nrw,uc\nuc,mw\n');
    expect(columnsOf([actors, ties], 'ties.csv').map(({ column }) => column)).toEqual(['source', 'target']);
    const more = file('more.csv', 'Organisation,Partner\nrw,mw\nmw,uc\nuc,mw\n');
    expect(columnsOf([actors, more], 'more.csv').map(({ column }) => column)).toEqual(['name', null]);
  });

  it('pass over the numbers of rows, and prefer names to numbers', () => {
    const numbered = file('actors.csv', 'id,name\n1,River Watch\n2,Ministry of Water\n3,Union of Clerks\n');
    const ties = file('ties.csv', 'No.,Bodovi,A,B\n1,2,River Watch,Union of Clerks\n2,3,1,2\n3,3,1,3\n');
    expect(columnsOf([numbered, ties], 'ties.csv').map(({ column }) => column)).toEqual([
      null,
      null,
      'source',
      'target',
    ]);
  });

  it('are two columns that share their values, where there is no other table', () => {
    const ties = file('ties.csv', 'Une,Autre,Remark\nAB,BC,x\nBC,CD,y\nCD,AB,z\nAB,CD,z\n');
    expect(columnsOf([ties], 'ties.csv')).toMatchObject([
      { column: 'source', reason: '100% of the values stand in “Autre” too' },
      { column: 'target', reason: '100% of the values stand in “Une” too' },
      { column: null },
    ]);
  });

  it('are not guessed from two or three rows, or from other words', () => {
    expect(problemsOf(file('t.csv', 'foo,bar\nAB,CD\nCD,AB'))[0]).toMatchObject({ code: 'no-columns' });
    expect(problemsOf(file('t.csv', 'foo,bar\nAB,1\nCD,2\nEF,3'))[0]).toMatchObject({ code: 'no-columns' });
  });
});

describe('other columns from values', () => {
  it('are kinds, countries and names of stakeholders', () => {
    const table = file(
      't.csv',
      'Ko je to,Šta je,Gde\nCentar za vode,NVO,Srbija\nZavod za šume,ministarstvo,BiH\nSavez radnika,sindikat,Crna Gora\nForum,skup,Nigdje\n',
    );
    expect(columnsOf([table], 't.csv')).toEqual([
      { header: 'Ko je to', column: 'name', reason: 'its values are long and each is another' },
      { header: 'Šta je', column: 'kind', reason: '75% of its values are kinds of actors' },
      { header: 'Gde', column: 'country', reason: '75% of its values are countries' },
    ]);
  });

  it('are the types of ties', () => {
    const table = file('t.csv', 'source,target,x\na,b,saradnja\nb,c,Finansiranje\nc,a,podrška\n');
    expect(columnsOf([table], 't.csv')[2]).toEqual({
      header: 'x',
      column: 'type',
      reason: '100% of its values are tie types',
    });
  });

  it('never take the place of a column that a header names', () => {
    const table = file('t.csv', 'name,kind,home\nA,cso,media\nB,igo,media\nC,cso,donor\n');
    expect(columnsOf([table], 't.csv').map(({ column }) => column)).toEqual(['name', 'kind', null]);
    const kept = file('t.csv', 'name,home\nA,RS\nB,ME\nC,AL\n', {
      columns: [{ header: 'home', column: null }],
    });
    expect(columnsOf([kept], 't.csv')[1]!.column).toBe(null);
  });

  it('explain a column without a header', () => {
    const table = file('t.csv', 'name,level,\nA,local,Serbia\nB,local,Kosovo*\nC,local,Albania\n');
    const { network, report } = imported([table]);
    expect(report.files[0]!.columns[2]).toEqual({
      header: '',
      column: 'country',
      reason: '100% of its values are countries',
    });
    expect(network.stakeholders.map(({ country }) => country)).toEqual(['RS', 'XK', 'AL']);
  });

  it('need more than names to make a table of stakeholders, unless that is asked for', () => {
    const text = 'foo\nRiver Watch\nUnion of Clerks\nMinistry of Water\n';
    expect(importNetwork([file('t.csv', text)]).ok).toBe(false);
    expect(imported([file('t.csv', text, { role: 'stakeholders' })]).network.stakeholders).toHaveLength(3);
  });

  it('take 16,000 columns', () => {
    const headers = ['name', ...Array.from({ length: 16_000 }, (_, i) => `x${i}`)].join(',');
    const row = (name: string) => `${name}${',RS'.repeat(16_000)}`;
    const { report } = imported([file('t.csv', `${headers}\n${['A', 'B', 'C'].map(row).join('\n')}\n`)]);
    expect(report.files[0]!.columns.filter(({ column }) => column !== null)).toHaveLength(2);
  });
});
