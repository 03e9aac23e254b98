import { describe, expect, it } from 'vitest';
import { decode } from './encoding/decoded';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it('reads UTF-8 with and without a byte-order mark', () => {
    expect(decode(utf8('é'))).toEqual({ ok: true, text: 'é', encoding: 'utf-8', notes: [] });
    expect(decode(utf8('\ufeffé'))).toEqual({ ok: true, text: 'é', encoding: 'utf-8', notes: [] });
  });

  it('reads UTF-16 of both orders by its mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0x61, 0))).toMatchObject({ text: 'a', encoding: 'utf-16le', notes: [] });
    expect(decode(bytes(0xfe, 0xff, 0, 0x61))).toMatchObject({ text: 'a', encoding: 'utf-16be', notes: [] });
  });

  it('reads the encoding asked for', () => {
    expect(decode(bytes(0x8a, 0xe8), 'windows-1250')).toMatchObject({ text: 'Šč' });
    expect(decode(bytes(0x92, 0x80), 'windows-1252')).toMatchObject({ text: '’€' });
    expect(decode(bytes(0x92), 'latin1')).toMatchObject({ text: '’', encoding: 'windows-1252' });
    expect(decode(bytes(0x61, 0, 0x62, 0), 'utf-16le')).toMatchObject({ text: 'ab' });
  });

  it('believes a byte-order mark more than the encoding asked for, where the bytes do', () => {
    expect(decode(utf8('\ufeffé'), 'windows-1250')).toMatchObject({ text: 'é', encoding: 'utf-8' });
    expect(decode(bytes(0xff, 0xfe, 0x61), 'windows-1252')).toMatchObject({ text: 'ÿþa' });
  });

  it.each([
    ['a single byte', bytes(0x61, 0xff)],
    ['a cut character', bytes(0xc3)],
  ])('guesses, and says that it is in doubt: %s', (_, input) => {
    expect(decode(input)).toMatchObject({ ok: true, notes: [{ code: 'encoding-doubtful' }] });
  });

  it.each([
    ['a wrong byte in what was asked for', bytes(0xff), 'utf-8', 'encoding-wrong'],
    ['no encoding at all', bytes(0x61), 'klingon', 'encoding-unknown'],
    ['NUL bytes', bytes(0x61, 0, 0x62), undefined, 'file-binary'],
    ['NUL bytes and wrong ones', bytes(0, 0xff), undefined, 'file-binary'],
    ['a workbook', bytes(0x50, 0x4b, 3, 4, 0), undefined, 'file-workbook'],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'utf-8', 'file-workbook'],
    ['a PDF', utf8('%PDF-1.7'), undefined, 'file-binary'],
  ])('says what is wrong with %s', (_, input, encoding, code) => {
    expect(decode(input, encoding)).toMatchObject({ ok: false, code });
  });

  it('reads nothing that no text can hold', () => {
    expect(decode(new Uint8Array(500_000_001))).toMatchObject({ ok: false, code: 'file-too-large' });
  });
});
