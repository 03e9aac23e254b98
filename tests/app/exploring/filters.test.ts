import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isValueOn,
  testOf,
  toggleValue,
  valuesOf,
  withFilter,
  withoutTest,
  withValues,
} from '../../../src/app/exploring/filters';
import type { NetworkFilter } from '../../../src/model/filters';

const kind = { rows: 'stakeholders', field: 'kind', extra: false } as const;
const ownKind = { ...kind, extra: true } as const;
const all = ['cso', 'donor', '__proto__', null];

describe('the values of a column that are let through', () => {
  it('are all until one is taken out, and no filter again when it is back', () => {
    expect(isValueOn([], kind, 'cso')).toBe(true);
    const one = toggleValue([], kind, 'donor', all);
    expect(one).toEqual([{ ...kind, test: { is: 'one-of', values: ['cso', '__proto__', null] } }]);
    expect(isValueOn(one, kind, 'donor')).toBe(false);
    expect(isValueOn(one, ownKind, 'donor')).toBe(true);
    expect(toggleValue(one, kind, 'donor', all)).toEqual([]);
  });

  it('stand in the order of the column', () => {
    const some = withValues([], kind, [null, 'cso', 'unheard of'], all);
    expect(valuesOf(some, kind)).toEqual(['cso', null, 'unheard of']);
  });

  it('may be none', () => {
    const none = withValues([], kind, [], all);
    expect(valuesOf(none, kind)).toEqual([]);
    expect(valuesOf(toggleValue(none, kind, null, all), kind)).toEqual([null]);
  });

  it('are what somebody toggled an odd number of times left out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all)), (toggled) => {
        const filters = toggled.reduce<readonly NetworkFilter[]>(
          (before, value) => toggleValue(before, kind, value, all),
          [],
        );
        for (const value of all) {
          const times = toggled.filter((one) => one === value).length;
          expect(isValueOn(filters, kind, value)).toBe(times % 2 === 0);
        }
        expect(filters.length).toBe(all.every((value) => isValueOn(filters, kind, value)) ? 0 : 1);
      }),
    );
  });
});

describe('a list of filters', () => {
  const bounds: NetworkFilter = { ...kind, field: 'influence', test: { is: 'between', from: 1, to: null } };
  const name: NetworkFilter = { ...kind, field: 'name', test: { is: 'contains', text: 'a' } };

  it('has one filter of a sort for a column, in its place', () => {
    const later: NetworkFilter = { ...bounds, test: { is: 'between', from: 2, to: 3 } };
    expect(withFilter([bounds, name], later)).toEqual([later, name]);
    expect(withFilter([name], bounds)).toEqual([name, bounds]);
  });

  it('tells and takes out the test of a column', () => {
    expect(testOf([name, bounds], bounds, 'between')).toEqual(bounds.test);
    expect(testOf([name, bounds], bounds, 'one-of')).toBeNull();
    expect(withoutTest([name, bounds], bounds, 'between')).toEqual([name]);
    expect(withoutTest([name, bounds], bounds, 'one-of')).toEqual([name, bounds]);
  });
});
