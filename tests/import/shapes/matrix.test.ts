import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, countsOf, file, imported, importedText, issueOf } from '../inputs';

const tiesOf = (text: string) =>
  importedText(text).network.relationships.map(
    ({ source, target, direction, strength }) => `${source} ${direction} ${target} ${strength}`,
  );

describe('matrices', () => {
  it('reads each cell as a directed tie, with rows and columns in any order', () => {
    expect(tiesOf(',B,C,A\nA,1,,0\nC,-,0,"2,5"\nB,0,3,0\n')).toEqual([
      'a directed b 1',
      'c directed a 2.5',
      'b directed c 3',
    ]);
  });

  it('reads a symmetric one as mutual ties, each once', () => {
    const { network, report } = importedText('actor;A;B;C\nA;0;2;\nB;2,0;0;x\nC;0;x;0\n');
    expect(network.relationships).toMatchObject([
      { source: 'a', target: 'b', direction: 'mutual', strength: 2 },
      { source: 'b', target: 'c', direction: 'mutual', strength: 1 },
    ]);
    expect(report.files[0]).toMatchObject({ shape: 'matrix', headerLine: 1, role: 'relationships' });
    expect(countsOf(report.files[0]!)).toEqual([3, 3, 0, 0]);
    expect(issueOf(report.files[0]!, 'matrix-read').message).toMatch(
      /^Read as a matrix of 3 rows\. It is symmetric/,
    );
  });

  it('reads one triangle alone as mutual ties', () => {
    expect(tiesOf(',A,B,C\nA,,1,\nB,,,2\nC,,,\n')).toEqual(['a mutual b 1', 'b mutual c 2']);
    expect(tiesOf(',A,B,C\nA,0,1,0\nB,0,0,2\nC,0,0,0\n')).toEqual(['a directed b 1', 'b directed c 2']);
  });

  it('keeps actors without ties, and those of the columns alone', () => {
    const { network } = importedText('Title of it\n\n,A,B,D\nA,0,1,0\nB,0,0,0\nC,0,0,0\n');
    expect(network.stakeholders.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(network.relationships).toHaveLength(1);
  });

  it('keeps ties of an actor to itself, and passes over marks of the diagonal', () => {
    expect(tiesOf(',A,B\nA,2,1\nB,0,0\n')).toEqual(['a directed a 2', 'a directed b 1']);
    expect(tiesOf(',A,B\nA,x,1\nB,3,x\n')).toEqual(['a directed b 1', 'b directed a 3']);
  });

  it('passes over sums and remarks, and says so', () => {
    const { network, report } = importedText(
      ',A,B,Remarks,Total\nA,0,1,called by phone,1\nB,2,0,wrote a letter,2\nTotal,2,1,,3\n',
    );
    expect(network.relationships).toHaveLength(2);
    expect(issueOf(report.files[0]!, 'matrix-columns').message).toMatch(/“Remarks” and “Total”/);
    expect(countsOf(report.files[0]!)).toEqual([3, 2, 0, 1]);
  });

  it('leaves a cell out that is no strength, and names the row and column', () => {
    const { network, report } = importedText(',A,B,C\nA,0,-2,1\nB,1,0,0\nC,0,1,0\n');
    expect(network.relationships).toHaveLength(3);
    expect(countsOf(report.files[0]!)).toEqual([3, 2, 1, 0]);
    expect(issueOf(report.files[0]!, 'tie-left-out')).toMatchObject({ line: 2, column: 'B', value: '-2' });
  });

  it('finds the actors of a stakeholder table by id and by name', () => {
    const { network, report } = imported([
      file('m.csv', ',mw,River Watch\nmw,0,1\nRiver Watch,0,0\n'),
      file('a.csv', 'id,name\nmw,Ministry\nrw,River Watch\n'),
    ]);
    expect(network.relationships).toMatchObject([{ source: 'mw', target: 'rw' }]);
    expect(report.created_actors).toEqual([]);
  });

  it('gets its type from its corner or from the name of the file', () => {
    expect(importedText('lobbying,A,B\nA,0,1\nB,0,0\n').network.relationships[0]).toMatchObject({
      type: 'advocacy',
    });
    const { network } = imported([file('in/funding.csv', ',A,B\nA,0,1\nB,1,0\n')]);
    expect(network.relationships).toMatchObject([{ type: 'funding', direction: 'mutual' }]);
  });

  it('is no matrix where an ordinary table is asked for, and is one where a matrix is', () => {
    const text = 'name,A,B\nA,0,1\nB,2,0\n';
    const table = imported([file('t.csv', text, { shape: 'table' })]);
    expect(table.network.stakeholders[1]!.attributes).toEqual([
      ['A', '2'],
      ['B', '0'],
    ]);
    const twoModes = imported([file('t.csv', ',E1,E2\nA,0,1\nB,2,0\n', { shape: 'matrix' })]);
    expect(twoModes.network.relationships.map(({ source, target }) => source + target)).toEqual([
      'ae2',
      'be1',
    ]);
  });

  it('reads words for strengths', () => {
    expect(tiesOf(',A,B\nA,,strong\nB,weak,\n')).toEqual(['a directed b 3', 'b directed a 1']);
  });

  it('gives back the ties that were written, in any order of rows and columns', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });
    const cells = fc.array(fc.nat({ max: 3 }), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(
        cells,
        order,
        order,
        fc.constantFrom(',', ';', '\t'),
        (values, rows, columns, delimiter) => {
          const at = (i: number, j: number) => values[5 * i + j]!;
          const lines = [
            ['', ...columns.map((j) => `N${j}`)],
            ...rows.map((i) => [`N${i}`, ...columns.map((j) => String(at(i, j)))]),
          ];
          const { network, report } = importedText(lines.map((line) => line.join(delimiter)).join('\n'));
          const arcs = network.relationships
            .flatMap(({ source, target, direction, strength }) => [
              `${source} ${target} ${strength}`,
              ...(direction === 'mutual' && source !== target ? [`${target} ${source} ${strength}`] : []),
            ])
            .sort();
          const wanted = rows
            .flatMap((i) => columns.map((j) => [i, j] as const))
            .filter(([i, j]) => at(i, j) > 0)
            .map(([i, j]) => `n${i} n${j} ${at(i, j)}`)
            .sort();
          expect(arcs).toEqual(wanted);
          expect(network.stakeholders).toHaveLength(5);
          expect(countsOf(report.files[0]!)).toEqual([5, 5, 0, 0]);
          expect(codesOf(report.files[0]!)).toContain('matrix-read');
        },
      ),
    );
  });
});
