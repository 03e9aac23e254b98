import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from '../../../src/app/pictures/wrap-text';

const widthOf = (text: string) => 10 * text.length;

it.each([
  ['', 100, []],
  ['one two', 100, ['one two']],
  ['one two three', 70, ['one two', 'three']],
  ['one\ntwo', 100, ['one', 'two']],
  ['abcdefghij', 40, ['abcd', 'efgh', 'ij']],
  ['a abcdef', 40, ['a', 'abcd', 'ef']],
])('%j in %i pixels', (text, width, lines) => {
  expect(wrapText(text, width, widthOf)).toEqual(lines);
});

it('breaks no character as a reader counts them', () => {
  expect(wrapText('👩‍👩‍👧👩‍👩‍👧', 100, widthOf)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
});

it('keeps every letter, in lines that fit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
      const lines = wrapText(text, width, widthOf);
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      for (const line of lines) {
        const characters = Array.from(new Intl.Segmenter('en').segment(line));
        if (characters.length > 1) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }
    }),
  );
});
