import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/analysis/analyse';
import { type PlanWords, planFor } from '../../../../src/app/map/layout/plan';
import type { Sorting } from '../../../../src/app/map/layout/request';
import { byCommunity, byCountry, byKind, byLevel } from '../../../../src/app/map/layout/sortings';
import type { PolicyNetwork } from '../../../../src/model/network';
import { FIRST_VIEW, type LayoutChoice } from '../../../../src/project/view-state';
import { actor, tie } from '../fixtures';

const WORDS: PlanWords = {
  yes: 'yes',
  no: 'no',
  noValue: 'no value',
  range: (low, high) => `${low} to ${high}`,
  noKind: 'no kind',
  ofMetric: (metric, values) => `${metric}: ${values}`,
  noCountry: 'no country',
  noCountryShort: 'none',
  otherCountries: 'others',
  otherCountriesShort: 'oth.',
  noLevel: 'no level',
  noLevelShort: 'none',
  levelShort: (level) => level.slice(0, 3),
  noCommunity: 'no community',
  community: (number, name) => `${number}: ${name}`,
};

const NETWORK: PolicyNetwork = {
  stakeholders: [
    actor('a', { kind: 'government', country: 'RS', level: 'national' }),
    actor('b', { kind: 'cso', country: 'XK', level: 'local' }),
    actor('c', { kind: '__proto__', country: 'AL', level: 'international' }),
    actor('d', { kind: undefined, country: undefined, level: undefined }),
  ],
  relationships: [tie('ab', 'a', 'b'), tie('bc', 'b', 'c'), tie('dd', 'd', 'd')],
};

/** Ids of the groups' members, by the groups' names in their order. */
const read = ({ of, names }: Sorting) =>
  names.map(({ text }, group) => [
    text,
    NETWORK.stakeholders.filter((_, i) => of[i] === group).map(({ id }) => id),
  ]);

describe('what actors are sorted by', () => {
  it('is the kind, by its name, with those of none last', () => {
    expect(read(byKind(NETWORK, WORDS))).toEqual([
      ['__proto__', ['c']],
      ['Civil-society organisation', ['b']],
      ['Government', ['a']],
      ['no kind', ['d']],
    ]);
  });

  it('is the country, by its name', () => {
    const countries = byCountry(NETWORK, WORDS);
    expect(read(countries)).toEqual([
      ['Albania', ['c']],
      ['Kosovo*', ['b']],
      ['Serbia', ['a']],
      ['no country', ['d']],
    ]);
    expect(countries.names.map(({ short }) => short)).toEqual(['AL', 'XK', 'RS', 'none']);
  });

  it('puts the countries with fewest actors together where there are too many', () => {
    const more = [...NETWORK.stakeholders, actor('e', { country: 'RS' }), actor('f', { country: 'XK' })];
    const { of, names } = byCountry({ stakeholders: more, relationships: [] }, WORDS, 2);
    expect(names.map(({ text }) => text)).toEqual(['Serbia', 'others', 'no country']);
    expect([...of]).toEqual([0, 1, 1, 2, 0, 1]);
    expect(byCountry(NETWORK, WORDS, 3).names).toHaveLength(4);
  });

  it('is the level, from the lowest up, as far as it occurs', () => {
    expect(byLevel(NETWORK, WORDS).names.map(({ short }) => short)).toEqual(['none', 'loc', 'nat', 'int']);
    expect(read(byLevel(NETWORK, WORDS))).toEqual([
      ['no level', ['d']],
      ['Local', ['b']],
      ['National', ['a']],
      ['International', ['c']],
    ]);
  });

  it('is the community, named after its best tied actor; newcomers wait at the end', () => {
    const analysis = analyse(NETWORK);
    const grown = { ...NETWORK, stakeholders: [...NETWORK.stakeholders, actor('new')] };
    const { of, names } = byCommunity(grown, analysis, WORDS);
    expect(names.map(({ text }) => text)).toEqual(['0: B', '1: D', 'no community']);
    expect([...of]).toEqual([0, 0, 0, 1, 2]);
  });
});

describe('the plan of a layout', () => {
  const plan = (choice: Partial<LayoutChoice>, analysis = analyse(NETWORK)) =>
    planFor(NETWORK, analysis, { ...FIRST_VIEW.layout, ...choice }, WORDS);

  it('takes ties alone for actors by ties and by hand', () => {
    expect(plan({ kind: 'force' })).toEqual({ what: 'free' });
    expect(plan({ kind: 'hand' })).toEqual({ what: 'free' });
  });

  it('bands actors by the metric and says between which values', () => {
    const rings = plan({ kind: 'rings', ringsBy: 'betweenness_undirected' });
    if (rings?.what !== 'rings') throw new Error('no rings');
    // b lies between a and c; nobody else between anybody.
    expect([...rings.values]).toEqual([0, 1, 0, 0]);
    expect(read(rings.bands)).toEqual([
      ['1', ['b']],
      ['Betweenness, no arrows: 0', ['a', 'c', 'd']],
    ]);
  });

  it('waits for figures only where it needs them', () => {
    const without = (choice: Partial<LayoutChoice>) =>
      planFor(NETWORK, null, { ...FIRST_VIEW.layout, ...choice }, WORDS);
    expect(without({ kind: 'rings' })).toBeNull();
    expect(without({ kind: 'groups', groupsBy: 'community' })).toBeNull();
    for (const choice of [{ kind: 'lanes' }, { kind: 'groups', groupsBy: 'country' }] as const) {
      expect(without(choice)).not.toBeNull();
    }
  });

  it('gives one ring without a value for a metric that is none', () => {
    const rings = plan({ kind: 'rings', ringsBy: 'toString' });
    expect(rings?.what === 'rings' && read(rings.bands)).toEqual([['no value', ['a', 'b', 'c', 'd']]]);
  });
});
