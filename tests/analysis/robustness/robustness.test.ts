import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import { leaveOutTies } from '../../../src/analysis/robustness/leave-out';
import { RANKING_KEYS } from '../../../src/analysis/robustness/rankings';
import { ranksOf, UNRANKED } from '../../../src/analysis/robustness/ranks';
import { resample, robustnessOf, robustnessTask } from '../../../src/analysis/robustness/robustness';
import { actor, network, tie } from '../../support/networks';
import { drawnNetwork } from '../draw';

/** A star: the middle is tied to all others. */
const star = network(
  ['middle', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => actor(id)),
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => tie(`r${id}`, 'middle', id, 'information')),
);

describe('ranks', () => {
  it('begin with 1; equal ones share the best, and the next is passed over', () => {
    expect([...ranksOf([3, 7, 3, 1, Number.NaN, 7 + 1e-12])]).toEqual([3, 1, 3, 5, UNRANKED, 1]);
    expect([...ranksOf([])]).toEqual([]);
    expect([...ranksOf([0, 0])]).toEqual([1, 1]);
  });

  it('are one more than the number of strictly higher values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
        expect([...ranksOf(values)]).toEqual(
          values.map((value) => 1 + values.filter((other) => other > value).length),
        );
      }),
    );
  });
});

describe('leaving out', () => {
  it('takes the rounded share of the ties and leaves the actors and the order', () => {
    fc.assert(
      fc.property(
        drawnNetwork,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (drawn, drop, number) => {
          const left = leaveOutTies(drawn, drop, 3, number);
          expect(left.stakeholders).toBe(drawn.stakeholders);
          expect(left.relationships).toHaveLength(
            drawn.relationships.length - Math.round(drop * drawn.relationships.length),
          );
          const places = left.relationships.map((row) => drawn.relationships.indexOf(row));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(leaveOutTies(drawn, drop, 3, number)).toEqual(left);
        },
      ),
    );
  });

  it('leaves every tie out about equally often', () => {
    const times = new Map<string, number>();
    for (let number = 0; number < 1_000; number++) {
      const kept = new Set(leaveOutTies(star, 1 / 3, 5, number).relationships.map(({ id }) => id));
      for (const { id } of star.relationships) times.set(id, (times.get(id) ?? 0) + (kept.has(id) ? 0 : 1));
    }
    // 333 on average, standard deviation 15.
    for (const count of times.values()) expect(Math.abs(count - 333)).toBeLessThan(75);
  });
});

describe('robustness', () => {
  const keys = ['degree', 'betweenness_undirected', 'convenor'] as const;

  it('is certain of the middle of a star, and not of its tips', async () => {
    const task = robustnessTask(star, {}, { resamples: 100, top: 1, rankings: keys });
    const { rankings, actors } = await robustnessOf(task, [async (number) => resample(task, number)]);
    const degree = rankings.find(({ key }) => key === 'degree')!;
    expect(actors[0]).toBe('middle');
    expect([degree.rank[0], degree.rankLow[0], degree.rankHigh[0], degree.staysInTop[0]]).toEqual([
      1, 1, 1, 1,
    ]);
    // A tip shares the second rank, or has lost its only tie and shares that of the two that did (9 ties, 2 gone).
    expect([degree.rank[1], degree.rankLow[1], degree.rankHigh[1], degree.staysInTop[1]]).toEqual([
      2, 2, 9, 0,
    ]);
  });

  it('is what counting by hand gives, and the same with any number of workers', async () => {
    await fc.assert(
      fc.asyncProperty(drawnNetwork, fc.integer({ min: 1, max: 3 }), async (drawn, workers) => {
        const task = robustnessTask(drawn, { seed: 4 }, { resamples: 21, drop: 0.3, top: 2, rankings: keys });
        const one = async (number: number) => resample(task, number);
        const slow = async (number: number) => {
          for (let i = number % 5; i > 0; i--) await Promise.resolve();
          return one(number);
        };
        const found = await robustnessOf(
          task,
          Array.from({ length: workers }, () => slow),
        );
        expect(found).toEqual(await robustnessOf(task, [one]));
        for (const { key, rank, rankLow, rankHigh, staysInTop } of found.rankings) {
          const valuesIn = (of: typeof drawn) => {
            const { metrics, functions } = analyse(of, { seed: 4 });
            if (key === 'convenor') return functions.byFunction.convenor.scores;
            const result = metrics[key as 'degree'];
            return result.status === 'ok' ? result.values : new Float64Array();
          };
          expect(rank).toEqual(ranksOf(valuesIn(drawn)));
          const all = Array.from({ length: 21 }, (_, n) => ranksOf(valuesIn(leaveOutTies(drawn, 0.3, 4, n))));
          for (const v of drawn.stakeholders.keys()) {
            const sorted = all.map((ranks) => ranks[v]!).sort((a, b) => a - b);
            // 5 % and 95 % of 21 are 1.05 and 19.95: the second and the twentieth.
            expect([rankLow[v], rankHigh[v]]).toEqual([sorted[1], sorted[19]]);
            expect(staysInTop[v]).toBeCloseTo(sorted.filter((r) => r <= 2).length / 21, 12);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('ranks by every quantity and every function', () => {
    expect(RANKING_KEYS).toContain('betweenness');
    expect(RANKING_KEYS).toContain('investor');
    expect(RANKING_KEYS).not.toContain('community');
    expect(RANKING_KEYS).not.toContain('cutpoint');
  });
});
