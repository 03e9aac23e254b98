import { describe, expect, it } from 'vitest';
import { choosableColumns, columnKey } from '../../../src/app/exploring/columns';
import { countsOf, namesIn, valuesIn } from '../../../src/app/exploring/values';
import { actor, network, tie } from '../../support/networks';

const actors = Array.from({ length: 30 }, (_, i) =>
  actor(`a${i}`, {
    name: `Actor ${i}`,
    kind: i % 2 === 0 ? 'media' : 'government',
    ...(i < 3 ? { position: i - 1, contact_person: 'Ana', functions: ['filter', 'convenor'] as const } : {}),
    source: i % 3 === 0 ? 'interview' : 'report',
    attributes: [
      ['budget', String(i * 10)],
      ['founded', `19${50 + i}`],
      ['rating', String(i % 3)],
      ['mission', `To do ${i}`],
      ['__proto__', i % 2 === 0 ? 'x' : 'y'],
      ['blank', ' '],
      // A contact column in another spelling is kept as an extra column.
      ['Phone 2', `0${i}`],
    ],
  }),
);
const net = network(actors, [
  tie('r1', 'a0', 'a1', 'own word', { confirmed: false }),
  tie('r2', 'a1', 'a2', 'support'),
  tie('r3', 'a1', 'a1', 'funding', { confirmed: true }),
]);
const shown = (rows: 'stakeholders' | 'relationships') =>
  choosableColumns(net, rows).map(({ field, how, extra }) => `${extra ? '+' : ''}${field} ${how}`);

describe('columns to filter by', () => {
  it('are those that hold something, asked for by what they hold, without personal data', () => {
    expect(shown('stakeholders')).toEqual([
      'name contains',
      'kind one-of',
      'functions one-of',
      'position one-of',
      'source one-of',
      '+budget between',
      '+founded between',
      '+rating one-of',
      '+mission contains',
      '+__proto__ one-of',
    ]);
    expect(shown('relationships')).toEqual([
      'source one-of',
      'target one-of',
      'type one-of',
      'direction one-of',
      'strength between',
      'status one-of',
      'outcome one-of',
      'confirmed one-of',
    ]);
  });

  it('have keys of their own', () => {
    const columns = [...choosableColumns(net, 'stakeholders'), ...choosableColumns(net, 'relationships')];
    expect(new Set(columns.map(columnKey)).size).toBe(columns.length);
  });
});

describe('the values of a column', () => {
  const of = (rows: 'stakeholders' | 'relationships', field: string, extra = false) =>
    valuesIn(net, { rows, field, extra }, namesIn(net));

  it('stand in the order of their vocabulary, others by name after them, empty cells last', () => {
    expect(of('stakeholders', 'kind')).toEqual(['government', 'media']);
    expect(of('stakeholders', 'position')).toEqual(['-1', '0', '1', null]);
    expect(of('stakeholders', 'functions')).toEqual(['convenor', 'filter', null]);
    expect(of('relationships', 'type')).toEqual(['support', 'funding', 'own word']);
    expect(of('relationships', 'confirmed')).toEqual(['yes', 'no', null]);
    expect(of('stakeholders', '__proto__', true)).toEqual(['x', 'y']);
  });

  it('are counted, a row once for each of its values', () => {
    const counts = countsOf(net.stakeholders, { rows: 'stakeholders', field: 'functions', extra: false });
    expect([...counts]).toEqual([
      ['filter', 3],
      ['convenor', 3],
      [null, 27],
    ]);
  });
});
