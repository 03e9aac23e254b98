import { describe, expect, it } from 'vitest';
import { usualFields } from '../../../src/app/tables/usual-fields';
import type { Attribute } from '../../../src/model/network';
import { actor, tie } from '../../support/networks';
import { fieldsFor } from './support';

const usual = (...rows: Parameters<typeof fieldsFor>[1] & object) =>
  usualFields('stakeholders', fieldsFor('stakeholders', rows), rows);
const usualOfTies = (...rows: Parameters<typeof fieldsFor>[1] & object) =>
  usualFields('relationships', fieldsFor('relationships', rows), rows);

describe('the columns shown until a person chooses', () => {
  it('are those that hold something, with the extra ones of the data', () => {
    const rows = [
      actor('a', { sector: ['water'], attributes: [['budget', '9']] }),
      actor('b', { influence: 0, attributes: [['__proto__', 'x']] }),
    ];
    expect(usual(...rows)).toEqual([
      'f:kind',
      'f:country',
      'f:sector',
      'f:influence',
      'x:1:budget',
      'x:1:__proto__',
    ]);
  });

  it('leave out what is empty in every row, and personal data', () => {
    const attributes: readonly Attribute[] = [
      ['note', ''],
      ['e-mail', 'a@b.example'],
    ];
    expect(usual(actor('a', { contact_person: 'Ada', attributes }))).toEqual(['f:kind', 'f:country']);
  });

  it('are eight at most, the own columns before the rare ones of the model', () => {
    const attributes = Array.from({ length: 20 }, (_, i): Attribute => [`c${i}`, '1']);
    expect(usual(actor('a', { interest: 3, attributes }))).toEqual([
      'f:kind',
      'f:country',
      'x:1:c0',
      'x:1:c1',
      'x:1:c2',
      'x:1:c3',
      'x:1:c4',
      'x:1:c5',
    ]);
    expect(usual(actor('a', { interest: 3 }))).toEqual(['f:kind', 'f:country', 'f:interest']);
  });

  it('leave out a status and an outcome that are those of every new tie', () => {
    const always = ['f:target', 'f:type', 'f:direction', 'f:strength'];
    expect(usualOfTies(tie('r', 'a', 'b', 'funding'))).toEqual(always);
    expect(usualOfTies(tie('r', 'a', 'b'), tie('s', 'b', 'a', 'funding', { outcome: 'blocked' }))).toEqual([
      ...always,
      'f:outcome',
    ]);
  });

  it('are the usual ones of the model in a table without rows', () => {
    expect(usual()).toHaveLength(7);
    expect(usual()).toContain('f:influence');
  });
});
