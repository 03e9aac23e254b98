import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse';
import { chooseDefaults } from '../../src/analysis/choice';
import { estimatedMetrics } from '../../src/analysis/estimates';
import type { MetricKey } from '../../src/analysis/metrics';
import { type CrewWorker, runInCrew } from '../../src/analysis/parallel/crew';
import { neededPasses } from '../../src/analysis/parallel/needed';
import { type PathTask, runBlock, runTask } from '../../src/analysis/parallel/task';
import { seededRandom } from '../../src/analysis/random';
import type { Analysis, AnalysisOptions } from '../../src/analysis/result';
import { metricNumber } from '../../src/analysis/values';
import { networkJson } from '../../src/export/network-json';
import { summaryJson } from '../../src/export/summary-json';
import { project } from '../../src/model/projection';
import { actor, network, tie } from '../support/networks';

/** Many actors tied to few: short ways, with some that lead nowhere. */
const drawn = (actors: number, ties: number, seed: number) => {
  const random = seededRandom(seed);
  const any = () => Math.floor(actors * random());
  return network(
    Array.from({ length: actors }, (_, i) => actor(`a${i}`, { kind: i % 3 === 0 ? 'cso' : 'media' })),
    Array.from({ length: ties }, (_, i) =>
      tie(`r${i}`, `a${any()}`, `a${Math.floor(any() * random())}`, 'information', {
        strength: 1 + Math.floor(3 * random()),
        direction: random() < 0.3 ? 'mutual' : 'directed',
      }),
    ),
  );
};

const NETWORK = drawn(400, 1_600, 3);
const ROUGH: AnalysisOptions = { estimateFrom: 0, epsilon: 0.1, delta: 0.2 };
const EXACT = analyse(NETWORK);
const ESTIMATED = analyse(NETWORK, ROUGH);

const BETWEENNESS: readonly MetricKey[] = [
  'betweenness',
  'betweenness_normalised',
  'betweenness_strength',
  'betweenness_undirected',
];
const FROM_DISTANCES: readonly MetricKey[] = ['closeness_in', 'closeness_out', 'harmonic_in', 'harmonic_out'];

/** The largest difference to the exact values over the error that is said. */
const strain = (key: MetricKey, analysis: Analysis): number => {
  const result = analysis.metrics[key];
  if (result.status !== 'estimated') throw new Error(`${key} is not estimated`);
  const exact = EXACT.metrics[key];
  if (exact.status !== 'ok') throw new Error(`${key} is not exact`);
  return Math.max(...result.values.map((value, v) => Math.abs(value - exact.values[v]!))) / result.error;
};

describe('estimates', () => {
  it('are what large networks get, with their error, unless exact figures are asked for', () => {
    const names = estimatedMetrics(ESTIMATED).map(({ metric }) => metric);
    expect(names).toEqual(BETWEENNESS);
    expect(ESTIMATED.metrics.betweenness).toMatchObject({ error: 0.1 * (399 * 398), confidence: 0.8 });
    expect(ESTIMATED.metrics.betweenness_normalised).toMatchObject({ error: 0.1 });
    expect(ESTIMATED.metrics.betweenness_undirected).toMatchObject({ error: 0.1 * (399 * 199) });
    expect(metricNumber(ESTIMATED, 'betweenness', 0)).toBeGreaterThan(0);
    const exact = analyse(NETWORK, { ...ROUGH, exact: true });
    expect(exact.metrics).toEqual(EXACT.metrics);
    expect(estimatedMetrics(EXACT)).toEqual([]);
  });

  it('leave distances exact where the guarantee takes every actor', () => {
    for (const key of FROM_DISTANCES) {
      const [mine, exact] = [ESTIMATED.metrics[key], EXACT.metrics[key]];
      if (mine.status !== 'ok' || exact.status !== 'ok') throw new Error(key);
      for (const [v, value] of mine.values.entries()) expect(value).toBeCloseTo(exact.values[v]!, 9);
    }
  });

  it('keep within their error at least as often as they say, for one seed after the other', () => {
    // So rough that some actors are left out as pivots.
    const analyses = Array.from({ length: 20 }, (_, seed) =>
      analyse(NETWORK, { ...ROUGH, epsilon: 0.2, seed }),
    );
    for (const key of [...BETWEENNESS, ...FROM_DISTANCES]) {
      const kept = analyses.filter((analysis) => strain(key, analysis) <= 1);
      expect(kept.length).toBeGreaterThanOrEqual(16);
    }
  });

  it('are said as a warning, in the summary and in network.json', () => {
    const { message } = ESTIMATED.warnings.find(({ code }) => code === 'estimated')!;
    expect(message).toContain('Betweenness share (off by at most 0.1, with a probability of 80%)');
    expect(message).toContain('convenor');
    expect(EXACT.warnings.map(({ code }) => code)).not.toContain('estimated');
    const summary = JSON.parse(summaryJson(ESTIMATED));
    expect(summary.estimates.map(({ metric }: { metric: string }) => metric)).toEqual(BETWEENNESS);
    expect(summary.estimates[1]).toMatchObject({ error: 0.1, confidence: 0.8 });
    expect(summary.estimates[1].samples).toBeGreaterThan(100);
    expect(summary.options).toMatchObject({ exact: false, epsilon: 0.1, delta: 0.2 });
    expect(JSON.parse(summaryJson(EXACT)).estimates).toBeUndefined();
    const { graph } = JSON.parse(networkJson(NETWORK, ESTIMATED));
    expect(graph.metrics.find(({ key }: { key: string }) => key === 'betweenness_normalised')).toMatchObject({
      status: 'estimated',
      error: 0.1,
    });
  });

  it('are not made where ways are so long that they would not pay', () => {
    const chain = network(
      Array.from({ length: 300 }, (_, i) => actor(`a${i}`)),
      Array.from({ length: 299 }, (_, i) => tie(`r${i}`, `a${i}`, `a${i + 1}`, 'information')),
    );
    expect(estimatedMetrics(analyse(chain, { estimateFrom: 0 }))).toEqual([]);
  });

  it('hold for the smallest networks too', () => {
    for (const actors of [0, 1, 2, 3]) {
      const small = drawn(actors, actors === 0 ? 0 : 3, 1);
      expect(analyse(small, { estimateFrom: 0 }).metrics.betweenness.status).toBe('ok');
    }
  });

  it('are the same to the last bit whatever the number of workers', async () => {
    const choice = chooseDefaults({ ...ROUGH, epsilon: 0.2 });
    const passes = neededPasses(project(NETWORK), choice);
    expect([...passes.keys()]).toEqual(['directed', 'distances', 'undirected', 'weighted']);
    for (const task of passes.values()) {
      const alone = runTask(task);
      for (const size of [1, 2, 3]) {
        let turns = 0;
        const crew = Array.from({ length: size }, () => worker(() => turns++ % 4));
        expect(await runInCrew(task, crew)).toEqual(alone);
      }
    }
  });
});

/** A worker that answers after as many turns as it is told. */
const worker = (turns: () => number): CrewWorker => {
  let task: PathTask | null = null;
  return {
    beginPaths: async (next) => {
      task = next;
    },
    block: async (block) => {
      for (let i = turns(); i > 0; i--) await Promise.resolve();
      return runBlock(task!, block);
    },
    beginResampling: () => Promise.reject(new Error('No resampling was asked for.')),
    resample: () => Promise.reject(new Error('No resampling was asked for.')),
    dismiss: () => {},
  };
};
