import { describe, expect, it } from 'vitest';
import { meaningLabel, meaningsOf } from '../../../src/app/import-review/words/meanings';
import { WORD_FIELDS } from '../../../src/import/choices';
import { isMeaningOf } from '../../../src/import/words/meanings';

describe('what a word can stand for', () => {
  it.each(WORD_FIELDS)('%s: everything offered is understood by the import, and has a label', (field) => {
    const offered = meaningsOf(field).flatMap(({ meanings }) => meanings);
    expect(offered.length).toBeGreaterThan(1);
    expect(new Set(offered.map(({ value }) => value)).size).toBe(offered.length);
    for (const { value, label } of offered) {
      expect(isMeaningOf(field, value)).toBe(true);
      expect(label).toBe(meaningLabel(field, value));
    }
  });

  it('offers the countries of today by name', () => {
    const countries = meaningsOf('country').flatMap(({ meanings }) => meanings);
    const codes = new Set(countries.map(({ value }) => value));
    for (const code of ['AL', 'BA', 'XK', 'MK', 'RS', 'EU']) expect(codes).toContain(code);
    for (const code of ['DD', 'SU', 'YU', 'ZZ', 'UN']) expect(codes).not.toContain(code);
  });
});
