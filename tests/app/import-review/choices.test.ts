import { describe, expect, it } from 'vitest';
import {
  choiceFor,
  chosen,
  columnChoices,
  NO_CHOICES,
  suggestName,
  withChoice,
  withColumn,
  withSheets,
} from '../../../src/app/import-review/choices';
import { importReviewTexts } from '../../../src/app/import-review/texts';
import { ENCODINGS } from '../../../src/import/encoding/candidates';

it('names every encoding that the import knows', () => {
  const named = Object.keys(importReviewTexts.encodings);
  expect(named.toSorted()).toEqual(ENCODINGS.map(({ label }) => label).toSorted());
});

describe('how files are read', () => {
  it('keeps the choices of each file, and forgets what is left to the import', () => {
    let choices = withChoice(
      NO_CHOICES,
      { file: 'a.csv' },
      { encoding: 'windows-1250', role: 'stakeholders' },
    );
    choices = withChoice(choices, { file: '__proto__' }, { delimiter: ';' });
    choices = withChoice(choices, { file: 'a.csv' }, { encoding: undefined, headerLine: 0 });
    expect(chosen('a.csv', choices)).toEqual([{ role: 'stakeholders', headerLine: 0 }]);
    expect(chosen('__proto__', choices)).toEqual([{ delimiter: ';' }]);
    expect(chosen('b.csv', choices)).toEqual([{}]);
  });

  it('reads a workbook sheet by sheet once something is chosen for one of them', () => {
    const found = ['Actors', 'Ties'];
    const choices = withChoice(
      NO_CHOICES,
      { file: 'b.xlsx', sheet: 'Ties' },
      { role: 'relationships' },
      found,
    );
    expect(chosen('b.xlsx', choices)).toEqual([
      { sheet: 'Actors' },
      { sheet: 'Ties', role: 'relationships' },
    ]);
    expect(chosen('b.xlsx', withSheets(choices, 'b.xlsx', ['Ties']))).toEqual([
      { sheet: 'Ties', role: 'relationships' },
    ]);
    expect(choiceFor(choices, { file: 'b.xlsx' })).toEqual({});
  });

  it('frees a column of the model from the header that had it, and lets many be kept', () => {
    const first = withColumn(undefined, { header: 'Who', column: 'name' }, true);
    const second = withColumn(first, { header: 'Whom', column: 'name' }, true);
    expect(second).toEqual([{ header: 'Whom', column: 'name' }]);
    const kept = withColumn(
      withColumn(second, { header: 'x', column: null }, false),
      { header: 'y', column: null },
      false,
    );
    expect(kept).toHaveLength(3);
    const choices = withChoice(NO_CHOICES, { file: 'a.csv' }, { columns: kept });
    expect(columnChoices(choices)).toEqual(kept);
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
