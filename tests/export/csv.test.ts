import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv';

const cells = (text: string) => Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' }).data;

describe('toCsv', () => {
  it('ends every line with CRLF and has no byte order mark', () => {
    expect(toCsv(['a', 'b'], [[1, 'x']])).toBe('a,b\r\n1,x\r\n');
    expect(toCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });

  it('leaves undefined figures empty and writes booleans as words', () => {
    expect(toCsv(['a', 'b', 'c', 'd', 'e'], [[undefined, Number.NaN, null, true, false]])).toBe(
      'a,b,c,d,e\r\n,,,true,false\r\n',
    );
    expect(toCsv(['a', 'b'], [[Number.POSITIVE_INFINITY, 0]])).toBe('a,b\r\n,0\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(toCsv(['a'], [['x,"y"\nz']])).toBe('a\r\n"x,""y""\nz"\r\n');
  });

  it('keeps a last row of nothing but empty cells', () => {
    expect(toCsv(['a', 'b'], [[undefined, undefined]])).toBe('a,b\r\n,\r\n');
    expect(cells(toCsv(['a'], [[undefined]]))).toHaveLength(3);
  });

  it('defuses what a spreadsheet would run, in headers too', () => {
    expect(cells(toCsv(['=h'], []))[0]).toEqual(["'=h"]);
    for (const text of ['+cmd', '-x', '@sum', '\t=1', '\r=1', '-5+cmd', '=1+1', '＝1', "'=1"]) {
      expect(cells(toCsv(['a'], [[text]]))[1]).toEqual([`'${text}`]);
    }
  });

  it('leaves texts that are only a number, and numbers, as they are', () => {
    for (const text of ['-5', '+1.5', '-.5e-3', '-5.']) {
      expect(toCsv(['a'], [[text]])).toBe(`a\r\n${text}\r\n`);
    }
    expect(toCsv(['a'], [[-0.1]])).toBe('a\r\n-0.1\r\n');
  });

  it('writes numbers so that reading gives the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = cells(toCsv(['a'], [[number]]))[1]?.[0] ?? '';
        expect(Number(text)).toBe(number === 0 ? 0 : number);
        expect(text).not.toMatch(/,/);
      }),
    );
  });

  it('gives back any text, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), (row) => {
        const read = cells(toCsv(row, [row]))[1] ?? [];
        expect(read.map((cell, i) => (cell === row[i] ? cell : cell.slice(1)))).toEqual(row);
      }),
    );
  });
});
