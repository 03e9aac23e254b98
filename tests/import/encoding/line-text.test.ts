import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText, lineTextExactly } from '../../../src/import/encoding/line-text';
import { rowBatches } from '../../../src/import/rows';

const inPieces = { short: 0, piece: 5 };

const line = fc
  .array(fc.constantFrom('a', '"', ',', ';', 'é', 'ш', '€', '😀', '\0', '\ufeff', ' ', '\r'), {
    maxLength: 9,
  })
  .map((letters) => letters.join(''));
const text = fc
  .array(line, { maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)));

describe('lineText', () => {
  it('divides behind line feeds, and nowhere else', () => {
    const bytes = new TextEncoder().encode('abc\ndefghij\nk\nl');
    expect([...lineText(bytes, 'utf-8', inPieces).pieces()]).toEqual(['abc\ndefghij\n', 'k\nl']);
    expect([...lineText(new Uint8Array(), 'utf-8', inPieces).pieces()]).toEqual([]);
  });

  it('keeps together what a line feed does not divide', () => {
    const bytes = Uint8Array.from([...'a\nbcdefg\nh'].flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect([...lineText(bytes, 'utf-16le', inPieces).pieces()]).toEqual(['a\nbcdefg\nh']);
  });

  it('says where a byte cannot be read', () => {
    const bytes = Uint8Array.of(0x61, 0x0a, 0x62, 0x63, 0x64, 0x65, 0x0a, 0xff);
    expect(lineTextExactly(bytes, 'utf-8', inPieces)).toBeUndefined();
    expect(lineText(bytes, 'utf-8', inPieces)).toMatchObject({ length: 8, lost: 1, nuls: 0 });
  });

  it('gives the same in pieces as in one, whatever the bytes', () => {
    const label = fc.constantFrom('utf-8', 'windows-1250', 'windows-1251', 'macintosh', 'utf-16le', 'gbk');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      text.map((written) => new TextEncoder().encode(written)),
    );
    fc.assert(
      fc.property(bytes, label, (some, encoding) => {
        const whole = lineText(some, encoding);
        const divided = lineText(some, encoding, inPieces);
        expect(divided.whole()).toBe(whole.whole());
        expect(divided.beginning()).toBe(whole.beginning());
        const { length, nuls, lost } = whole;
        expect(divided).toMatchObject({ length, nuls, lost });
        expect(lineTextExactly(some, encoding, inPieces)?.whole()).toBe(
          lineTextExactly(some, encoding)?.whole(),
        );
      }),
    );
  });
});

describe('rowBatches', () => {
  it('gives the same rows from pieces as from the whole', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(',', ';'),
        fc.integer({ min: 1, max: 40 }),
        (written, delimiter, piece) => {
          const bytes = new TextEncoder().encode(written);
          const rowsOf = (short: number) => {
            const source = lineText(bytes, 'utf-8', { short, piece });
            return [...rowBatches(source, delimiter, 0, 1)].flatMap(({ rows }) => rows);
          };
          expect(rowsOf(0)).toEqual(rowsOf(1_000));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells how far it is in characters of the whole text', () => {
    const bytes = new TextEncoder().encode('é,b\nc,d\n"e\nf",g\n');
    const ends = [...rowBatches(lineText(bytes, 'utf-8', inPieces), ',', 0, 1)].map(({ end }) => end);
    expect(ends.at(-1)).toBe(16);
  });
});
