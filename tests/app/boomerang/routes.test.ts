import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import { blockagesOf } from '../../../src/app/boomerang/blockage';
import { chainOf, groupsOf, pairKey, sameRoute } from '../../../src/app/boomerang/chain';
import { missingFor } from '../../../src/app/boomerang/missing';
import type { Relationship } from '../../../src/model/network';
import { actor, network, tie } from '../../support/networks';

const ACTORS = [
  actor('c', { kind: 'cso', country: 'RS' }),
  actor('g', { kind: 'government', country: 'RS' }),
  actor('n', { kind: 'network' }),
  actor('m', { kind: 'cso', country: 'MK' }),
  actor('o', { kind: 'cso', country: 'AT' }),
  actor('p', { kind: 'cso', country: 'AT' }),
  actor('igo', { kind: 'igo' }),
  actor('de', { kind: 'government', country: 'DE' }),
];
const BLOCKED = tie('b', 'c', 'g', 'advocacy', { outcome: 'ignored', status: 'ended' });
const LEVER = tie('lever', 'igo', 'g', 'conditionality');
const net = (...ties: readonly Relationship[]) => network(ACTORS, [BLOCKED, ...ties]);
const pairOf = (...ties: readonly Relationship[]) => analyse(net(...ties)).boomerang.pairs[0]!;

describe('chainOf', () => {
  it('names every step', () => {
    const pair = pairOf(
      LEVER,
      tie('a1', 'c', 'n', 'membership'),
      tie('x1', 'n', 'de', 'advocacy'),
      tie('x2', 'de', 'igo', 'consultation'),
    );
    expect(pair.active).toBe(1);
    expect(chainOf(pair.routes[0]!)).toEqual([
      { actor: 'c', role: 'blocked', step: 'ally' },
      { actor: 'n', role: 'partner', step: 'access' },
      { actor: 'de', role: 'leverage-holder', step: 'access' },
      { actor: 'igo', role: 'leverage-holder', step: 'leverage' },
      { actor: 'g', role: 'target', step: null },
    ]);
  });

  it('names the steps of a direct route', () => {
    const [route] = pairOf(LEVER, tie('x', 'c', 'igo', 'advocacy')).routes;
    expect(chainOf(route!).map(({ step }) => step)).toEqual(['access', 'leverage', null]);
  });
});

describe('groupsOf', () => {
  it('has the patterns that occur, in the order of the table, with exact counts', () => {
    const pair = pairOf(
      LEVER,
      tie('x', 'c', 'igo', 'advocacy'),
      tie('a1', 'c', 'n', 'membership'),
      tie('x1', 'n', 'igo', 'advocacy'),
    );
    expect(groupsOf(pair).map(({ pattern, count, routes }) => [pattern, count, routes.length])).toEqual([
      ['direct', 1, 1],
      ['intergovernmental', 1, 1],
    ]);
    const cut = { ...pair, routes: pair.routes.slice(0, 1), patterns: { ...pair.patterns, direct: 7 } };
    expect(groupsOf(cut)[0]).toMatchObject({ pattern: 'direct', count: 7 });
  });
});

describe('keys', () => {
  it('tell routes and pairs apart, also where ids hold separators', () => {
    const [route] = pairOf(LEVER, tie('x', 'c', 'igo', 'advocacy')).routes;
    expect(sameRoute(route!, { ...route!, evidence_share: 1 })).toBe(true);
    expect(sameRoute(route!, { ...route!, actors: ['c', 'de', 'g'] })).toBe(false);
    expect(pairKey({ blocked: 'a","b', target: 'c' })).not.toBe(pairKey({ blocked: 'a', target: 'b","c' }));
  });
});

describe('blockagesOf', () => {
  it('tells attempts from obstructions and forgets ties that are gone', () => {
    const pair = pairOf(tie('o', 'g', 'c', 'obstruction'));
    const ties = new Map(net(tie('o', 'g', 'c', 'obstruction')).relationships.map((row) => [row.id, row]));
    expect(blockagesOf(pair, ties).map(({ tie: { id }, what }) => [id, what])).toEqual([
      ['b', 'attempt'],
      ['o', 'obstruction'],
    ]);
    ties.delete('o');
    expect(blockagesOf(pair, ties)).toHaveLength(1);
  });
});

describe('missingFor', () => {
  const missing = (...ties: readonly Relationship[]) => {
    expect(pairOf(...ties).active).toBe(0);
    return missingFor(net(...ties), 'c', 'g');
  };

  it('misses leverage where nobody abroad has any', () => {
    expect(missing()).toEqual({ what: 'leverage' });
    // Neither a body at home nor a planned tie is leverage from abroad.
    const home = [...ACTORS, actor('home', { kind: 'parliament', country: 'RS' })];
    const ties = [
      BLOCKED,
      tie('h', 'home', 'g', 'oversight'),
      tie('l', 'igo', 'g', 'pressure', { status: 'planned' }),
    ];
    expect(missingFor(network(home, ties), 'c', 'g')).toEqual({ what: 'leverage' });
  });

  it('misses access where nobody in civil society is heard by those who could press', () => {
    expect(missing(LEVER)).toEqual({ what: 'access', holders: ['igo'] });
    const refused = tie('x', 'n', 'igo', 'advocacy', { outcome: 'refused' });
    expect(missing(LEVER, refused)).toEqual({ what: 'access', holders: ['igo'] });
    // One body is heard by another, but no civil actor by either.
    expect(missing(LEVER, tie('x', 'de', 'igo', 'consultation'))).toEqual({
      what: 'access',
      holders: ['igo'],
    });
  });

  it('misses an ally where no chain leads to those who are heard', () => {
    expect(missing(LEVER, tie('x', 'n', 'igo', 'advocacy'))).toEqual({ what: 'ally', heard: ['n'] });
    // Heard by a body that is heard by the one with the lever.
    const twoSteps = [tie('x', 'm', 'de', 'advocacy'), tie('y', 'de', 'igo', 'advocacy')];
    expect(missing(LEVER, ...twoSteps)).toEqual({ what: 'ally', heard: ['m'] });
  });

  it('says when a chain is there but too long', () => {
    const long = [
      tie('a1', 'c', 'm', 'cooperation'),
      tie('a2', 'm', 'o', 'cooperation'),
      tie('a3', 'o', 'p', 'cooperation'),
      tie('x', 'p', 'igo', 'advocacy'),
    ];
    expect(missing(LEVER, ...long)).toEqual({ what: 'length' });
  });
});
