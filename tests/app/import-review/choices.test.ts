import { describe, expect, it } from 'vitest';
import { chosen, suggestName, withChoice } from '../../../src/app/import-review/choices';

describe('how files are read', () => {
  it('applies the choices of each file, and forgets what is left to the import', () => {
    const bytes = new Uint8Array([1]);
    let choices = withChoice(new Map(), 'a.csv', { encoding: 'windows-1250', role: 'stakeholders' });
    choices = withChoice(choices, '__proto__', { delimiter: ';' });
    choices = withChoice(choices, 'a.csv', { encoding: undefined });
    expect(
      chosen(
        [
          { name: 'a.csv', bytes },
          { name: '__proto__', bytes },
          { name: 'b.csv', bytes },
        ],
        choices,
      ),
    ).toEqual([
      { name: 'a.csv', bytes, role: 'stakeholders' },
      { name: '__proto__', bytes, delimiter: ';' },
      { name: 'b.csv', bytes },
    ]);
  });
});

describe('the name suggested for a project', () => {
  it.each([
    [['stakeholders.csv', 'relationships.csv'], null],
    [['water_stakeholders.csv', 'relationships.csv'], 'Water'],
    [['Actors (2).csv', 'Žene za mir - ties.csv'], 'Žene za mir'],
    [['2024.csv'], null],
    [[], null],
  ])('%j is %j', (files, name) => {
    expect(suggestName(files)).toBe(name);
  });
});
