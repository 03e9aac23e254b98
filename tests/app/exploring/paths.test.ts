import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsBetween } from '../../../src/app/exploring/paths';
import type { PolicyNetwork } from '../../../src/model/network';
import { actor, network, tie } from '../../support/networks';
import { randomNetwork } from '../../support/random-network';

/** From a to d over b, over c, and over e and f; b and d are joined twice. */
const diamond = network(
  ['a', 'b', 'c', 'd', 'e', 'f', 'x'].map((id) => actor(id)),
  [
    tie('ab', 'a', 'b'),
    tie('ac', 'a', 'c'),
    tie('bd', 'b', 'd'),
    tie('db', 'd', 'b', 'cooperation'),
    tie('cd', 'c', 'd'),
    tie('ae', 'a', 'e'),
    tie('ef', 'e', 'f'),
    tie('fd', 'f', 'd'),
    tie('aa', 'a', 'a'),
    tie('bc', 'b', 'c'),
  ],
);

describe('paths between two actors', () => {
  it('finds all shortest ways, with every tie on them', () => {
    expect(pathsBetween(diamond, null, { from: 'a', to: 'd' })).toEqual({
      length: 2,
      count: 2,
      ways: [
        ['a', 'b', 'd'],
        ['a', 'c', 'd'],
      ],
      stakeholders: ['a', 'b', 'c', 'd'],
      relationships: ['ab', 'ac', 'bd', 'db', 'cd'],
    });
  });

  it('follows arrows as declared, or every tie both ways', () => {
    expect(pathsBetween(diamond, null, { from: 'd', to: 'b' })).toMatchObject({ length: 1, count: 1 });
    expect(pathsBetween(diamond, null, { from: 'd', to: 'a' })).toEqual({
      stakeholders: ['d', 'a'],
      relationships: [],
      length: null,
      count: 0,
      ways: [],
    });
    expect(pathsBetween(diamond, null, { from: 'd', to: 'a', along: 'either' })).toMatchObject({
      length: 2,
      count: 2,
    });
  });

  it('goes only over what is shown', () => {
    const shown = {
      stakeholders: new Set(['a', 'd', 'e', 'f']),
      relationships: new Set(['ae', 'ef', 'fd', 'aa']),
    };
    expect(pathsBetween(diamond, shown, { from: 'a', to: 'd' })).toMatchObject({
      length: 3,
      ways: [['a', 'e', 'f', 'd']],
    });
  });

  it('is nothing without two ends', () => {
    expect(pathsBetween(diamond, null, null)).toBeNull();
    expect(pathsBetween(diamond, null, { from: 'a', to: 'a' })).toBeNull();
    expect(pathsBetween(diamond, null, { from: 'a', to: 'gone' })).toBeNull();
    expect(pathsBetween(diamond, null, { from: 'a', to: 'x' })).toMatchObject({ length: null });
  });

  it('counts ways that nobody would want listed', () => {
    const layers = 30;
    const ids = ['s', ...Array.from({ length: layers * 2 }, (_, i) => `n${i}`), 't'];
    const ties = [];
    for (let layer = 0; layer <= layers; layer++) {
      const from = layer === 0 ? ['s'] : [`n${2 * layer - 2}`, `n${2 * layer - 1}`];
      const to = layer === layers ? ['t'] : [`n${2 * layer}`, `n${2 * layer + 1}`];
      for (const a of from) for (const b of to) ties.push(tie(`${a}-${b}`, a, b));
    }
    const net = network(
      ids.map((id) => actor(id)),
      ties,
    );
    const paths = pathsBetween(net, null, { from: 's', to: 't' });
    expect(paths?.count).toBe(2 ** layers);
    expect(paths?.ways).toHaveLength(20);
    expect(paths?.relationships).toHaveLength(ties.length);
  });
});

/** All shortest ways, found by going on from every way that is no way yet. */
const slowWays = (net: PolicyNetwork, from: string, to: string, either: boolean): readonly string[][] => {
  let ways = [[from]];
  for (let length = 0; length <= net.stakeholders.length; length++) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there;
    const next = new Map<string, string[]>();
    for (const way of ways) {
      for (const { source, target, direction } of net.relationships) {
        const ends =
          direction === 'mutual' || either
            ? [
                [source, target],
                [target, source],
              ]
            : [[source, target]];
        for (const [a, b] of ends) {
          if (way.at(-1) === a && !way.includes(b!)) next.set(JSON.stringify([...way, b]), [...way, b!]);
        }
      }
    }
    ways = [...next.values()];
  }
  return [];
};

it('finds what a slow and obvious search finds', () => {
  fc.assert(
    fc.property(randomNetwork, fc.nat(), fc.nat(), fc.boolean(), (net, i, j, either) => {
      const ids = net.stakeholders.map(({ id }) => id);
      const [from, to] = [ids[i % ids.length], ids[j % ids.length]];
      fc.pre(from !== undefined && to !== undefined && from !== to);
      const expected = slowWays(net, from, to, either);
      const paths = pathsBetween(net, null, { from, to, along: either ? 'either' : 'declared' });
      expect(paths?.count).toBe(expected.length);
      expect(new Set(paths?.ways.map((way) => JSON.stringify(way)))).toEqual(
        new Set(expected.slice(0, expected.length).map((way) => JSON.stringify(way))),
      );
      if (expected.length === 0) return;
      expect(new Set(paths?.stakeholders)).toEqual(new Set(expected.flat()));
      const pairs = new Set(
        expected.flatMap((way) => way.slice(1).map((to, k) => JSON.stringify([way[k], to]))),
      );
      const lit = net.relationships
        .filter(
          (r) =>
            pairs.has(JSON.stringify([r.source, r.target])) ||
            ((either || r.direction === 'mutual') && pairs.has(JSON.stringify([r.target, r.source]))),
        )
        .map(({ id }) => id);
      expect(new Set(paths?.relationships)).toEqual(new Set(lit));
    }),
  );
});
