import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingName, SINGLE_BYTE } from '../../../src/import/encoding/candidates';
import { decode } from './decoded';
import { encode, fits } from './encode';
import { TEXTS } from './texts';

const all = Object.values(TEXTS).flat();
const read = (bytes: Uint8Array) => {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(decoded.message);
  return decoded;
};

describe('the texts', () => {
  it('are 40 to 400 characters long and hold letters beyond ASCII', () => {
    for (const text of all) {
      expect(text.length).toBeGreaterThanOrEqual(40);
      expect(text.length).toBeLessThanOrEqual(400);
      expect(text).toMatch(/[^\n-~]/);
    }
  });
});

describe('guessed encodings', () => {
  it.each(SINGLE_BYTE.map(({ label }) => label))(
    '%s: right in at least 95 of 100, and every miss is told as doubtful',
    (label) => {
      const texts = all.filter((text) => fits(text, label));
      expect(texts.length).toBeGreaterThanOrEqual(12);
      let right = 0;
      for (const text of texts) {
        const { text: found, encoding, notes } = read(encode(text, label));
        const [note, ...others] = notes;
        expect(others).toEqual([]);
        expect(note!.message).toContain(encodingName(encoding));
        if (found === text) right++;
        else expect(note!.code).toBe('encoding-doubtful');
      }
      expect(right / texts.length).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each(['utf-16le', 'utf-16be'])('%s without a mark: always right, and told', (label) => {
    for (const text of all) {
      expect(read(encode(text, label))).toMatchObject({
        text,
        encoding: label,
        notes: [{ code: 'encoding-guessed' }],
      });
    }
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('%s with a mark: nothing to tell', (label) => {
    for (const text of all) {
      expect(read(encode(`\ufeff${text}`, label))).toEqual({ ok: true, text, encoding: label, notes: [] });
    }
  });

  it('names the home encoding of the language where several give the same text', () => {
    const of = (text: string, label: string) => read(encode(text, label)).encoding;
    expect(of(TEXTS.german![0]!, 'iso-8859-2')).toBe('windows-1252');
    expect(of(TEXTS.albanian![0]!, 'windows-1250')).toBe('windows-1252');
    expect(of('Općina Bihać; Župčić; Kučević; Đorđević; Čapljina', 'windows-1250')).toBe('windows-1250');
  });

  it('shows a word both ways where it is in doubt', () => {
    const { notes } = read(encode(TEXTS.slovene![0]!, 'windows-1250'));
    expect(notes).toMatchObject([{ code: 'encoding-doubtful' }]);
    expect(notes[0]!.message).toContain('Western European (Windows-1252), and the word “obèin”');
  });

  it('takes any one of the single-byte encodings that was asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SINGLE_BYTE), fc.constantFrom(...all), ({ label }, text) => {
        fc.pre(fits(text, label));
        expect(decode(encode(text, label), label)).toEqual({ ok: true, text, encoding: label, notes: [] });
      }),
    );
  });

  it('is the same for the same bytes, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        expect(decode(bytes)).toEqual(decode(bytes));
      }),
    );
  });

  it('looks at no more than a sample', () => {
    const text = 'Удружење грађана;';
    const bytes = encode(text.repeat(200_000), 'windows-1251');
    expect(read(bytes)).toMatchObject({ encoding: 'windows-1251' });
    const letters = new Uint8Array(3_000_000).fill(0xe8);
    expect(read(letters).text).toHaveLength(3_000_000);
  });
});

describe('lost characters', () => {
  it('are counted, with UTF-8 that was damaged in places', () => {
    const bytes = encode('naziv;vrsta\nUdruženje građana;š\nKuća;č\n', 'utf-8');
    const cut = Uint8Array.from([...bytes.slice(0, -1), 0xc5, 0x0a, 0x9a]);
    const { encoding, text, notes } = read(cut);
    expect(encoding).toBe('utf-8');
    expect(text.split('\ufffd')).toHaveLength(3);
    expect(notes).toMatchObject([{ code: 'characters-lost' }]);
    expect(notes[0]!.message).toMatch(/^2 characters are lost and stand as \ufffd, read as UTF-8\./);
  });

  it('are told also where an earlier program lost them', () => {
    expect(read(encode('Udru\ufffdenje gra\ufffdana', 'utf-8')).notes).toMatchObject([
      { code: 'characters-lost' },
    ]);
  });

  it('are told where UTF-16 with a mark is cut', () => {
    const bytes = encode('\ufeffnaziv', 'utf-16le').slice(0, -1);
    expect(read(bytes)).toMatchObject({ text: 'nazi\ufffd', notes: [{ code: 'characters-lost' }] });
  });
});

describe('no text', () => {
  it.each([
    ['control characters', Uint8Array.from({ length: 300 }, (_, i) => (i * 7 + 3) % 255 || 1)],
    ['a gzip head', Uint8Array.from([0x1f, 0x8b, 8, 1, 2, 3, 0xf4, 0xff])],
    ['many NULs', encode('a\0b', 'utf-8')],
  ])('%s: no table', (_, bytes) => {
    expect(decode(bytes)).toMatchObject({ ok: false, code: 'file-binary' });
  });

  it('a few NULs are left for the reader of rows', () => {
    const text = `name\n${'River Watch\n'.repeat(10)}\0`;
    expect(read(encode(text, 'utf-8'))).toMatchObject({ text, notes: [] });
  });
});
