import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { narrowingsOf } from '../../../src/app/exploring/narrowings';
import { pathSentence } from '../../../src/app/exploring/path-sentence';
import { pathsBetween } from '../../../src/app/exploring/paths';
import { filterSentence, namesText, type Speech } from '../../../src/app/exploring/sentences';
import { exploringTexts } from '../../../src/app/exploring/texts';
import { namesIn } from '../../../src/app/exploring/values';
import type { FilterTest, NetworkFilter } from '../../../src/model/filters';
import { FIRST_VIEW } from '../../../src/project/view-state';
import { actor, network, tie } from '../../support/networks';

const i18n = i18next.createInstance();
beforeAll(async () => {
  await i18n.init({
    lng: 'en',
    resources: { en: { exploring: exploringTexts } },
    interpolation: { escapeValue: false },
  });
});

const net = network(
  [
    actor('a', { name: 'Atina', kind: 'cso', country: 'RS', sector: ['water', 'health'] }),
    actor('b', { name: 'LEFÖ', kind: 'ingo', country: 'AT' }),
    actor('c', { name: '{{b}} $t(or)', kind: 'own word' }),
    actor('d', { name: 'Donor', kind: 'donor', country: 'AT' }),
  ],
  [
    tie('ab', 'a', 'b', 'funding'),
    tie('bc', 'b', 'c', 'support'),
    tie('ad', 'a', 'd', 'Own Word'),
    tie('dc', 'd', 'c', 'conflict', { direction: 'directed' }),
  ],
);
const speech = (): Speech => ({ network: net, nameOf: namesIn(net), t: i18n.getFixedT('en', 'exploring') });
const say = (rows: NetworkFilter['rows'], field: string, test: FilterTest, extra = false) =>
  filterSentence({ rows, field, extra, test }, speech());
const oneOf = (...values: (string | null)[]): FilterTest => ({ is: 'one-of', values });

describe('a filter as a sentence', () => {
  it('names what is let through', () => {
    expect(say('relationships', 'type', oneOf('funding', 'support'))).toBe(
      'Only ties of type support or funding',
    );
    expect(say('stakeholders', 'kind', oneOf('ingo', 'own word'))).toBe(
      'Only actors whose kind is international NGO or own word',
    );
    expect(say('stakeholders', 'country', oneOf('RS'))).toBe('Only actors whose country is Serbia');
    expect(say('stakeholders', 'note', oneOf('x'), true)).toBe('Only actors whose note is x');
    expect(say('relationships', 'source', oneOf('a'))).toBe('Only ties whose start is Atina');
  });

  it('names what is not let through where that is less', () => {
    expect(say('relationships', 'type', oneOf('funding', 'support', 'Own Word'))).toBe(
      'No ties of type conflict',
    );
    expect(say('stakeholders', 'kind', oneOf('cso', 'ingo', 'own word'))).toBe(
      'No actors whose kind is donor',
    );
    expect(say('stakeholders', 'country', oneOf('AT', 'RS'))).toBe('No actors whose country is not given');
  });

  it('speaks of empty cells, lists and nothing at all', () => {
    expect(say('stakeholders', 'country', oneOf('RS', null))).toBe('No actors whose country is Austria');
    expect(say('stakeholders', 'country', oneOf(null))).toBe('Only actors whose country is not given');
    expect(say('stakeholders', 'sector', oneOf('water', 'health', null))).toBe(
      'Only actors whose sectors include health or water, or are not given',
    );
    expect(say('stakeholders', 'sector', oneOf('water'))).toBe('Only actors whose sectors include water');
    expect(say('relationships', 'type', oneOf())).toBe('No ties: no type is chosen');
  });

  it('speaks of numbers, dates and letters', () => {
    expect(say('relationships', 'strength', { is: 'between', from: 2, to: 5 })).toBe(
      'Only ties whose strength is between 2 and 5',
    );
    expect(say('stakeholders', 'influence', { is: 'between', from: null, to: 0.5 })).toBe(
      'Only actors whose influence is 0.500 or less',
    );
    expect(say('relationships', 'from', { is: 'during', from: '2020', to: '2024-05' })).toBe(
      'Only ties that ran at some time between 2020 and 2024-05',
    );
    expect(say('stakeholders', 'as_of', { is: 'during', from: '2020', to: null })).toBe(
      'Only actors whose date of knowledge is 2020 or later',
    );
    expect(say('stakeholders', 'name', { is: 'contains', text: ' watch ' })).toBe(
      'Only actors whose name holds “watch”',
    );
  });

  it('counts what would be too long a list', () => {
    expect(namesText(['A', 'B', 'C', 'D', 'E', 'F'], speech(), 'or')).toBe('A, B, C or 3 more');
    expect(namesText(['A', 'B', 'C'], speech())).toBe('A, B and C');
  });

  it('takes columns and names of the data as they are', () => {
    expect(say('stakeholders', 'constructor', oneOf('x'))).toBe('Only actors whose constructor is x');
    expect(say('relationships', 'target', oneOf('c'))).toBe('Only ties whose end is {{b}} $t(or)');
  });
});

describe('what narrows a view', () => {
  it('is said, and taken away one by one', () => {
    const filters: NetworkFilter[] = [
      { rows: 'relationships', field: 'type', extra: false, test: oneOf('funding') },
      { rows: 'relationships', field: 'strength', extra: false, test: { is: 'between', from: 1, to: 2 } },
    ];
    const view = {
      ...FIRST_VIEW,
      filters,
      hidden: ['b', 'gone'],
      around: { actors: ['a', 'd'], steps: 2 as const },
      path: { from: 'a', to: 'd' },
    };
    expect(narrowingsOf(view, speech()).map(({ sentence, without }) => [sentence, without])).toEqual([
      ['Only ties of type funding', { filters: [filters[1]] }],
      ['Only ties whose strength is between 1 and 2', { filters: [filters[0]] }],
      ['Only within 2 steps of Atina and Donor', { around: null }],
      ['Without LEFÖ', { hidden: [] }],
      ['Lit up: the ways from Atina to Donor', { path: null }],
    ]);
  });

  it('names who is left where that is shorter', () => {
    const said = (...hidden: string[]) =>
      narrowingsOf({ ...FIRST_VIEW, hidden }, speech()).map(({ sentence }) => sentence);
    expect(said('b', 'c', 'd')).toEqual(['All hidden but Atina']);
    expect(said('a', 'b')).toEqual(['Without Atina and LEFÖ']);
    expect(said('a', 'b', 'c', 'd')).toEqual(['All actors are hidden']);
  });

  it('passes over actors that are gone, and a path without another end', () => {
    const view = {
      ...FIRST_VIEW,
      hidden: ['gone'],
      around: { actors: ['gone'], steps: 1 as const },
      path: { from: 'a', to: 'a' },
    };
    expect(narrowingsOf(view, speech())).toEqual([]);
  });
});

describe('ways between two actors', () => {
  const tell = (from: string, to: string, along: 'declared' | 'either') => {
    const path = { from, to, along };
    return pathSentence(pathsBetween(net, null, path)!, path, speech());
  };

  it('are counted and measured', () => {
    expect(tell('a', 'b', 'declared')).toBe('Atina and LEFÖ are tied directly.');
    expect(tell('a', 'c', 'declared')).toBe('2 shortest ways from Atina to {{b}} $t(or): 2 steps each.');
    expect(tell('b', 'd', 'either')).toBe('2 shortest ways from LEFÖ to Donor: 2 steps each.');
    expect(tell('b', 'a', 'declared')).toBe(
      'No way from LEFÖ to Atina follows the arrows of the ties that are shown.',
    );
  });
});
