import { describe, expect, it } from 'vitest';
import { codesOf, file, imported, importedText } from './inputs';

const table = (header: string, ...values: (number | string)[]) =>
  `source,target,${header}\n${values.map((value, i) => `a,b${i},${value}\n`).join('')}`;

const strengths = (text: string, strengthScale?: 'higher' | 'lower') =>
  importedText(text, strengthScale && { strengthScale }).network.relationships.map(
    ({ strength }) => strength,
  );

describe('the direction of the strength scale', () => {
  it('turns the scale round as highest + lowest - value, and leaves empty cells at 1', () => {
    expect(strengths(table('strength', 1, 2, 5, '', 1.5), 'lower')).toEqual([5, 4, 1, 1, 4.5]);
    expect(strengths(table('strength', 1, 2, 5, ''), 'higher')).toEqual([1, 2, 5, 1]);
  });

  it('looks at all tables together, and says so in each', () => {
    const { network, report } = imported(
      [
        file('1.csv', table('strength', 1, 2)),
        file('2.csv', table('weight', 5)),
        file('3.csv', 'from,to\na,b'),
      ],
      { strengthScale: 'lower' },
    );
    expect(network.relationships.map(({ strength }) => strength)).toEqual([5, 4, 1, 1]);
    expect(report.files.map((one) => codesOf(one).includes('strength-turned'))).toEqual([true, true, false]);
  });

  it('keeps very small and very large strengths above 0 and finite', () => {
    expect(strengths(table('strength', 1e-300, 1, 1e300), 'lower')).toEqual([1e300, 1e300, 1e-300]);
  });

  it('says nothing where no strength was given', () => {
    const { report } = importedText('source,target\na,b', { strengthScale: 'lower' });
    expect(codesOf(report.files[0]!)).not.toContain('strength-turned');
  });

  it.each([
    ['strength', [1, 2, 3, 4, 5]],
    ['Weight', [1, 2, 3]],
    ['strength (1-5)', [1, 2, 3]],
    ['value', [1, 2]],
    ['value', [1, 2, 30]],
    ['value', [0.5, 1, 2, 3]],
    ['rank', [2, 2]],
  ])('does not ask about %s with %j', (header, values) =>
    expect(importedText(table(header, ...values))).not.toHaveProperty('strengthDoubt'),
  );

  it.each([
    ['value', [1, 2, 3]],
    ['Score', [1, 5, 3]],
    ['rank', [1, 2]],
    ['Distance', [10, 500.5]],
  ])('asks about %s with %j', (header, values) => {
    const { strengthDoubt } = importedText(table(header, ...values));
    expect(strengthDoubt).toMatch(/strongest/);
    expect(strengthDoubt).toContain(header);
  });

  it('does not ask twice', () => {
    expect(importedText(table('rank', 1, 2), { strengthScale: 'higher' })).not.toHaveProperty(
      'strengthDoubt',
    );
  });
});
