import { describe, expect, it } from 'vitest';
import { delimiterAsked, dialectOf } from '../../src/import/dialect';

const delimiterOf = (text: string) => dialectOf(text).delimiter;

describe('dialectOf', () => {
  it.each([
    [',', 'source,target\na,b'],
    [';', 'source;target\na;b'],
    ['\t', 'source\ttarget\na\tb'],
    ['|', 'source|target\na|b'],
  ])('finds %j', (delimiter, text) => expect(delimiterOf(text)).toBe(delimiter));

  it('is not misled by commas in texts or in decimal numbers', () => {
    expect(delimiterOf('name;influence;notes\nA;1,5;x, y, z\nB;2,5;x, y, z')).toBe(';');
    expect(delimiterOf('source;target;why, where, when\na;b;c, d, e')).toBe(';');
  });

  it('is not misled by quoted delimiters', () => {
    expect(delimiterOf('name,sector\nA,"x;y;z"\nB,"u;v"')).toBe(',');
  });

  it('goes by the width of the rows where it knows no header', () => {
    expect(delimiterOf('foo;bar, baz;qux\na;b;c\nd;e;f')).toBe(';');
  });

  it('takes a comma where there is one column', () => {
    expect(delimiterOf('name\nA\nB')).toBe(',');
    expect(delimiterOf('')).toBe(',');
  });

  it('reads the line by which Excel says it', () => {
    expect(dialectOf('sep=|\na|b')).toEqual({ delimiter: '|', start: 6, firstLine: 2 });
    expect(dialectOf('"sep=;";;\na;b')).toMatchObject({ delimiter: ';', firstLine: 2 });
    expect(dialectOf('sep=;\na;b', ',')).toMatchObject({ delimiter: ',', firstLine: 2 });
    expect(dialectOf('separation;b')).toMatchObject({ firstLine: 1 });
  });

  it('does not trip over a row that the sample cuts', () => {
    const text = `name;notes\n${'A;b, c\n'.repeat(20_000)}`;
    expect(delimiterOf(text)).toBe(';');
  });
});

describe('delimiterAsked', () => {
  it('takes one character, or a word for it', () => {
    expect(delimiterAsked(';')).toBe(';');
    expect(delimiterAsked('Tab')).toBe('\t');
    expect(delimiterAsked('\\t')).toBe('\t');
    expect(delimiterAsked(':')).toBe(':');
  });

  it.each(['"', '\n', '', '::', '\ufeff'])('refuses %j', (text) => {
    expect(delimiterAsked(text)).toBeUndefined();
  });
});
