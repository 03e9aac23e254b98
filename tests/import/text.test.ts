import { describe, expect, it } from 'vitest';
import { cleanCell, FORMULA } from '../../src/import/formula';
import { counted, fold, headerKey, listed, quoted, slug, trim, wordKey } from '../../src/import/text';

describe('trim', () => {
  it('takes off white space, no-break spaces, zero-width characters and byte-order marks', () => {
    expect(trim('\ufeff \u00a0\u200b a  b \u200d\u2060\t\n')).toBe('a  b');
    expect(trim(' \u200b ')).toBe('');
  });

  it('takes linear time on long inner spaces', () => {
    const text = `a${' '.repeat(200_000)}b`;
    expect(trim(text)).toBe(text);
  });
});

describe('fold, wordKey, headerKey', () => {
  it('forgets case, accents and spaces', () => {
    expect(fold('  LEFÖ   Wien ')).toBe('lefo wien');
    expect(fold('Đurđa Łódź')).toBe('durda lodz');
    expect(fold('River Watch')).toBe('river watch');
  });

  it('keeps letters of other scripts', () => {
    expect(fold('МИНИСТЕРСТВО')).toBe('министерство');
  });

  it('reads words apart from their punctuation', () => {
    expect(wordKey('Local-Authority')).toBe('local authority');
    expect(headerKey('E-mail. Address_')).toBe('emailaddress');
  });
});

describe('slug', () => {
  it.each([
    ['River Watch', 'river-watch'],
    ['LEFÖ', 'lefo'],
    ['Đ & Ł (Straße)', 'd-l-strasse'],
    ['Министерство й', 'министерство-й'],
    ['???', 'actor'],
    ['--a--', 'a'],
    ['__proto__', 'proto'],
  ])('%s becomes %s', (name, id) => expect(slug(name)).toBe(id));

  it('cuts very long names', () => {
    expect(slug('x'.repeat(1_000_000))).toHaveLength(80);
  });
});

describe('words in sentences', () => {
  it('quotes on one line and not at length', () => {
    expect(quoted('a\n\u202eb')).toBe('“a b”');
    expect(quoted('x'.repeat(500))).toHaveLength(82);
  });

  it('counts and lists', () => {
    expect(counted(1, 'row')).toBe('1 row');
    expect(counted(2, 'column has', 'columns have')).toBe('2 columns have');
    expect(listed([])).toBe('');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('cleanCell', () => {
  it.each([
    ["'=1+1", '=1+1'],
    ["'@x", '@x'],
    ["'-x", '-x'],
    ["''=x", "'=x"],
    ["'tis", "'tis"],
    [' x ', 'x'],
  ])('%s becomes %s', (raw, clean) => expect(cleanCell(raw)).toBe(clean));

  it('takes off what the protection puts on', () => {
    for (const text of ['=x', '+x', '-x', '@x', "'=x", "'-5", "''+", '＝x']) {
      expect(FORMULA.test(text)).toBe(true);
      expect(cleanCell(`'${text}`)).toBe(text);
    }
    for (const text of ['-5', '+1.5e3', 'x', "'x"]) expect(FORMULA.test(text)).toBe(false);
  });
});
