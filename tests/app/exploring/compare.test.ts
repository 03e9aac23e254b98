import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/analysis/result';
import { compareActors } from '../../../src/app/exploring/compare/compare';
import { factPairs } from '../../../src/app/exploring/compare/facts';
import { isRanked, rankOf } from '../../../src/app/exploring/compare/ranks';
import { groupOf } from '../../../src/app/exploring/group';
import { actor, network, tie } from '../../support/networks';

const net = network(
  [
    actor('a', { kind: 'cso', country: 'RS' }),
    actor('b', { kind: 'donor', country: 'AL' }),
    actor('c', { kind: 'cso' }),
    actor('d', { kind: 'own word', country: 'RS' }),
    actor('e'),
  ],
  [
    tie('ab', 'a', 'b', 'funding'),
    tie('ba', 'b', 'a', 'conflict'),
    tie('ac', 'a', 'c'),
    tie('cb', 'c', 'b', 'funding', { status: 'ended' }),
    tie('db', 'd', 'b'),
    tie('ea', 'e', 'a'),
    tie('aa', 'a', 'a'),
  ],
);
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ');

describe('two actors beside each other', () => {
  it('have ties between them, shared neighbours and their own', () => {
    const { ties, shared, onlyFirst, onlySecond } = compareActors(net, 'a', 'b');
    expect([ties, shared, onlyFirst, onlySecond].map(ids)).toEqual(['ab ba', 'c', 'e', 'd']);
  });

  it('turn round with their order', () => {
    const { shared, onlyFirst, onlySecond } = compareActors(net, 'b', 'a');
    expect([shared, onlyFirst, onlySecond].map(ids)).toEqual(['c', 'd', 'e']);
  });
});

const analysisOf = (values: readonly number[]): Analysis =>
  ({ metrics: { degree: { status: 'ok', values: Float64Array.from(values) } } }) as unknown as Analysis;

describe('what the data say of two actors', () => {
  it('leaves out what nobody says anything of, and personal data in any column', () => {
    const ana = { contact_person: 'Ana', attributes: [['E-mail', 'ana@example.org']] } as const;
    const pairs = factPairs(
      actor('a', { kind: 'cso', ...ana }),
      actor('b', { attributes: [['budget', '9']], contact_details: '070' }),
    );
    expect(pairs.map(({ column, first, second }) => [column.field, [...first], [...second]])).toEqual([
      ['kind', ['cso'], []],
      ['budget', [], ['9']],
    ]);
  });
});

describe('places in a metric', () => {
  it('share the best place where values are equal, and leave out who has none', () => {
    const analysis = analysisOf([5, 9, 5, Number.NaN, 1]);
    expect([0, 1, 2, 4].map((at) => rankOf(analysis, 'degree', at)?.rank)).toEqual([2, 1, 2, 4]);
    expect(rankOf(analysis, 'degree', 0)?.of).toBe(4);
    expect(rankOf(analysis, 'degree', 3)).toBeNull();
    expect(rankOf(analysis, 'degree', null)).toBeNull();
    const none = { metrics: { degree: { status: 'undefined', reason: 'no ties' } } } as unknown as Analysis;
    expect(rankOf(none, 'degree', 0)).toBeNull();
  });

  it('are the places in the sorted values', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1 }), (values) => {
        const sorted = values.toSorted((a, b) => b - a);
        values.forEach((value, at) => {
          expect(rankOf(analysisOf(values), 'degree', at)?.rank).toBe(sorted.indexOf(value) + 1);
        });
      }),
    );
  });

  it('are none of communities, nor of yes and no', () => {
    expect((['label', 'yes-no', 'count', 'decimal'] as const).map((format) => isRanked({ format }))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('several actors', () => {
  it('have kinds, countries, and ties among them and to others', () => {
    const group = groupOf(net, ['b', 'a', 'gone', 'd', 'a'], (id) => id);
    expect(ids(group.members)).toBe('b a d');
    expect(ids(group.among)).toBe('ab ba db aa');
    expect(group.outward).toBe(3);
    expect(group.kinds).toEqual([
      { value: 'donor', count: 1 },
      { value: 'cso', count: 1 },
      { value: 'own word', count: 1 },
    ]);
    expect(group.countries).toEqual([
      { value: 'AL', count: 1 },
      { value: 'RS', count: 2 },
    ]);
    expect(group.types.map(({ value }) => value)).toEqual(['information', 'funding', 'conflict']);
  });
});
