import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FilterTest, filterNetwork, type NetworkFilter } from '../../../src/model/filters';
import { actor, network, tie } from '../../support/networks';
import { randomNetwork } from '../../support/random-network';

const onActors = (field: string, test: FilterTest, extra = false): NetworkFilter => ({
  rows: 'stakeholders',
  field,
  extra,
  test,
});
const onTies = (field: string, test: FilterTest, extra = false): NetworkFilter => ({
  rows: 'relationships',
  field,
  extra,
  test,
});

const water = network(
  [
    actor('a', {
      name: 'Đorđe & sons',
      kind: 'cso',
      sector: ['water', 'health'],
      influence: 3,
      as_of: '2024-05',
      attributes: [['budget', '12.5']],
    }),
    actor('b', { name: 'LEFÖ', kind: 'constructor', sector: ['labour'], as_of: '2023' }),
    actor('c', { name: 'Ministry', influence: 0, attributes: [['budget', 'much']] }),
  ],
  [
    tie('ab', 'a', 'b', 'funding', { from: '2020', to: '2021-06', confirmed: true, strength: 2 }),
    tie('bc', 'b', 'c', 'support', { from: '2022-03', confirmed: false }),
    tie('ca', 'c', 'a', 'funding', { status: 'planned', attributes: [['__proto__', 'x']] }),
    tie('aa', 'a', 'a', 'own word', { to: '2019-12-31' }),
  ],
);

const kept = (...filters: NetworkFilter[]): string => {
  const { stakeholders, relationships } = filterNetwork(water, filters);
  return [stakeholders, relationships].map((rows) => rows.map(({ id }) => id).join(' ')).join(' | ');
};

describe('filters', () => {
  it('takes the ties of an actor that fails along, and leaves actors whose ties fail', () => {
    expect(kept()).toBe('a b c | ab bc ca aa');
    expect(kept(onActors('kind', { is: 'one-of', values: ['cso', null] }))).toBe('a c | ca aa');
    expect(kept(onTies('type', { is: 'one-of', values: ['support'] }))).toBe('a b c | bc');
    expect(kept(onTies('type', { is: 'one-of', values: [] }))).toBe('a b c | ');
  });

  it('asks that all filters hold', () => {
    const funding = onTies('type', { is: 'one-of', values: ['funding'] });
    expect(kept(funding, onTies('status', { is: 'one-of', values: ['planned'] }))).toBe('a b c | ca');
    expect(kept(funding, onActors('id', { is: 'one-of', values: ['a', 'b'] }))).toBe('a b | ab');
  });

  it('passes a cell with several values with any of them, and an empty one with none', () => {
    expect(kept(onActors('sector', { is: 'one-of', values: ['health', 'labour'] }))).toBe('a b | ab aa');
    expect(kept(onActors('sector', { is: 'one-of', values: [null] }))).toBe('c | ');
    expect(kept(onTies('confirmed', { is: 'one-of', values: ['no', null] }))).toBe('a b c | bc ca aa');
  });

  it('compares numbers with both bounds, and fails what is none', () => {
    expect(kept(onActors('influence', { is: 'between', from: 0, to: 3 }))).toBe('a c | ca aa');
    expect(kept(onActors('influence', { is: 'between', from: 0.5, to: null }))).toBe('a | aa');
    expect(kept(onActors('influence', { is: 'between', from: null, to: null }))).toBe('a c | ca aa');
    expect(kept(onTies('strength', { is: 'between', from: null, to: 1 }))).toBe('a b c | bc ca aa');
    expect(kept(onActors('budget', { is: 'between', from: 12, to: 13 }, true))).toBe('a | aa');
  });

  it('keeps ties whose time meets the time asked for; what is open is open', () => {
    const during = (from: string | null, to: string | null, field = 'from') =>
      kept(onTies(field, { is: 'during', from, to })).slice('a b c | '.length);
    expect(during('2020-01-01', '2020-01-01')).toBe('ab ca');
    expect(during('2021-06-30', '2022-02')).toBe('ab ca');
    expect(during('2021-07', '2022-02-28')).toBe('ca');
    expect(during('2022', null)).toBe('bc ca');
    expect(during(null, '2019')).toBe('ca aa');
    expect(during(null, null)).toBe('ab bc ca aa');
    expect(during('2022', null, 'to')).toBe('bc ca');
  });

  it('keeps actors whose date lies in the time, or may', () => {
    expect(kept(onActors('as_of', { is: 'during', from: '2024', to: null }))).toBe('a | aa');
    expect(kept(onActors('as_of', { is: 'during', from: '2023-07', to: '2024-05-01' }))).toBe('a b | ab aa');
    expect(kept(onActors('as_of', { is: 'during', from: null, to: null }))).toBe('a b | ab aa');
  });

  it('finds a text whatever the case and the accents', () => {
    expect(kept(onActors('name', { is: 'contains', text: 'dorde' }))).toBe('a | aa');
    expect(kept(onActors('name', { is: 'contains', text: ' lefo ' }))).toBe('b | ');
    expect(kept(onActors('name', { is: 'contains', text: '' }))).toBe('a b c | ab bc ca aa');
  });

  it('reads columns that are no harmless keys of an object', () => {
    expect(kept(onTies('__proto__', { is: 'one-of', values: ['x'] }, true))).toBe('a b c | ca');
    expect(kept(onTies('__proto__', { is: 'one-of', values: [null] }))).toBe('a b c | ab bc ca aa');
    expect(kept(onActors('constructor', { is: 'contains', text: 'object' }))).toBe(' | ');
    expect(kept(onActors('kind', { is: 'one-of', values: ['constructor'] }))).toBe('b | ');
  });
});

const values = fc.uniqueArray(fc.constantFrom(null, 'cso', 'donor', 'active', 'x', 'water', 'AA', '1'));
const someFilter: fc.Arbitrary<NetworkFilter> = fc.record({
  rows: fc.constantFrom('stakeholders' as const, 'relationships' as const),
  field: fc.constantFrom('kind', 'country', 'sector', 'status', 'strength', 'note', '__proto__'),
  extra: fc.boolean(),
  test: fc.oneof(
    values.map((list): FilterTest => ({ is: 'one-of', values: list })),
    fc
      .tuple(fc.option(fc.integer({ max: 4, min: 0 })), fc.option(fc.integer({ max: 4, min: 0 })))
      .map(([from, to]): FilterTest => ({ is: 'between', from, to })),
    fc.constantFrom('a', 'c', 'WATER').map((text): FilterTest => ({ is: 'contains', text })),
  ),
});

describe('filters on any network', () => {
  it('leaves a network, a part of the one before, in its order', () => {
    fc.assert(
      fc.property(randomNetwork, fc.array(someFilter, { maxLength: 4 }), (whole, filters) => {
        const part = filterNetwork(whole, filters);
        const ids = new Set(part.stakeholders.map(({ id }) => id));
        expect(part.relationships.every((r) => ids.has(r.source) && ids.has(r.target))).toBe(true);
        expect(part.stakeholders).toEqual(
          whole.stakeholders.filter((row) => part.stakeholders.includes(row)),
        );
        expect(filterNetwork(part, filters)).toEqual(part);
        expect(filterNetwork(whole, filters.toReversed())).toEqual(part);
      }),
    );
  });

  it('keeps the same as one filter after the other', () => {
    fc.assert(
      fc.property(randomNetwork, fc.array(someFilter, { maxLength: 4 }), (whole, filters) => {
        const slowly = filters.reduce((left, filter) => filterNetwork(left, [filter]), whole);
        expect(filterNetwork(whole, filters)).toEqual(slowly);
      }),
    );
  });
});
