import { describe, expect, it } from 'vitest';
import { findBoomerangRoutes } from '../../../src/analysis/boomerang';
import type { BlockedPair } from '../../../src/analysis/result';
import type { Relationship, Stakeholder } from '../../../src/model/network';
import { actor, LIMITS, tie, world } from './draw';

const pairOf = (
  ties: readonly Relationship[],
  actors: readonly Stakeholder[] = [],
  limits = LIMITS,
): BlockedPair => {
  const { pairs } = findBoomerangRoutes(world(ties, actors), limits);
  expect(pairs.map((p) => [p.blocked, p.target])).toEqual([['c', 'g']]);
  return pairs[0]!;
};
/** The actors of every listed route, as `c > f > g`. */
const routes = (
  ties: readonly Relationship[],
  actors: readonly Stakeholder[] = [],
  limits = LIMITS,
): string[] => pairOf(ties, actors, limits).routes.map((route) => route.actors.join(' > '));

const LEVERS = ['f pressure g', 'i oversight g', 'd conditionality g'].map((text) => tie(text));

describe('a boomerang route', () => {
  it('can be direct: the blocked actor itself reaches a holder', () => {
    const pair = pairOf([...LEVERS, tie('c consultation i'), tie('c advocacy f')]);
    expect(pair.routes.map((r) => r.actors)).toEqual([
      ['c', 'f', 'g'],
      ['c', 'i', 'g'],
    ]);
    expect(pair.patterns).toEqual({
      direct: 2,
      'foreign-government': 0,
      intergovernmental: 0,
      donor: 0,
      'two-step': 0,
    });
  });

  it('goes over allies to a foreign government, an intergovernmental body or a donor', () => {
    const ties = [...LEVERS, tie('c cooperation y'), tie('y membership z')];
    const pair = pairOf([...ties, tie('y advocacy i'), tie('z advocacy f'), tie('z consultation d')]);
    expect(pair.routes.map((r) => [r.actors.join(' > '), r.pattern])).toEqual([
      ['c > y > i > g', 'intergovernmental'],
      ['c > y > z > d > g', 'donor'],
      ['c > y > z > f > g', 'foreign-government'],
    ]);
  });

  it('passes at most two holders, and counts as two-step then, with and without allies', () => {
    const pair = pairOf([
      tie('i pressure g'),
      tie('d advocacy f'),
      tie('f advocacy i'),
      tie('c advocacy f'),
      tie('c advocacy d'),
      tie('c cooperation x'),
      tie('x advocacy f'),
    ]);
    expect(pair.routes.map((r) => [r.actors.join(' > '), r.pattern])).toEqual([
      ['c > f > i > g', 'two-step'],
      ['c > x > f > i > g', 'two-step'],
    ]);
  });

  it('reads ally ties in both directions', () => {
    expect(routes([...LEVERS, tie('x information c'), tie('x advocacy i')])).toEqual(['c > x > i > g']);
  });

  it('reads access and leverage against their arrow only where they are mutual', () => {
    const against = (direction: 'directed' | 'mutual') => [
      tie('i consultation c', { direction }),
      tie('g pressure i', { direction }),
    ];
    expect(routes(against('directed'))).toEqual([]);
    expect(routes(against('mutual'))).toEqual(['c > i > g']);
    expect(
      routes([tie('f consultation i', { direction: 'mutual' }), tie('c advocacy i'), tie('f pressure g')]),
    ).toEqual(['c > i > f > g']);
  });

  it('needs the right sort of tie for every step', () => {
    for (const type of ['cooperation', 'funding', 'pressure', 'conflict', 'a custom type']) {
      expect(routes([...LEVERS, tie(`c x i`, { type })])).toEqual([]);
    }
    for (const type of ['advocacy', 'support', 'conflict', 'obstruction', 'toString']) {
      expect(routes([...LEVERS, tie('c x y', { type }), tie('y advocacy i')])).toEqual([]);
    }
    for (const type of ['advocacy', 'cooperation', 'funding', 'obstruction']) {
      expect(routes([tie('c advocacy i'), tie('i x g', { type })])).toEqual([]);
    }
  });

  it('needs active ties', () => {
    for (const status of ['planned', 'ended'] as const) {
      expect(routes([...LEVERS, tie('c advocacy i', { status })])).toEqual([]);
      expect(routes([tie('c advocacy i'), tie('i pressure g', { status })])).toEqual([]);
      expect(routes([...LEVERS, tie('c cooperation x', { status }), tie('x advocacy i')])).toEqual([]);
    }
  });

  it('has no step over access that was ignored, refused or blocked, to the first holder or the second', () => {
    for (const outcome of ['ignored', 'refused', 'blocked'] as const) {
      expect(routes([...LEVERS, tie('c advocacy i', { outcome })])).toEqual([]);
      expect(routes([tie('c advocacy f'), tie('f advocacy i', { outcome }), tie('i pressure g')])).toEqual(
        [],
      );
      // A parallel attempt that was heard carries access all the same.
      expect(routes([...LEVERS, tie('c advocacy i', { outcome }), tie('c consultation i')])).toEqual([
        'c > i > g',
      ]);
    }
  });

  it('has only civil actors as allies, of any country', () => {
    const over = (kind: string, country?: string): string[] =>
      routes([...LEVERS, tie('c cooperation w'), tie('w advocacy i')], [actor('w', kind, country)]);
    for (const kind of [
      'cso',
      'ingo',
      'network',
      'social-partner',
      'nhri',
      'academia',
      'media',
      'democracy-support',
    ]) {
      expect(over(kind, 'FO')).toEqual(['c > w > i > g']);
    }
    for (const kind of [
      'government',
      'igo',
      'donor',
      'private',
      'political-party',
      'police',
      'other',
      'constructor',
    ]) {
      expect(over(kind, 'FO')).toEqual([]);
    }
  });

  it('has as holders foreign governments, intergovernmental bodies and donors that are not at home', () => {
    const over = (kind: string, country?: string): number =>
      routes([tie('c advocacy w'), tie('w pressure g')], [actor('w', kind, country)]).length;
    for (const kind of ['government', 'parliament', 'local-authority']) {
      expect([over(kind, 'FO'), over(kind, 'HO'), over(kind), over(kind, '')]).toEqual([1, 0, 0, 0]);
    }
    expect([over('igo', 'FO'), over('igo', 'HO'), over('igo')]).toEqual([1, 1, 1]);
    expect([over('donor', 'FO'), over('donor', 'HO'), over('donor'), over('donor', '')]).toEqual([
      1, 0, 1, 1,
    ]);
    for (const kind of ['judiciary', 'cso', 'ingo', 'private', 'other']) expect(over(kind, 'FO')).toBe(0);
  });

  it('repeats nobody: an ally does not lead back to the blocked actor, nor a holder to itself', () => {
    expect(
      routes([
        ...LEVERS,
        tie('c cooperation x'),
        tie('c advocacy i'),
        tie('c cooperation c'),
        tie('i consultation i'),
      ]),
    ).toEqual(['c > i > g']);
  });

  it('keeps to the limits', () => {
    const ties = [
      ...LEVERS,
      ...['c cooperation x', 'x cooperation y', 'y cooperation z'].map((text) => tie(text)),
      ...['c advocacy i', 'x advocacy i', 'y advocacy i', 'z advocacy i', 'i advocacy f'].map((text) =>
        tie(text),
      ),
    ];
    const counts = (maxTies: number, maxAllies: number): number =>
      findBoomerangRoutes(world(ties), { ...LIMITS, maxTies, maxAllies }).total;
    // For each number of allies one route over i and one over i and f.
    expect([counts(1, 2), counts(2, 2), counts(3, 2), counts(4, 2), counts(5, 2)]).toEqual([0, 1, 3, 5, 6]);
    expect([counts(5, 0), counts(5, 1), counts(9, 3), counts(5, 3)]).toEqual([2, 4, 8, 7]);
  });

  it('is one for all the ties that carry its steps, and names the strongest', () => {
    const pair = pairOf([
      tie('c advocacy i', { id: 'weak', strength: 1, evidence: 'report' }),
      tie('c consultation i', { id: 'plain', strength: 3, evidence: ' ' }),
      tie('c advocacy i', { id: 'documented', strength: 3, evidence: 'minutes' }),
      tie('c advocacy i', { id: 'later', strength: 3, evidence: 'minutes' }),
      tie('c advocacy i', { id: 'ended', strength: 9, status: 'ended' }),
      tie('c advocacy i', { id: 'ignored', strength: 9, outcome: 'ignored' }),
      tie('i oversight g', { id: 'first', strength: 2 }),
      tie('i pressure g', { id: 'second', strength: 2 }),
    ]);
    expect(pair.active).toBe(1);
    expect(pair.routes).toEqual([
      {
        actors: ['c', 'i', 'g'],
        ties: ['documented', 'first'],
        pattern: 'direct',
        status: 'active',
        length: 2,
        weakest_strength: 2,
        evidence_share: 0.5,
      },
    ]);
  });
});
