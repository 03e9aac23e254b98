import { describe, expect, it } from 'vitest';
import { FIRST_OPTIONS, storedOptions } from '../../../src/app/pictures/options';
import { LONGEST_SIDE, widestOf } from '../../../src/app/pictures/raster';

describe('stored options', () => {
  it('are taken as they are', () => {
    const options = { ...FIRST_OPTIONS, scheme: 'print', width: 8_000 } as const;
    expect(storedOptions(JSON.stringify(options))).toEqual(options);
  });

  it.each([
    undefined,
    '',
    '{',
    'null',
    '{"scheme":"pink"}',
    JSON.stringify({ ...FIRST_OPTIONS, width: 9_000 }),
  ])('are the first ones for %j', (stored) => {
    expect(storedOptions(stored)).toEqual(FIRST_OPTIONS);
  });
});

it('no side of an image is longer than 8,000 pixels', () => {
  expect(LONGEST_SIDE).toBe(8_000);
  expect(widestOf({ width: 1_000, height: 700 })).toBe(8_000);
  expect(widestOf({ width: 700, height: 1_000 })).toBe(5_600);
});
