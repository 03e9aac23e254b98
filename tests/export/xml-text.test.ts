import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, xmlId, xmlNameToken, xmlText } from '../../src/export/xml-text';

describe('text for XML', () => {
  it('replaces what XML cannot hold and keeps the rest', () => {
    expect(xmlText('a\u0000b\u0008\u000b\u001f\ufffe\uffff')).toBe(`a\ufffdb${'\ufffd'.repeat(5)}`);
    expect(xmlText('half \ud83d here')).toBe('half \ufffd here');
    expect(xmlText('tab\tline\nÅ 日本 😀')).toBe('tab\tline\nÅ 日本 😀');
  });

  it('escapes what a reader would change', () => {
    expect(escapeXml('<a href="x">&\r\n\t</a>')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&amp;&#13;&#10;&#9;&lt;/a&gt;',
    );
  });
});

describe('ids for XML', () => {
  it('leaves ordinary ids as they are', () => {
    for (const id of ['river-watch', 'LEFÖ', 'a.b_c:d', '42', '__proto__', 'рівер']) {
      expect(xmlNameToken(id)).toBe(id);
    }
    expect(xmlId('Org 12 & Co')).toBe('Org 12 & Co');
  });

  it('escapes the rest by its code', () => {
    expect(xmlNameToken('Org 12')).toBe('Org_x0020_12');
    expect(xmlNameToken('😀/')).toBe('😀_x002F_');
    expect(xmlId('a\u0001')).toBe('a_x0001_');
    expect(xmlId('a_x0001_')).toBe('a_x005F_x0001_');
  });

  it('never makes one id of two', () => {
    const part = fc.constantFrom('_', 'x', '0', '1', '2', '0020', 'A', ' ', '\u0001', '\u{1F600}', '\ud83d');
    const id = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(xmlNameToken(a) === xmlNameToken(b)).toBe(a === b);
        expect(xmlId(a) === xmlId(b)).toBe(a === b);
      }),
      { numRuns: 2000 },
    );
  });
});
