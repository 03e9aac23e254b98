import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../../src/app/tables/directory';
import { type Narrowing, narrowed } from '../../../src/app/tables/narrow';
import type { TableName } from '../../../src/app/tables/row';
import { actor, network, tie } from '../../support/networks';

const net = network(
  [
    actor('a', { name: 'Čisti Zrak', kind: 'cso', country: 'BA', contact_person: 'Ana' }),
    actor('b', { name: 'Ministry', kind: 'government', sector: ['water'] }),
    actor('c', { name: 'Donor', kind: 'donor' }),
  ],
  [
    tie('r1', 'a', 'b', 'advocacy', { evidence: 'letter' }),
    tie('r2', 'c', 'a', 'funding'),
    tie('r3', 'b', 'b'),
  ],
);
const ALL: Narrowing = { set: 'all', shown: null, selection: null, picked: [], filters: [], query: '' };
const ids = (table: TableName, more: Partial<Narrowing>) =>
  narrowed(net, table, directoryOf(net.stakeholders), { ...ALL, ...more }).map(({ id }) => id);

describe('rows to look at', () => {
  it('are all of them, and then the very same array', () => {
    expect(narrowed(net, 'stakeholders', directoryOf(net.stakeholders), ALL)).toBe(net.stakeholders);
  });

  it('are those that the map shows', () => {
    const shown = { stakeholders: new Set(['a', 'c']), relationships: new Set(['r2']) };
    expect(ids('stakeholders', { set: 'map', shown })).toEqual(['a', 'c']);
    expect(ids('relationships', { set: 'map', shown })).toEqual(['r2']);
    expect(ids('stakeholders', { set: 'map' })).toEqual(['a', 'b', 'c']);
  });

  it('are the selected ones, and the ties of selected actors', () => {
    const selection = { what: 'stakeholders', ids: ['c', 'b'] } as const;
    expect(ids('stakeholders', { set: 'selected', selection, picked: ['c', 'b'] })).toEqual(['b', 'c']);
    expect(ids('relationships', { set: 'selected', selection })).toEqual(['r1', 'r2', 'r3']);
    expect(ids('relationships', { set: 'selected', picked: ['r3'] })).toEqual(['r3']);
    expect(ids('relationships', { set: 'selected' })).toEqual([]);
  });

  it('are found by names, words and labels, whatever case and accents, but not by personal data', () => {
    expect(ids('stakeholders', { query: 'cisti' })).toEqual(['a']);
    expect(ids('stakeholders', { query: 'civil bosnia' })).toEqual(['a']);
    expect(ids('stakeholders', { query: 'WATER' })).toEqual(['b']);
    expect(ids('stakeholders', { query: 'ana' })).toEqual([]);
    expect(ids('relationships', { query: 'zrak letter' })).toEqual(['r1']);
    expect(ids('relationships', { query: 'funding' })).toEqual(['r2']);
  });

  it('follow a renamed actor', () => {
    const renamed = { ...net, stakeholders: net.stakeholders.with(2, actor('c', { name: 'Fund' })) };
    const found = (query: string) =>
      narrowed(renamed, 'relationships', directoryOf(renamed.stakeholders), { ...ALL, query }).length;
    expect(ids('relationships', { query: 'donor' })).toEqual(['r2']);
    expect([found('donor'), found('fund')]).toEqual([0, 1]);
  });

  it('pass every filter', () => {
    const kind = { rows: 'stakeholders', field: 'kind', extra: false } as const;
    const filters = [{ ...kind, test: { is: 'one-of', values: ['cso', 'donor'] } } as const];
    expect(ids('stakeholders', { filters })).toEqual(['a', 'c']);
    expect(ids('stakeholders', { filters, query: 'donor' })).toEqual(['c']);
  });
});
