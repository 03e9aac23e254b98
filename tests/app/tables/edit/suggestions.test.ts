import { describe, expect, it } from 'vitest';
import { bulkChanges } from '../../../../src/app/tables/bulk/bulk-changes';
import {
  fitting,
  isBegun,
  lastWord,
  suggestionsFor,
  withLastWord,
} from '../../../../src/app/tables/edit/suggestions';
import { readEntry } from '../../../../src/app/tables/entry';
import { actor, tie } from '../../../support/networks';
import { field, fieldsFor, knowing, nobody } from '../support';

const rows = [
  actor('a', { kind: 'guild', country: 'CI', sector: ['water', 'constructor'] }),
  actor('b', { kind: 'cso', country: 'AA', sector: ['health'] }),
];
const texts = (key: string) =>
  suggestionsFor(field('stakeholders', key), rows, nobody).map(({ text }) => text);

describe('what is offered in a cell', () => {
  it('is the words of the list, and then those that are in use', () => {
    expect(texts('level')).toEqual(['Local', 'National', 'Regional', 'International']);
    expect(texts('kind').slice(-2)).toEqual(['Other', 'guild']);
    expect(texts('kind').filter((text) => text === 'Civil-society organisation')).toHaveLength(1);
    expect(texts('sector')).toEqual(['constructor', 'health', 'water']);
    expect(texts('influence')).toEqual([]);
  });

  it('is understood when it is chosen', () => {
    const directory = knowing(actor('a', { name: 'Twin' }), actor('b', { name: 'Twin' }), actor('c'));
    for (const table of ['stakeholders', 'relationships'] as const) {
      const data = table === 'stakeholders' ? rows : [tie('r', 'a', 'b', 'feud')];
      for (const one of fieldsFor(table)) {
        for (const { writes } of suggestionsFor(one, data, directory)) {
          expect([one.id, writes, readEntry(one, writes, null, directory).ok]).toEqual([
            one.id,
            writes,
            true,
          ]);
        }
      }
    }
  });

  it('begins with what fits from the start', () => {
    const offered = suggestionsFor(field('stakeholders', 'kind'), rows, nobody);
    expect(fitting(offered, 'pol').map(({ text }) => text)).toEqual(['Police', 'Political party']);
    expect(fitting(offered, 'org')[0]?.text).toBe('Civil-society organisation');
    expect(isBegun(fitting(offered, 'gov')[0], 'gov')).toBe(true);
    expect(isBegun(fitting(offered, 'org')[0], 'org')).toBe(false);
    expect(isBegun(undefined, 'x')).toBe(false);
  });

  it('puts the last word of a list in full', () => {
    expect(lastWord('convenor; amp')).toBe('amp');
    expect(withLastWord('convenor; amp', 'Amplifier')).toBe('convenor; Amplifier');
    expect(withLastWord('amp', 'Amplifier')).toBe('Amplifier');
  });
});

describe('one value for several rows', () => {
  it('takes the place of what is there, and leaves out rows that have it', () => {
    expect(bulkChanges(field('stakeholders', 'kind'), rows, () => 'cso', false)).toEqual(
      new Map([['a', { kind: 'cso' }]]),
    );
    expect(bulkChanges(field('stakeholders', 'sector'), rows, () => undefined, false)).toEqual(
      new Map([
        ['a', { sector: [] }],
        ['b', { sector: [] }],
      ]),
    );
  });

  it('is added to the words of a list', () => {
    expect(
      bulkChanges(field('stakeholders', 'sector'), [...rows, actor('c')], () => ['health'], true),
    ).toEqual(
      new Map([
        ['a', { sector: ['water', 'constructor', 'health'] }],
        ['c', { sector: ['health'] }],
      ]),
    );
    // Nothing to add is no wish to empty the cells.
    expect(bulkChanges(field('stakeholders', 'sector'), rows, () => undefined, true).size).toBe(0);
  });

  it('may hang on the row: an emptied direction is that of its type', () => {
    const direction = field('relationships', 'direction');
    const ties = [
      tie('f', 'a', 'b', 'funding', { direction: 'mutual' }),
      tie('c', 'a', 'b', 'cooperation', { direction: 'directed' }),
    ];
    const emptied = bulkChanges(
      direction,
      ties,
      (row) => {
        const entry = readEntry(direction, '', row, nobody);
        return entry.ok ? entry.value : undefined;
      },
      false,
    );
    expect(emptied).toEqual(
      new Map([
        ['f', { direction: 'directed' }],
        ['c', { direction: 'mutual' }],
      ]),
    );
  });
});
