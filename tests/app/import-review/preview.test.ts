import { describe, expect, it } from 'vitest';
import { previewLines } from '../../../src/app/import-review/tables/preview-lines';
import { reviewTable } from '../../../src/app/worker/review-table';
import { importFiles } from '../../../src/import';
import { workbook } from '../../import/readers/workbook';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const workbookTable = async () => {
  const file = await workbook([['Ties', ['A survey'], [], ['source', 'target'], ['A', 'B'], [], ['B', 'C']]]);
  const outcome = await importFiles([file]);
  return reviewTable(outcome.previews[0]!);
};

const tableOf = async (text: string) => {
  const outcome = await importFiles([{ name: 'a.csv', bytes: bytesOf(text) }]);
  return reviewTable(outcome.previews[0]!);
};

describe('the preview of a table', () => {
  it('shows the lines above the header, and every line with its number', async () => {
    const table = await tableOf('A survey\n\nname,kind\nA,cso\n\n"B\nC",media\nD,cso\n');
    expect(table.headerLine).toBe(3);
    const { titles, body } = previewLines(table);
    expect(titles).toEqual([{ line: 1, cells: ['A survey'] }]);
    expect(body.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [4, 'A'],
      [6, 'B\nC'],
      [8, 'D'],
    ]);
  });

  it('shows the rows of a sheet with their numbers, too', async () => {
    const { titles, body } = previewLines(await workbookTable());
    expect(titles).toEqual([{ line: 1, cells: ['A survey', ''] }]);
    expect(body.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [4, 'A'],
      [6, 'B'],
    ]);
  });

  it('shows what stands around a header far down, and rows without a line of a graph file', async () => {
    const text = `${'x\n'.repeat(50)}name\n${'A\n'.repeat(50)}`;
    const outcome = await importFiles([{ name: 'a.csv', bytes: bytesOf(text), headerLine: 51 }]);
    const { titles, body } = previewLines(reviewTable(outcome.previews[0]!));
    expect(titles.at(-1)).toEqual({ line: 50, cells: ['x'] });
    expect(body[0]).toEqual({ line: 52, cells: ['A'] });
    const graph = await importFiles([
      { name: 'g.json', bytes: bytesOf('{"nodes":[{"id":"a"},{"id":"b"}],"links":[]}') },
    ]);
    expect(graph.previews[0]!.top).toEqual([]);
    expect(previewLines(reviewTable(graph.previews[0]!)).body[0]!.line).toBeNull();
  });

  it('cuts long cells and wide tables', async () => {
    const headers = Array.from({ length: 200 }, (_, i) => `column ${i}`);
    const table = await tableOf(`name,${headers.join(',')}\n${'x'.repeat(5000)},1\n`);
    expect(table.columnCount).toBe(201);
    expect(table.columns).toHaveLength(60);
    expect(table.rows[0]![0]!.length).toBeLessThan(200);
    expect(table.top[1]!.cells[0]!.length).toBeLessThan(200);
  });
});
