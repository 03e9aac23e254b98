import { describe, expect, it } from 'vitest';
import { findBoomerangRoutes } from '../../../src/analysis/boomerang';
import type { Relationship, Stakeholder } from '../../../src/model/network';
import { EMPTY_NETWORK } from '../../../src/model/network';
import { actor, LIMITS, tie, world } from './draw';

const HOME = [actor('c', 'cso', 'HO'), actor('g', 'government', 'HO')];
const pairs = (ties: readonly Relationship[], actors: readonly Stakeholder[] = HOME) =>
  findBoomerangRoutes({ stakeholders: actors, relationships: ties }, LIMITS).pairs;

describe('a blockage', () => {
  it('is an attempt with a blocked outcome, or an obstruction; never the mere absence of a tie', () => {
    expect(pairs([])).toEqual([]);
    expect(pairs([tie('c advocacy g')])).toEqual([]);
    for (const outcome of ['ignored', 'refused', 'blocked'] as const) {
      expect(pairs([tie('c consultation g', { outcome })])).toHaveLength(1);
    }
    expect(pairs([tie('g obstruction c')])).toHaveLength(1);
    expect(pairs([tie('c obstruction g')])).toEqual([]);
    expect(pairs([tie('g advocacy c', { outcome: 'refused' })])).toEqual([]);
    expect(pairs([tie('c cooperation g', { outcome: 'refused' }), tie('c conflict g')])).toEqual([]);
  });

  it('stays one when the attempt has ended; a mutual tie runs both ways', () => {
    expect(pairs([tie('c advocacy g', { outcome: 'refused', status: 'ended' })])).toHaveLength(1);
    expect(pairs([tie('g obstruction c', { status: 'planned' })])).toHaveLength(1);
    expect(pairs([tie('g consultation c', { outcome: 'ignored', direction: 'mutual' })])).toHaveLength(1);
    expect(pairs([tie('c obstruction g', { direction: 'mutual' })])).toHaveLength(1);
  });

  it('joins a civil and a state actor of one country that is given', () => {
    const between = (
      kind: string,
      country: string | undefined,
      stateKind: string,
      home: string | undefined,
    ): number =>
      pairs(
        [tie('c advocacy g', { outcome: 'ignored' })],
        [actor('c', kind, country), actor('g', stateKind, home)],
      ).length;
    expect(between('ingo', 'HO', 'parliament', 'HO')).toBe(1);
    expect(between('media', 'HO', 'local-authority', 'HO')).toBe(1);
    expect(between('cso', 'HO', 'government', 'FO')).toBe(0);
    expect(between('cso', undefined, 'government', undefined)).toBe(0);
    expect(between('cso', '', 'government', '')).toBe(0);
    expect(between('cso', 'HO', 'judiciary', 'HO')).toBe(0);
    expect(between('private', 'HO', 'government', 'HO')).toBe(0);
    expect(between('donor', 'HO', 'government', 'HO')).toBe(0);
  });

  it('names every tie that records it, in the order of the data, and a channel that is still open', () => {
    const ties = [
      tie('g obstruction c'),
      tie('c advocacy g', { outcome: 'ignored' }),
      tie('c consultation g', { outcome: 'refused', status: 'ended' }),
    ];
    expect(pairs(ties)[0]).toMatchObject({ blockages: ties.map((t) => t.id), channel_open: false });
    const open = (more: Partial<Relationship>, text = 'c advocacy g'): boolean =>
      pairs([...ties, tie(text, { id: 'more', ...more })])[0]!.channel_open;
    expect(open({})).toBe(true);
    expect(open({ status: 'ended' })).toBe(false);
    expect(open({ status: 'planned' })).toBe(false);
    expect(open({}, 'g advocacy c')).toBe(false);
    expect(open({ direction: 'mutual' }, 'g advocacy c')).toBe(true);
    expect(open({}, 'c cooperation g')).toBe(false);
  });

  it('gives no route by itself', () => {
    expect(pairs([tie('g obstruction c')])[0]).toMatchObject({
      active: 0,
      disjoint: 0,
      critical: [],
      routes: [],
    });
    expect(findBoomerangRoutes(EMPTY_NETWORK, LIMITS)).toEqual({ pairs: [], total: 0, listed: 0 });
  });
});

describe('pairs', () => {
  it('are ordered by the blocked actor, then the target, by code unit', () => {
    const refused = (text: string) => tie(text, { outcome: 'refused' });
    const found = pairs(
      [
        refused('a advocacy É'),
        refused('a advocacy g'),
        refused('Z advocacy g'),
        refused('__proto__ advocacy Z9'),
      ],
      [
        ...['a', 'Z', '__proto__'].map((id) => actor(id, 'cso', 'HO')),
        ...['É', 'g', 'Z9'].map((id) => actor(id, 'government', 'HO')),
      ],
    );
    expect(found.map((p) => `${p.blocked} ${p.target}`)).toEqual(['Z g', '__proto__ Z9', 'a g', 'a É']);
  });

  it('say how many routes share nobody, and who stands in all of them', () => {
    const levers = [tie('i pressure g'), tie('f pressure g')];
    const pair = (...texts: string[]) =>
      findBoomerangRoutes(world([...levers, ...texts.map((text) => tie(text))]), LIMITS).pairs[0]!;
    // Two holders, but one ally that both need.
    expect(pair('c cooperation x', 'x advocacy i', 'x advocacy f')).toMatchObject({
      active: 2,
      disjoint: 1,
      critical: ['x'],
    });
    // Two allies, but one holder; the one ally's chain passes the other.
    expect(pair('c cooperation x', 'x cooperation y', 'x advocacy i', 'y advocacy i')).toMatchObject({
      active: 2,
      disjoint: 1,
      critical: ['i', 'x'],
    });
    // x is an ally of its own and the first of a chain: both at once need two holders and one x.
    expect(
      pair('c cooperation x', 'x cooperation y', 'c cooperation y', 'x advocacy i', 'y advocacy f'),
    ).toMatchObject({
      active: 4,
      disjoint: 2,
      critical: [],
    });
  });
});

describe('a list of routes that is cut', () => {
  const ties = [
    tie('i pressure g', { strength: 5, evidence: 'resolution' }),
    tie('f pressure g', { strength: 5 }),
    tie('c advocacy i', { strength: 1 }),
    tie('c advocacy f', { strength: 1 }),
    tie('c cooperation x', { strength: 2 }),
    tie('c cooperation y', { strength: 4 }),
    tie('x advocacy i', { strength: 2 }),
    tie('y advocacy f', { strength: 4 }),
    tie('y advocacy i', { strength: 2, evidence: 'letter' }),
  ];
  // Shorter first; then the stronger weakest tie; then more evidence; then the actors.
  const ALL = ['c > i > g', 'c > f > g', 'c > y > f > g', 'c > y > i > g', 'c > x > i > g'];

  it('gives the best ones, with the counts of all', () => {
    for (let maxRoutes = 0; maxRoutes <= 6; maxRoutes++) {
      const found = findBoomerangRoutes(world(ties), { ...LIMITS, maxRoutes });
      expect(found.pairs[0]!.routes.map((r) => r.actors.join(' > '))).toEqual(ALL.slice(0, maxRoutes));
      expect(found).toMatchObject({ total: 5, listed: Math.min(5, maxRoutes) });
      expect(found.pairs[0]).toMatchObject({ active: 5, disjoint: 2, critical: [] });
    }
  });

  it('is filled pair by pair', () => {
    const second = [actor('h', 'parliament', 'HO')];
    const more = [tie('c advocacy h', { outcome: 'ignored' }), tie('i oversight h')];
    const found = findBoomerangRoutes(world([...ties, ...more], second), { ...LIMITS, maxRoutes: 6 });
    expect(found.pairs.map((p) => [p.target, p.active, p.routes.length])).toEqual([
      ['g', 5, 5],
      ['h', 3, 1],
    ]);
    expect(found).toMatchObject({ total: 8, listed: 6 });
  });

  it('is not made from a list of all: counts may be far beyond what could be listed', () => {
    const layer = (name: string, kind: string) =>
      Array.from({ length: 60 }, (_, i) => actor(`${name}${String(i).padStart(2, '0')}`, kind));
    const allies = layer('m', 'cso');
    const holders = layer('n', 'igo');
    const many = [
      ...allies.map((m) => tie(`c cooperation ${m.id}`)),
      ...allies.flatMap((m, i) => allies.slice(i + 1).map((n) => tie(`${m.id} cooperation ${n.id}`))),
      ...allies.flatMap((m) => holders.map((h) => tie(`${m.id} advocacy ${h.id}`))),
      ...holders.flatMap((a) => holders.filter((b) => a !== b).map((b) => tie(`${a.id} advocacy ${b.id}`))),
      ...holders.map((h) => tie(`${h.id} pressure g`)),
    ];
    const found = findBoomerangRoutes(world(many, [...allies, ...holders]), { ...LIMITS, maxRoutes: 3_700 });
    const chains = 60 + 60 * 59;
    expect(found.total).toBe(chains * (60 + 60 * 59));
    expect(found.listed).toBe(3_700);
    const pair = found.pairs[0]!;
    expect(pair.patterns).toMatchObject({ intergovernmental: chains * 60, 'two-step': chains * 60 * 59 });
    expect(pair.disjoint).toBe(60);
    // 60 * 60 routes of three ties; then those of four, by actors.
    expect(pair.routes[3_599]!.actors).toEqual(['c', 'm59', 'n59', 'g']);
    expect(pair.routes[3_600]!.actors).toEqual(['c', 'm00', 'm01', 'n00', 'g']);
    expect(pair.routes[3_699]!.actors).toEqual(['c', 'm00', 'm02', 'n39', 'g']);
  });
});

describe('hooks', () => {
  it('hear how far the search has come, and can stop it', () => {
    const heard: number[] = [];
    findBoomerangRoutes(world([]), LIMITS, { progress: (done) => heard.push(done) });
    expect(heard).toEqual([1]);
    const progress = () => {
      throw new Error('stopped');
    };
    expect(() => findBoomerangRoutes(world([]), LIMITS, { progress })).toThrow('stopped');
  });
});
