import { describe, expect, it } from 'vitest';
import { describeProblems, describeReport } from '../../src/import/describe';
import { file, imported, importedText, problemsOf } from './inputs';

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
