import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDecimal,
  formatScore,
  formatShare,
  formatValue,
  fullValue,
} from '../../../src/app/format/value';

const WORDS = { yes: 'yes', no: 'no' };
/** The unbreakable thin space between thousands. */
const THIN = '\u202f';

describe('formatDecimal', () => {
  it.each([
    [0, '0'],
    [1, '1'],
    [46, '46'],
    [-5, '-5'],
    [0.5, '0.500'],
    [0.9999, '1.00'],
    [0.0123456, '0.012'],
    [0.0015, '0.0015'],
    [0.0996, '0.100'],
    [0.00056789, '0.00057'],
    [0.0000001, '1.0e-7'],
    [7.98765, '7.99'],
    [99.999, '100.0'],
    [330.94, '330.9'],
    [999.96, `1${THIN}000`],
    [1234.5, `1${THIN}235`],
    [1234567, `1${THIN}234${THIN}567`],
    [1e15, '1.0e+15'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('%d is shown as %s', (value, shown) => {
    expect(formatDecimal(value)).toBe(shown);
  });

  it('stays within five per cent of the value, and short', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e11, noNaN: true }), (value) => {
        const shown = formatDecimal(value);
        expect(shown.length).toBeLessThanOrEqual(16);
        const read = Number(shown.replaceAll(THIN, ''));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(value * 0.0501);
      }),
    );
  });
});

describe('formatValue', () => {
  it('shows each format in its way', () => {
    expect(formatValue(12000, 'count', WORDS)).toBe(`12${THIN}000`);
    expect(formatValue(2.5, 'count', WORDS)).toBe('2.50');
    expect(formatValue(0.25, 'decimal', WORDS)).toBe('0.250');
    expect(formatValue(1, 'yes-no', WORDS)).toBe('yes');
    expect(formatValue(0, 'yes-no', WORDS)).toBe('no');
    expect(formatValue(1000, 'label', WORDS)).toBe('1000');
  });

  it('shows an undefined value as a dash, whatever the format', () => {
    for (const format of ['count', 'decimal', 'yes-no', 'label'] as const) {
      expect(formatValue(undefined, format, WORDS)).toBe('–');
      expect(formatValue(Number.NaN, format, WORDS)).toBe('–');
    }
  });
});

describe('formatScore', () => {
  it('always has two decimals', () => {
    expect(formatScore(0)).toBe('0.00');
    expect(formatScore(0.8)).toBe('0.80');
    expect(formatScore(undefined)).toBe('–');
  });
});

describe('formatShare', () => {
  it('says nothing and everything only when it is so', () => {
    expect(formatShare(0)).toBe('0%');
    expect(formatShare(0.004)).toBe('<1%');
    expect(formatShare(2 / 3)).toBe('67%');
    expect(formatShare(0.999)).toBe('>99%');
    expect(formatShare(1)).toBe('100%');
  });
});

describe('fullValue', () => {
  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        expect(Number(fullValue(value)) + 0).toBe(value + 0);
      }),
    );
    expect(fullValue(Number.NaN)).toBe('');
    expect(fullValue(undefined)).toBe('');
  });
});
