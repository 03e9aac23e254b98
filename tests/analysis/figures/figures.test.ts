import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDefaults } from '../../../src/analysis/choice';
import { createContext } from '../../../src/analysis/context';
import { networkFigures } from '../../../src/analysis/figures/network-figures';
import { tieShares } from '../../../src/analysis/figures/tie-shares';
import type { PolicyNetwork } from '../../../src/model/network';
import { project } from '../../../src/model/projection';
import { actor, network, tie } from '../../support/networks';
import { drawnNetwork, indices, neighbourMatrix, strengthMatrix } from '../draw';

const figuresOf = (from: PolicyNetwork) => networkFigures(createContext(from, chooseDefaults()));

describe('the figures of the network', () => {
  it('are counted by hand on a small network', () => {
    const small = network(
      [
        actor('b', { kind: 'cso', country: 'AA' }),
        actor('a', { kind: 'cso', country: 'AB' }),
        actor('d', { kind: 'igo' }),
        actor('c', { country: 'AA' }),
        actor('e'),
      ],
      [
        tie('1', 'b', 'a', 'cooperation'),
        tie('2', 'b', 'd'),
        tie('3', 'd', 'c'),
        tie('4', 'b', 'c'),
        tie('5', 'e', 'e'),
        tie('6', 'a', 'd', 'conflict'),
        tie('7', 'a', 'e', 'information', { status: 'ended' }),
      ],
    );
    expect(figuresOf(small)).toEqual({
      actors: 5,
      ties: 7,
      arcs: 5,
      density: 5 / 20,
      reciprocity: 2 / 5,
      // One triangle (3 closed pairs of neighbours) over 3 + 0 + 1 + 1 pairs.
      transitivity: 3 / 5,
      weak_components: 2,
      strong_components: 4,
      isolates: 1,
      communities: expect.any(Number),
      modularity: expect.any(Number),
      // Edges: a-b within; b-d, d-c, b-c between (c has no kind).
      ei_kind: (3 - 1) / 4,
      // Only a-b (between) and b-c (within) have a country at both ends.
      ei_country: 0,
      bridges: [['a', 'b']],
    });
  });

  it('are null where they are undefined', () => {
    const undefinedFigures = {
      density: null,
      reciprocity: null,
      transitivity: null,
      modularity: null,
      ei_kind: null,
      ei_country: null,
      bridges: [],
    };
    expect(figuresOf(network([], []))).toMatchObject({ ...undefinedFigures, actors: 0, communities: 0 });
    expect(figuresOf(network([actor('a')], []))).toMatchObject({
      ...undefinedFigures,
      isolates: 1,
      communities: 1,
    });
    expect(figuresOf(network([actor('a'), actor('b')], [tie('1', 'a', 'b')]))).toMatchObject({
      density: 0.5,
      reciprocity: 0,
      transitivity: null,
      ei_kind: -1,
      ei_country: null,
    });
  });

  it('equal a slow count', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const projection = project(drawn);
        const n = projection.order;
        const arc = strengthMatrix(projection);
        const tied = neighbourMatrix(projection);
        const pairs = indices(n).flatMap((a) => indices(a).map((b) => [a, b] as const));
        const arcs = indices(n).flatMap((a) =>
          indices(n)
            .filter((b) => arc[a]![b]! > 0)
            .map((b) => [a, b] as const),
        );
        const figures = figuresOf(drawn);
        expect(figures.arcs).toBe(arcs.length);
        const mutual = arcs.filter(([a, b]) => arc[b]![a]! > 0).length;
        expect(figures.reciprocity).toBe(arcs.length === 0 ? null : mutual / arcs.length);
        const index = (of: (v: number) => string | undefined, counts: (v: number) => boolean) => {
          const edges = pairs.filter(([a, b]) => tied[a]![b] && counts(a) && counts(b));
          const between = edges.filter(([a, b]) => of(a) !== of(b)).length;
          return edges.length === 0 ? null : (between - (edges.length - between)) / edges.length;
        };
        const kind = (v: number) => drawn.stakeholders[v]!.kind;
        const country = (v: number) => drawn.stakeholders[v]!.country;
        expect(figures.ei_kind).toBe(index(kind, () => true));
        expect(figures.ei_country).toBe(index(country, (v) => country(v) !== undefined));
      }),
    );
  });

  it('sort bridges by code unit, inside the pair and in the list', () => {
    const star = network(
      ['m', 'b', 'Z', 'a10', 'a9'].map((id) => actor(id)),
      ['b', 'Z', 'a10', 'a9'].map((id) => tie(id, 'm', id)),
    );
    expect(figuresOf(star).bridges).toEqual([
      ['Z', 'm'],
      ['a10', 'm'],
      ['a9', 'm'],
      ['b', 'm'],
    ]);
  });
});

describe('shares of ties', () => {
  it('count every answer, those without one last among equals', () => {
    const shares = tieShares([
      tie('1', 'a', 'b', 'information', { formality: 'formal', confirmed: true }),
      tie('2', 'a', 'b', '__proto__', { formality: 'informal', confirmed: true }),
      tie('3', 'a', 'b', 'information', { formality: 'formal', confirmed: false }),
      tie('4', 'a', 'b', 'conflict', { status: 'ended' }),
    ]);
    expect(shares.byType.map(({ value, count }) => [value, count])).toEqual([
      ['information', 2],
      ['__proto__', 1],
      ['conflict', 1],
    ]);
    expect(shares.byFormality.map(({ value, share }) => [value, share])).toEqual([
      ['formal', 0.5],
      ['informal', 0.25],
      [undefined, 0.25],
    ]);
    expect(shares.byConfirmation.map(({ value, share }) => [value, share])).toEqual([
      [true, 0.5],
      [false, 0.25],
      [undefined, 0.25],
    ]);
    expect(tieShares([])).toEqual({ byType: [], byFormality: [], byConfirmation: [] });
  });
});
