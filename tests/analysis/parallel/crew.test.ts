import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CrewWorker, robustnessInCrew, runInCrew } from '../../../src/analysis/parallel/crew';
import { type PathTask, runBlock, runTask } from '../../../src/analysis/parallel/task';
import {
  type RobustnessTask,
  resample,
  robustnessOf,
  robustnessTask,
} from '../../../src/analysis/robustness/robustness';
import { projectionOf } from '../../../src/model/projection';
import { drawnNetwork } from '../draw';

/** A worker that answers after as many turns as it is told. */
const worker = (turns: () => number): CrewWorker => {
  let task: PathTask | null = null;
  let resampling: RobustnessTask | null = null;
  return {
    beginPaths: async (next) => {
      task = next;
    },
    block: async (block) => {
      for (let i = turns(); i > 0; i--) await Promise.resolve();
      return runBlock(task!, block);
    },
    beginResampling: async (next) => {
      resampling = next;
    },
    resample: async (number) => {
      for (let i = turns(); i > 0; i--) await Promise.resolve();
      return resample(resampling!, number);
    },
    dismiss: () => {},
  };
};

const ORDER = 150;
const arcs = fc.array(
  fc.tuple(fc.nat({ max: ORDER - 2 }), fc.nat({ max: ORDER - 1 }), fc.constantFrom(1, 2, 3, 5)),
  { minLength: 200, maxLength: 600 },
);

describe('a crew', () => {
  it('gives the same figures to the last bit, however many work and whoever is first', async () => {
    await fc.assert(
      fc.asyncProperty(
        arcs,
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(fc.nat({ max: 9 })),
        fc.constantFrom('steps' as const, 'strength' as const),
        async (drawn, size, waits, lengths) => {
          const list = drawn.filter(([s, t]) => s !== t);
          const adjacency = projectionOf(
            ORDER,
            list.map(([s]) => s),
            list.map(([, t]) => t),
            list.map(([, , strength]) => strength),
          ).out;
          const turns = () => waits.next().value as number;
          const heard: number[] = [];
          const crew = Array.from({ length: size }, () => worker(turns));
          const sums = await runInCrew({ adjacency, lengths }, crew, (share) => heard.push(share));
          expect(sums).toEqual(runTask({ adjacency, lengths }));
          expect(heard).toEqual(heard.toSorted((a, b) => a - b));
          expect(heard.at(-1)).toBe(1);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('resamples as one alone does', async () => {
    const network = fc.sample(drawnNetwork, { numRuns: 1, seed: 3 })[0]!;
    const task = robustnessTask(network, {}, { resamples: 30 });
    const alone = await robustnessOf(task, [async (number) => resample(task, number)]);
    let turns = 0;
    const crew = Array.from({ length: 3 }, () => worker(() => turns++ % 5));
    expect(await robustnessInCrew(task, crew)).toEqual(alone);
    expect(alone.rankings.length).toBeGreaterThan(20);
  });

  it('fails when one of them fails, and has nothing to do without actors', async () => {
    const adjacency = projectionOf(60, [0], [1], [1]).out;
    const broken: CrewWorker = {
      ...worker(() => 0),
      block: () => Promise.reject(new Error('out of memory')),
    };
    await expect(runInCrew({ adjacency, lengths: 'steps' }, [worker(() => 1), broken])).rejects.toThrow(
      'out of memory',
    );
    const nobody = projectionOf(0, [], [], []).out;
    expect((await runInCrew({ adjacency: nobody, lengths: 'steps' }, [broken])).betweenness).toHaveLength(0);
  });
});
