import { describe, expect, it } from 'vitest';
import { previewLines } from '../../../src/app/import-review/tables/preview-lines';
import { reviewTable } from '../../../src/app/worker/review-table';
import { importFiles } from '../../../src/import';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const tableOf = async (text: string) => {
  const bytes = bytesOf(text);
  const outcome = await importFiles([{ name: 'a.csv', bytes }]);
  return reviewTable(outcome.previews[0]!, bytes);
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

  it('cuts long cells and wide tables', async () => {
    const headers = Array.from({ length: 200 }, (_, i) => `column ${i}`);
    const table = await tableOf(`name,${headers.join(',')}\n${'x'.repeat(5000)},1\n`);
    expect(table.columnCount).toBe(201);
    expect(table.columns).toHaveLength(60);
    expect(table.rows[0]![0]!.length).toBeLessThan(200);
    expect(table.top[1]!.cells[0]!.length).toBeLessThan(200);
  });
});
