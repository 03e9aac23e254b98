import { describe, expect, it } from 'vitest';
import {
  CAUTIONS,
  cautionsFor,
  findBoomerangRoutes,
  PATTERN_KEYS,
  PATTERNS,
  rolesOfRoute,
} from '../../../src/analysis/boomerang';
import { actor, LIMITS, tie, world } from './draw';

describe('roles', () => {
  const { pairs } = findBoomerangRoutes(
    world([
      tie('c cooperation x'),
      tie('x advocacy f'),
      tie('f advocacy i'),
      tie('i pressure g'),
      tie('c advocacy d'),
      tie('d conditionality g'),
    ]),
    LIMITS,
  );
  const pair = pairs[0]!;

  it('are given along a route', () => {
    expect(pair.routes.map((route) => [...rolesOfRoute(route)])).toEqual([
      [
        ['c', 'blocked'],
        ['d', 'leverage-holder'],
        ['g', 'target'],
      ],
      [
        ['c', 'blocked'],
        ['x', 'partner'],
        ['f', 'leverage-holder'],
        ['i', 'leverage-holder'],
        ['g', 'target'],
      ],
    ]);
  });

  it('stand in a map: an actor may be called like a property of objects', () => {
    const odd = findBoomerangRoutes(
      world(
        [tie('c cooperation __proto__'), tie('__proto__ advocacy i'), tie('i pressure g')],
        [actor('__proto__', 'cso')],
      ),
      LIMITS,
    );
    expect(rolesOfRoute(odd.pairs[0]!.routes[0]!).get('__proto__')).toBe('partner');
  });
});

describe('texts', () => {
  it('say what each pattern means', () => {
    expect(PATTERN_KEYS).toEqual(['direct', 'foreign-government', 'intergovernmental', 'donor', 'two-step']);
    for (const key of PATTERN_KEYS) expect(PATTERNS[key].meaning).not.toBe('');
  });

  it('warn beside every route, with a source; of the inverse pattern only for an international NGO', () => {
    expect(cautionsFor('cso')).toEqual(['consent-first', 'pressure-can-backfire']);
    expect(cautionsFor('ingo')).toEqual(['consent-first', 'pressure-can-backfire', 'inverse-pattern']);
    expect(CAUTIONS['pressure-can-backfire'].source).toContain('Allendoerfer, Murdie & Welch');
    expect(CAUTIONS['inverse-pattern'].source).toContain('Pallas');
  });
});
