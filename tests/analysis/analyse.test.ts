import fc from 'fast-check';
import betweenness from 'graphology-metrics/centrality/betweenness';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { analyse } from '../../src/analysis/analyse';
import { DEFAULT_CHOICE } from '../../src/analysis/choice';
import { METRICS, type MetricKey } from '../../src/analysis/metrics';
import type { Analysis, Progress } from '../../src/analysis/result';
import { actorIndex, metricNumber, metricValue } from '../../src/analysis/values';
import { VERSION } from '../../src/analysis/version';
import { stakeholderKey, toMultigraph } from '../../src/model/multigraph';
import { EMPTY_NETWORK } from '../../src/model/network';
import { actor, network, tie } from '../support/networks';
import { drawnNetwork } from './draw';

const column = (analysis: Analysis, key: MetricKey) =>
  analysis.actors.map((_, i) => metricValue(analysis, key, i));

/** Every value of an analysis, typed arrays included, as text. */
const written = (analysis: Analysis): string =>
  JSON.stringify(analysis, (_, value) =>
    ArrayBuffer.isView(value) ? Array.from(value as Float64Array, String) : value,
  );

describe('an analysis', () => {
  it('never sees the multigraph: graphology counts phantom neighbours there, the projection does not', () => {
    const path = network(
      ['a', 'b', 'c', 'd'].map((id) => actor(id)),
      [tie('1', 'a', 'b'), tie('2', 'a', 'b'), tie('3', 'b', 'c'), tie('4', 'c', 'd')],
    );
    const library = betweenness(toMultigraph(path), { normalized: false, getEdgeWeight: null });
    expect(['a', 'b', 'c', 'd'].map((id) => library[stakeholderKey(id)])).toEqual([3, 3, 3, 3]);
    expect(column(analyse(path), 'betweenness')).toEqual([0, 2, 2, 0]);
  });

  it('carries its version and its choice', () => {
    const analysis = analyse(EMPTY_NETWORK, { seed: 7, types: ['information'] });
    expect(analysis.version).toBe(packageJson.version);
    expect(VERSION).toBe(packageJson.version);
    expect(analysis.choice).toEqual({ ...DEFAULT_CHOICE, seed: 7, types: ['information'] });
    expect(analyse(EMPTY_NETWORK).choice).toEqual(DEFAULT_CHOICE);
  });

  it.each([
    ['an empty network', EMPTY_NETWORK],
    ['one actor', network([actor('a')], [])],
    ['one actor tied to itself', network([actor('a')], [tie('1', 'a', 'a')])],
    ['two actors without ties', network([actor('a'), actor('b')], [])],
    [
      'ids that objects know',
      network([actor('__proto__'), actor('constructor')], [tie('toString', '__proto__', 'constructor')]),
    ],
  ])('has sane values for %s', (_, from) => {
    const analysis = analyse(from);
    for (const { key, undefinedWhen } of METRICS) {
      const result = analysis.metrics[key];
      if (result.status === 'undefined') {
        expect(undefinedWhen, key).toBeDefined();
        continue;
      }
      expect(result.values.length).toBe(from.stakeholders.length);
      for (const value of result.values) {
        if (Number.isNaN(value)) expect(undefinedWhen, key).toBeDefined();
        else expect(Number.isFinite(value), key).toBe(true);
      }
    }
  });

  it('is the same for the same input, and passes to a worker and back', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const first = analyse(drawn);
        expect(written(analyse(drawn))).toBe(written(first));
        expect(structuredClone(first)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it('follows the choice of types and of planned ties', () => {
    const from = network(
      ['a', 'b', 'c'].map((id) => actor(id)),
      [
        tie('1', 'a', 'b'),
        tie('2', 'a', 'c', 'funding'),
        tie('3', 'b', 'c', 'information', { status: 'planned' }),
      ],
    );
    expect(column(analyse(from), 'out_degree')).toEqual([2, 0, 0]);
    expect(column(analyse(from, { types: ['funding'] }), 'out_degree')).toEqual([1, 0, 0]);
    expect(column(analyse(from, { includePlanned: true }), 'out_degree')).toEqual([2, 1, 0]);
    const planned = analyse(from, { includePlanned: true, types: ['information'] });
    expect([...planned.functions.byFunction.amplifier.quantities[0]]).toEqual([2, 1, 0]);
    expect([...planned.functions.byFunction.investor.quantities[0]]).toEqual([0, 0, 0]);
  });

  it('reports its progress in stages, never falling, to the end', () => {
    const heard: Progress[] = [];
    const ring = Array.from({ length: 80 }, (_, i) =>
      tie(`${i}`, `a${i}`, `a${(i + 1) % 80}`, 'information', { strength: 1 + (i % 2) }),
    );
    analyse(
      network(
        ring.map((_, i) => actor(`a${i}`)),
        ring,
      ),
      {},
      { progress: (p) => heard.push(p) },
    );
    const done = heard.map((p) => p.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
    expect([...new Set(heard.map((p) => p.stage))]).toEqual([
      'paths',
      'paths-weighted',
      'structure',
      'communities',
      'functions',
      'boomerang',
    ]);
  });

  it('warns of what a person should know', () => {
    const codes = (analysis: Analysis) => analysis.warnings.map(({ code, message }) => `${code}: ${message}`);
    expect(codes(analyse(EMPTY_NETWORK))).toEqual([]);
    expect(
      codes(analyse(network([actor('a'), actor('b')], [tie('1', 'a', 'a'), tie('2', 'a', 'b', 'conflict')]))),
    ).toEqual([
      'no-ties: No tie counts in the metrics, so most of them are 0 or undefined.',
      'self-ties-left-out: 1 tie joins an actor with itself and is left out of the metrics.',
      'ties-not-counted: 1 tie does not count in the metrics: conflict, obstruction, or a status that does not count.',
    ]);
    const two = network(
      ['a', 'b', 'c', 'd'].map((id) => actor(id)),
      [tie('1', 'a', 'b'), tie('2', 'c', 'd')],
    );
    expect(codes(analyse(two))).toEqual([
      'eigenvector-note: Eigenvector: Taken on the largest component, 2 of 4 actors; 0 for the others. 1 other component is equally large; the one with the first actor was taken.',
    ]);
  });

  it('says when a rebuff makes no blocked pair, and is silent when it does', () => {
    const actors = [
      actor('c', { kind: 'cso', country: 'AA' }),
      actor('g', { kind: 'government', country: 'AA' }),
      actor('f', { kind: 'government', country: 'AB' }),
    ];
    const found = (...ties: Parameters<typeof tie>[]) =>
      analyse(
        network(
          actors,
          ties.map((row) => tie(...row)),
        ),
      ).warnings.filter(({ code }) => code === 'blockage-not-counted');
    expect(
      found(['1', 'c', 'g', 'advocacy', { outcome: 'refused' }], ['2', 'g', 'c', 'obstruction']),
    ).toEqual([]);
    // Pressure is no attempt to be heard, f is abroad, and a civil actor obstructs nobody.
    const [warning] = found(
      ['1', 'c', 'g', 'pressure', { outcome: 'blocked' }],
      ['2', 'c', 'f', 'advocacy', { outcome: 'ignored' }],
      ['3', 'c', 'g', 'obstruction'],
    );
    expect(warning!.message).toMatch(/^3 ties say that somebody was not heard/);
  });
});

describe('values', () => {
  const analysis = analyse(
    network(
      ['a', 'b', 'c', 'd'].map((id) => actor(id)),
      [tie('1', 'a', 'b'), tie('2', 'b', 'c')],
    ),
  );

  it('are numbers, yes or no, or undefined', () => {
    expect(column(analysis, 'degree')).toEqual([1, 2, 1, 0]);
    expect(column(analysis, 'cutpoint')).toEqual([false, true, false, false]);
    expect(metricNumber(analysis, 'cutpoint', 1)).toBe(1);
    expect(column(analysis, 'constraint')).toEqual([1, 0.5, undefined, undefined]);
    expect(metricValue(analysis, 'degree', 99)).toBeUndefined();
  });

  it('are found by the actor’s place', () => {
    expect(actorIndex(analysis).get('c')).toBe(2);
  });
});
