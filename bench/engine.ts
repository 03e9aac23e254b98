/**
 * `npm run bench:engine`: shortest-path figures without a screen, ours on one thread and on two, beside other
 * libraries on the same graphs in one run; written to RESULTS.md. With `-- --large` up to 100,000 actors, with
 * estimates and their true error: half an hour on a free machine.
 */
import { DEFAULT_CHOICE } from '../src/analysis/choice';
import { type Projection, project } from '../src/model/projection';
import { estimateTasks, exactTasks, extrapolated, timeTasks } from './engine/ours';
import { graphologyMetrics, igraph, networkx, type Peer } from './engine/peers';
import type { Seconds } from './engine/seconds';
import { trueError } from './engine/true-error';
import { machine } from './machine';
import { preferentialNetwork } from './networks';
import { markdownTable, writeSection } from './results';

const TIES_EACH = 4;
const isLarge = process.argv.includes('--large');
const SIZES = isLarge ? [100, 1_000, 2_000, 10_000] : [100, 1_000, 2_000];
/** Larger ones take others more than minutes. */
const MOST_FOR_NETWORKX = 1_000;
const MOST_FOR_GRAPHOLOGY = isLarge ? 10_000 : 2_000;
const ESTIMATED = 100_000;
const SEEDS = 100;

const number = (value: number): string => value.toLocaleString('en');
const seconds = (value: number): string => value.toPrecision(3);
const ratio = (ours: number, theirs: number | undefined): string =>
  theirs === undefined ? '' : (ours / theirs).toFixed(2);

const rows: string[][] = [];
/** Seconds of the smaller size, by what was measured. */
const before = new Map<string, { readonly cpu: number; readonly cost: number }>();

const record = (size: Projection, what: string, who: string, took: Seconds, yardstick?: Seconds): void => {
  const key = `${what} ${who}`;
  const cost = size.order * size.arcs;
  const last = before.get(key);
  // The exponent in (actors * arcs): 1 is what the definition of the algorithms promises.
  const growth = last && (Math.log(took.cpu / last.cpu) / Math.log(cost / last.cost)).toFixed(2);
  before.set(key, { cpu: took.cpu, cost });
  const row = [
    number(size.order),
    number(size.arcs),
    what,
    who,
    seconds(took.wall),
    seconds(took.cpu),
    ratio(took.wall, yardstick?.wall),
    ratio(took.cpu, yardstick?.cpu),
    growth ?? '',
  ];
  rows.push(row);
  console.error(row.join('\t'));
};

const WHAT = {
  steps: 'betweenness, closeness (ours: harmonic too)',
  strength: 'betweenness by strength',
} as const;

const compare = async (actors: number): Promise<void> => {
  const projection = project(preferentialNetwork(actors, TIES_EACH));
  const times = actors <= 2_000 ? 3 : 1;
  const yardstick = igraph(projection, times);
  const peers: (Peer | null)[] = [
    yardstick,
    actors <= MOST_FOR_NETWORKX ? networkx(projection, 1) : null,
    actors <= MOST_FOR_GRAPHOLOGY ? await graphologyMetrics(projection, times) : null,
  ];
  for (const lengths of ['steps', 'strength'] as const) {
    for (const workers of [1, 2]) {
      const took = await timeTasks([exactTasks(projection)[lengths]], workers, times);
      record(
        projection,
        WHAT[lengths],
        `ours, ${workers} ${workers === 1 ? 'thread' : 'threads'}`,
        took,
        yardstick?.[lengths],
      );
    }
    for (const peer of peers) {
      if (peer) record(projection, WHAT[lengths], peer.name, peer[lengths], yardstick?.[lengths]);
    }
  }
};

/** Estimates beside what the exact figures would take on one thread. */
const estimate = async (): Promise<string> => {
  const projection = project(preferentialNetwork(ESTIMATED, TIES_EACH));
  const tasks = estimateTasks(projection);
  const table = [['estimate', 'threads', 'wall s', 'CPU s', 'exact CPU s, extrapolated', 'CPU / exact']];
  for (const lengths of ['steps', 'strength'] as const) {
    const exact = await extrapolated(projection, lengths);
    for (const workers of [1, 2]) {
      const took = await timeTasks(tasks[lengths], workers, 1);
      const row = [WHAT[lengths], String(workers), seconds(took.wall), seconds(took.cpu)];
      table.push([...row, seconds(exact.cpu), (took.cpu / exact.cpu).toFixed(3)]);
      console.error(table.at(-1)!.join('\t'));
    }
  }
  return markdownTable(table);
};

const sections = [`${machine()}. Seconds on the clock (wall) and of all processors together (CPU).`];
for (const actors of SIZES) await compare(actors);
const HEAD = ['actors', 'arcs', 'what', 'who', 'wall s', 'CPU s', 'wall / igraph', 'CPU / igraph', 'growth'];
sections.push(
  markdownTable([HEAD, ...rows]),
  'Growth: the exponent of the CPU seconds in actors × arcs, against the size before. NetworkX is left out above 1,000 actors.',
);
if (isLarge) {
  const { epsilon, delta } = DEFAULT_CHOICE;
  sections.push(
    `Estimates at ${number(ESTIMATED)} actors, ε = ${epsilon}, δ = ${delta}. Closeness and harmonic closeness come out exact.`,
    await estimate(),
  );
  const { seeds, kept, median, worst } = trueError(
    project(preferentialNetwork(10_000, TIES_EACH)),
    SEEDS,
    epsilon,
  );
  sections.push(
    `True error of estimated betweenness at 10,000 actors: within ε for ${kept} of ${seeds} seeds; the largest error of any actor is ${median.toPrecision(2)} (median), ${worst.toPrecision(2)} (worst) of all pairs.`,
  );
}
const text = sections.join('\n\n');
console.log(text);
writeSection('engine', text);
