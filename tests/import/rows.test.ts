import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/import/rows';

const rowsOf = (text: string, delimiter = ',') => {
  const rows: (readonly [number, ...string[]])[] = [];
  readRows(text, delimiter, 1, ({ line, cells, quotes }) => {
    rows.push([line, ...cells, ...(quotes ? [`<${quotes}>`] : [])]);
    return true;
  });
  return rows;
};

describe('readRows', () => {
  it('counts lines of the file, with blank lines and cells of several lines', () => {
    expect(rowsOf('a,b\n\n"c\nd\n",e\nf,g\n')).toEqual([
      [1, 'a', 'b'],
      [2, ''],
      [3, 'c\nd\n', 'e'],
      [6, 'f', 'g'],
    ]);
    expect(rowsOf('a\n\nb')).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ]);
  });

  it('stops when told to', () => {
    let seen = 0;
    readRows('a\nb\nc', ',', 1, () => ++seen < 2);
    expect(seen).toBe(2);
    readRows('"a"\nb\nc', ',', 1, () => ++seen < 4);
    expect(seen).toBe(4);
  });

  it('does not let an open quotation mark swallow the lines below', () => {
    expect(rowsOf('a,"b\nc,d\ne,f')).toEqual([
      [1, 'a', '"b', '<open>'],
      [2, 'c', 'd'],
      [3, 'e', 'f'],
    ]);
    expect(rowsOf('a,"b\nc,"d",e\nf,"g\nh"')).toEqual([
      [1, 'a', '"b', '<open>'],
      [2, 'c', 'd', 'e'],
      [3, 'f', 'g\nh'],
    ]);
    expect(rowsOf('a,"b')).toEqual([[1, 'a', '"b', '<open>']]);
  });

  it('takes a quotation mark inside a quoted text of one line as it stands', () => {
    expect(rowsOf('"the "big" club",b\nc,d')).toEqual([
      [1, 'the "big" club', 'b', '<mended>'],
      [2, 'c', 'd'],
    ]);
  });

  it('gives quoted line breaks up where quotation marks are everywhere, and stays linear', () => {
    const text = '"a"b,c\n'.repeat(3_000);
    const rows = rowsOf(text);
    expect(rows).toHaveLength(3_000);
    expect(rows.at(-1)).toEqual([3_000, '"a"b', 'c', '<open>']);
    const mixed = `${'"a"b,c\n'.repeat(3_000)}"x "y" z",1\nd,e`;
    expect(rowsOf(mixed).slice(-2)).toEqual([
      [3_001, 'x "y" z', '1', '<mended>'],
      [3_002, 'd', 'e'],
    ]);
  });

  it('passes byte-order marks inside the text', () => {
    expect(rowsOf('a,"b\n\ufeffc,d')).toEqual([
      [1, 'a', '"b', '<open>'],
      [2, 'c', 'd'],
    ]);
  });

  it('never throws, ends, and puts every line with text into some row', () => {
    const characters = fc.constantFrom('"', ',', '\n', 'a', ' ', '\ufeff', ';');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const rows = rowsOf(text);
        const lines = rows.map(([line]) => line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        expect(rows.flat().join('').split('a').length).toBe(text.split('a').length);
      }),
    );
  });
});
