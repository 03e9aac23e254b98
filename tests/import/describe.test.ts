import { describe, expect, it } from 'vitest';
import { describeProblems, describeReport } from '../../src/import/describe';
import { importFiles } from '../../src/import/index';
import { file, imported, importedText, problemsOf } from './inputs';
import { workbook } from './readers/workbook';

describe('describeReport', () => {
  it('tells in words what became of every file', () => {
    const { report } = imported([
      file('actors.csv', 'Organisation;influence;Budget\nRiver Watch;much;10\n;1;\n'),
      file('ties.csv', 'source,target,type\nRiver Watch,Mill,advocacy\n'),
    ]);
    expect(describeReport(report)).toEqual([
      '“actors.csv”: stakeholders, utf-8, divided by semicolons.',
      '  2 rows read: 0 imported, 1 imported with a repair, 1 set aside.',
      '  “Organisation” is read as name.',
      '  Kept as attributes: “Budget”.',
      '  Set aside:',
      '    Line 3, column “Organisation”: The row has neither a name nor an id. Fill in the name.',
      '  Repaired:',
      '    Line 2, column “influence”: “much” is no number. It is left out.',
      '',
      '“ties.csv”: relationships, utf-8, divided by commas.',
      '  1 row read: 1 imported, 0 imported with a repair, 0 set aside.',
      '  Noted:',
      '    Line 2, column “target”: “Mill” stands in no stakeholder table. The actor is made from the tie, with the id “mill”.',
      '',
      '1 actor stands only in a relationship table.',
    ]);
  });

  it('names the sheet of a workbook, and says row', async () => {
    const outcome = await importFiles([
      await workbook([['Actors', ['name', 'kind'], [null, 'cso'], ['A', 'x']]]),
    ]);
    if (!outcome.ok) throw new Error('was not imported');
    expect(describeReport(outcome.report)).toEqual([
      '“book.xlsx”, sheet “Actors”: stakeholders, a workbook.',
      '  2 rows read: 1 imported, 0 imported with a repair, 1 set aside.',
      '  Set aside:',
      '    Row 2, column “name”: The row has neither a name nor an id. Fill in the name.',
      '  Noted:',
      '    Row 3, column “kind”: “x” is no kind of actor we know. It is kept, in 1 row.',
    ]);
  });

  it('does not list the actors of a matrix as columns', () => {
    const { report } = importedText(',A,B\nA,0,1\nB,0,0\n');
    expect(describeReport(report)[2]).toBe('  Noted:');
  });

  it('cuts long lists, and says so', () => {
    const { report } = importedText(`name\n${',x\n'.repeat(5)}A\n`, {});
    const lines = describeReport(report, { maxIssues: 2 });
    expect(lines).toContain('    and 3 more.');
  });

  it('never breaks a line or turns its direction', () => {
    const { report } = importedText('name,"a\nb\u202e"\n"x\ny",1\n"x\ny",2\n');
    for (const line of describeReport(report)) expect(line).not.toMatch(/[\n\u202e]/);
  });
});

describe('describeProblems', () => {
  it('is one line a cause', () => {
    expect(describeProblems(problemsOf(file('a.csv', ''), file('b.csv', 'name\n')))).toEqual([
      '“a.csv” is empty.',
    ]);
  });
});
