import { describe, expect, it } from 'vitest';
import { findBoomerangRoutes } from '../../src/analysis/boomerang';
import type { BlockedPair } from '../../src/analysis/result';
import { importSample } from './read';

describe('the textbook sample, counted by hand', () => {
  const { network } = importSample('boomerang-textbook');
  const { pairs, total } = findBoomerangRoutes(network, { maxTies: 5, maxAllies: 2, maxRoutes: 100 });
  const routesOf = (pair: BlockedPair): string[] =>
    pair.routes.map((route) => `${route.pattern}: ${route.actors.join(' > ')}`);

  it('has four blocked pairs and ten routes', () => {
    expect(
      pairs.map((pair) => [pair.blocked, pair.target, pair.active, pair.disjoint, pair.channel_open]),
    ).toEqual([
      ['heron-society', 'ministry-of-water', 5, 3, false],
      ['lamplighters-union', 'house-of-delegates', 1, 1, false],
      ['old-mill-residents', 'town-council', 0, 0, false],
      ['willow-radio', 'ministry-of-water', 4, 1, true],
    ]);
    expect(total).toBe(10);
  });

  it('records blockages as refused and ignored attempts and as obstruction', () => {
    expect(pairs.map((pair) => pair.blockages)).toEqual([
      ['heron-refused'],
      ['union-ignored', 'union-obstructed'],
      ['mill-obstructed'],
      ['willow-ignored'],
    ]);
  });

  it('has every pattern once for the Heron Society', () => {
    const pair = pairs[0]!;
    expect(routesOf(pair)).toEqual([
      'direct: heron-society > council-of-shores > ministry-of-water',
      'donor: heron-society > open-banks > clear-springs-fund > ministry-of-water',
      'foreign-government: heron-society > open-banks > foreign-ministry-ab > ministry-of-water',
      'intergovernmental: heron-society > open-banks > blue-lantern > council-of-shores > ministry-of-water',
      'two-step: heron-society > tide-institute > waters-committee-ab > foreign-ministry-ab > ministry-of-water',
    ]);
    expect(pair.patterns).toEqual({
      direct: 1,
      'foreign-government': 1,
      intergovernmental: 1,
      donor: 1,
      'two-step': 1,
    });
    expect(pair.critical).toEqual([]);
    expect(pair.routes.map((route) => [route.weakest_strength, route.evidence_share])).toEqual([
      [1, 1],
      [2, 1],
      [2, 1 / 3],
      [2, 1],
      [2, 0.75],
    ]);
    // The joint report's tie stands for the step, not the weaker one beside it.
    expect(pair.routes[1]!.ties).toEqual(['heron-open-banks', 'open-banks-fund', 'fund-condition']);
  });

  it('leads Willow Radio over the Heron Society alone', () => {
    const pair = pairs[3]!;
    expect(routesOf(pair)).toEqual([
      'intergovernmental: willow-radio > heron-society > council-of-shores > ministry-of-water',
      'donor: willow-radio > heron-society > open-banks > clear-springs-fund > ministry-of-water',
      'foreign-government: willow-radio > heron-society > open-banks > foreign-ministry-ab > ministry-of-water',
      'two-step: willow-radio > heron-society > tide-institute > waters-committee-ab > foreign-ministry-ab > ministry-of-water',
    ]);
    expect(pair.critical).toEqual(['heron-society']);
  });

  it('leads the Union over one ally and one holder, who are both needed', () => {
    expect(routesOf(pairs[1]!)).toEqual([
      'intergovernmental: lamplighters-union > blue-lantern > council-of-shores > house-of-delegates',
    ]);
    expect(pairs[1]!.critical).toEqual(['blue-lantern', 'council-of-shores']);
  });
});
