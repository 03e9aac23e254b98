import { breadthFirstPass } from '../../src/analysis/centrality/breadth-first';
import { weightedPass } from '../../src/analysis/centrality/dijkstra';
import { chooseDefaults } from '../../src/analysis/choice';
import { runInCrew } from '../../src/analysis/parallel/crew';
import { neededPasses } from '../../src/analysis/parallel/needed';
import { type PathTask, runTask } from '../../src/analysis/parallel/task';
import { hireThreads } from '../../src/cli/crew-threads';
import type { Projection } from '../../src/model/projection';
import { type Seconds, secondsOf } from './seconds';

/** Run tasks one after the other, alone or among threads. Threads are there before the clock starts. */
export const timeTasks = async (
  tasks: readonly PathTask[],
  workers: number,
  times: number,
): Promise<Seconds> => {
  if (workers === 1) return secondsOf(() => tasks.map((task) => runTask(task)), times);
  const crew = hireThreads(workers);
  try {
    await Promise.all(crew.map((worker) => worker.beginPaths(tasks[0]!)));
    return await secondsOf(async () => {
      for (const task of tasks) await runInCrew(task, crew);
    }, times);
  } finally {
    for (const worker of crew) worker.dismiss();
  }
};

/** The exact passes, by what peers are asked for. */
export const exactTasks = ({ out }: Projection) => ({
  steps: { adjacency: out, lengths: 'steps' } as const,
  strength: { adjacency: out, lengths: 'strength' } as const,
});

/** The estimates of a large network: those of betweenness with closeness, and the one by strength. */
export const estimateTasks = (projection: Projection, seed = 1) => {
  const passes = neededPasses(projection, chooseDefaults({ estimateFrom: 0, seed }));
  return {
    steps: [passes.get('directed')!, passes.get('distances')].filter((task) => task !== undefined),
    strength: [passes.get('weighted')!],
  };
};

const PROBED = 64;

/** What the exact passes would take on one worker, from some sources spread over the network. */
export const extrapolated = async (
  { order, out }: Projection,
  lengths: 'steps' | 'strength',
): Promise<Seconds> => {
  const pass = lengths === 'steps' ? breadthFirstPass : weightedPass;
  const apart = Math.floor(order / PROBED);
  const one = (source: number) => pass(out, { from: source, to: source + 1 });
  one(0);
  const empty = await secondsOf(() => pass(out, { from: 0, to: 0 }), 3);
  const { wall, cpu } = await secondsOf(() => {
    for (let i = 0; i < PROBED; i++) one(i * apart);
  }, 1);
  // What is set up once, and not for every source.
  return { wall: (wall / PROBED - empty.wall) * order, cpu: (cpu / PROBED - empty.cpu) * order };
};
