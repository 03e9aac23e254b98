import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyNetwork } from '../../src/model/network';
import {
  type Adjacency,
  type Projection,
  type ProjectionOptions,
  project,
  rowOfEntries,
} from '../../src/model/projection';
import { countsInMetrics } from '../../src/model/vocabulary';
import { actor, network, tie } from '../support/networks';
import { networkOfOracle, ORACLE_NAMES, readOracle } from '../support/oracles';

const listed = (adjacency: Adjacency): [number, number, number][] => {
  const rows = rowOfEntries(adjacency);
  return [...adjacency.targets].map((target, i) => [rows[i]!, target, adjacency.strengths[i]!]);
};

const a = actor('a');
const b = actor('b');
const c = actor('c');

describe('the projection', () => {
  it('merges parallel ties, adds their strengths and splits mutual ones', () => {
    const p = project(
      network(
        [a, b, c],
        [
          tie('1', 'a', 'b', 'information', { strength: 2 }),
          tie('2', 'a', 'b', 'funding', { strength: 3 }),
          tie('3', 'b', 'c', 'cooperation', { strength: 1.5 }),
        ],
      ),
    );
    expect(listed(p.out)).toEqual([
      [0, 1, 5],
      [1, 2, 1.5],
      [2, 1, 1.5],
    ]);
    expect(listed(p.in)).toEqual([
      [1, 0, 5],
      [1, 2, 1.5],
      [2, 1, 1.5],
    ]);
    expect(listed(p.undirected)).toEqual([
      [0, 1, 5],
      [1, 0, 5],
      [1, 2, 3],
      [2, 1, 3],
    ]);
    expect(p.arcs).toBe(3);
  });

  it('drops self-ties and counts them', () => {
    const p = project(network([a, b], [tie('1', 'a', 'a'), tie('2', 'a', 'b')]));
    expect(p.selfTies).toBe(1);
    expect(listed(p.out)).toEqual([[0, 1, 1]]);
  });

  it('leaves out conflict, obstruction, and what is not active', () => {
    const ties = [
      tie('1', 'a', 'b', 'conflict'),
      tie('2', 'a', 'b', 'obstruction'),
      tie('3', 'a', 'b', 'information', { status: 'ended' }),
      tie('4', 'b', 'c', 'information', { status: 'planned' }),
      tie('5', 'c', 'a', 'a custom type'),
    ];
    const n = network([a, b, c], ties);
    expect(listed(project(n).out)).toEqual([[2, 0, 1]]);
    expect(listed(project(n, { includePlanned: true }).out)).toEqual([
      [1, 2, 1],
      [2, 0, 1],
    ]);
    expect(project(n, { types: ['conflict', 'obstruction'] }).arcs).toBe(0);
  });

  it('takes only the chosen types, or what carries something', () => {
    const n = network([a, b, c], [tie('1', 'a', 'b', 'funding'), tie('2', 'b', 'c', 'information')]);
    expect(listed(project(n, { types: ['funding'] }).out)).toEqual([[0, 1, 1]]);
    expect(listed(project(n, { carries: 'information' }).out)).toEqual([[1, 2, 1]]);
    expect(project(n, { carries: 'information', types: ['funding'] }).arcs).toBe(0);
  });

  it('is empty for an empty network', () => {
    const p = project({ stakeholders: [], relationships: [] });
    expect([p.order, p.arcs, p.out.offsets.length]).toEqual([0, 0, 1]);
  });

  it.each(ORACLE_NAMES)('equals the reference projection of %s', (name) => {
    const oracle = readOracle(name);
    const ids = oracle.nodes.map((node) => node.id);
    const arcs = listed(project(networkOfOracle(oracle)).out).map(([s, t, w]) => `${ids[s]} ${ids[t]} ${w}`);
    expect(arcs.sort()).toEqual(oracle.projection.map(([s, t, w]) => `${s} ${t} ${w}`).sort());
  });

  it('equals a slow projection by the definition on random networks', () => {
    const types = ['information', 'cooperation', 'funding', 'conflict', 'obstruction', 'another'];
    const randomNetwork = fc.integer({ min: 1, max: 8 }).chain((n) =>
      fc
        .array(
          fc.record({
            source: fc.integer({ min: 0, max: n - 1 }),
            target: fc.integer({ min: 0, max: n - 1 }),
            type: fc.constantFrom(...types),
            direction: fc.constantFrom('directed' as const, 'mutual' as const),
            status: fc.constantFrom('active' as const, 'planned' as const, 'ended' as const),
            strength: fc.integer({ min: 1, max: 5 }),
          }),
          { maxLength: 30 },
        )
        .map((rows) =>
          network(
            Array.from({ length: n }, (_, i) => actor(String(i))),
            rows.map((row, i) =>
              tie(String(i), String(row.source), String(row.target), row.type, {
                ...row,
                source: String(row.source),
                target: String(row.target),
              }),
            ),
          ),
        ),
    );
    const choice = fc.record({
      includePlanned: fc.boolean(),
      types: fc.option(fc.subarray(types), { nil: undefined }),
    });
    fc.assert(
      fc.property(randomNetwork, choice, (n, options) => {
        const p = project(n, options);
        expect(matrix(p, p.out)).toEqual(slowProjection(n, options));
        expect(transpose(matrix(p, p.in))).toEqual(slowProjection(n, options));
      }),
    );
  });
});

const matrix = (p: Projection, adjacency: Adjacency): number[][] => {
  const rows = Array.from({ length: p.order }, () => new Array<number>(p.order).fill(0));
  for (const [s, t, w] of listed(adjacency)) rows[s]![t] = w;
  return rows;
};

const transpose = (m: number[][]): number[][] => m.map((_, i) => m.map((row) => row[i]!));

const slowProjection = (n: PolicyNetwork, options: ProjectionOptions): number[][] =>
  n.stakeholders.map((s) =>
    n.stakeholders.map((t) =>
      n.relationships
        .filter((r) => countsInMetrics(r.type) && s.id !== t.id)
        .filter((r) => r.status === 'active' || (options.includePlanned && r.status === 'planned'))
        .filter((r) => options.types === undefined || options.types.includes(r.type))
        .filter(
          (r) =>
            (r.source === s.id && r.target === t.id) ||
            (r.direction === 'mutual' && r.source === t.id && r.target === s.id),
        )
        .reduce((total, r) => total + r.strength, 0),
    ),
  );
