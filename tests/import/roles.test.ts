import { describe, expect, it } from 'vitest';
import { importNetwork } from '../../src/import/index';
import { file, imported, problemsOf } from './inputs';

const roleOf = (headers: string) =>
  importNetwork([file('t.csv', `${headers}\n${headers}`)]).previews[0]?.role;

describe('which table is which', () => {
  it.each([
    ['source,target', 'relationships'],
    ['From,To', 'relationships'],
    ['id,Label,Source,Target,name', 'relationships'],
    ['name', 'stakeholders'],
    ['id', 'stakeholders'],
    ['name,source', 'stakeholders'],
    ['name,source,from,to', 'stakeholders'],
    ['organisation,from,to', 'stakeholders'],
    ['label,from,to', 'relationships'],
    ['from,to,source', 'relationships'],
    ['foo,bar', null],
    ['source,type', null],
    ['id,source,traget,strength', null],
  ])('%s: %s', (headers, role) => expect(roleOf(headers)).toBe(role));

  it('goes by content, whatever the order and the names', () => {
    const ties = file('stakeholders.csv', 'source,target\nA,B');
    const actors = file('relationships.csv', 'name\nA\nB');
    for (const files of [
      [ties, actors],
      [actors, ties],
    ]) {
      const { network, report } = imported(files);
      expect(network.stakeholders.map(({ name }) => name)).toEqual(['A', 'B']);
      expect(network.relationships).toHaveLength(1);
      expect(report.files.map(({ file: name }) => name)).toEqual(files.map(({ name }) => name));
    }
  });

  it('joins several files of one role', () => {
    const { network, report } = imported([
      file('a.csv', 'name\nA'),
      file('t1.csv', 'source,target\nA,B'),
      file('b.csv', 'Organisation\nB'),
      file('t2.csv', 'from,to\nB,C'),
    ]);
    expect(network.stakeholders.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(network.relationships.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(report.created_actors).toEqual(['c']);
  });

  it('takes stakeholders alone, and relationships alone', () => {
    expect(imported([file('a.csv', 'name\nA')]).network.relationships).toEqual([]);
    expect(imported([file('a.csv', 'source,target\nA,B')]).network.stakeholders).toHaveLength(2);
  });

  it('names the headers it found', () => {
    expect(problemsOf(file('t.csv', 'foo,bar\n1,2'))[0]).toMatchObject({
      code: 'no-columns',
      severity: 'error',
      message:
        '“t.csv” is neither a stakeholder table, which needs a column “name”, nor a relationship table, which needs “source” and “target”. Its columns are “foo” and “bar”.',
    });
    expect(problemsOf(file('t.csv', 'source,tgt\n1,2'))[0]).toMatchObject({
      code: 'no-ends',
      message:
        '“t.csv” cannot be the relationship table: it has no column “target”. Its columns are “source” and “tgt”.',
    });
    expect(problemsOf(file('t.csv', 'foo bar\n1'))[0]!.message).toMatch(/choose the delimiter/);
    const many = Array.from({ length: 30 }, (_, i) => `c${i}`).join(',');
    expect(problemsOf(file('t.csv', `${many}\n1`))[0]!.message).toMatch(/“c11” and others\.$/);
  });

  it('checks a role that was asked for', () => {
    const ties = file('t.csv', 'source,target\nA,B', { role: 'stakeholders' });
    expect(problemsOf(ties)[0]).toMatchObject({ code: 'no-name' });
    expect(problemsOf(ties)[0]!.message).toMatch(/looks like a relationship table/);
    expect(problemsOf(file('s.csv', 'name\nA', { role: 'relationships' }))[0]).toMatchObject({
      code: 'no-ends',
    });
    const both = file('b.csv', 'name,source,target\nA,x,y', { role: 'stakeholders' });
    expect(imported([both]).network.stakeholders[0]).toMatchObject({ name: 'A', source: 'x' });
  });

  it('tells every cause, one sentence each, and imports nothing', () => {
    const problems = problemsOf(
      file('a.csv', ''),
      file('b.csv', 'name\nA'),
      file('c.csv', 'x,y\n1,2'),
      file('d.csv', ' \n,,\n'),
    );
    expect(problems.map(({ file: name, code }) => [name, code])).toEqual([
      ['a.csv', 'file-empty'],
      ['c.csv', 'no-columns'],
      ['d.csv', 'file-empty'],
    ]);
  });

  it('shows what it read even where it cannot import', () => {
    const outcome = importNetwork([file('a.csv', `x;y\n${'1;2\n'.repeat(10)}`)]);
    expect(outcome.previews).toEqual([
      {
        file: 'a.csv',
        format: 'csv',
        shape: 'table',
        headerLine: 1,
        role: null,
        encoding: 'utf-8',
        delimiter: ';',
        headers: ['x', 'y'],
        columns: [
          { header: 'x', column: null, reason: 'not known' },
          { header: 'y', column: null, reason: 'not known' },
        ],
        rows: new Array(8).fill(['1', '2']),
        top: [
          { line: 1, cells: ['x', 'y'] },
          ...Array.from({ length: 8 }, (_, i) => ({ line: i + 2, cells: ['1', '2'] })),
        ],
        rowCount: 10,
      },
    ]);
  });
});
