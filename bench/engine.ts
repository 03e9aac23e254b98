/**
 * `npm run bench:engine`: import and metrics without a screen, beside bare libraries on the same data in one run.
 * The last column is the ratio: ours divided by theirs.
 */
import { spawnSync } from 'node:child_process';
import { DirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness';
import Papa from 'papaparse';
import { analyse } from '../src/analysis/analyse';
import { runTask } from '../src/analysis/parallel/task';
import { relationshipsCsv, stakeholdersCsv } from '../src/export/tables-csv';
import { importNetwork } from '../src/import';
import { project, rowOfEntries } from '../src/model/projection';
import { machine, medianSeconds } from './machine';
import { preferentialNetwork } from './networks';

const rows: string[][] = [];
const record = (what: string, ours: number, peer: string, theirs: number | null): void => {
  rows.push([
    what,
    `${ours.toFixed(3)} s`,
    peer,
    theirs === null ? 'not installed' : `${theirs.toFixed(3)} s`,
    theirs === null ? '' : (ours / theirs).toFixed(2),
  ]);
};

const igraphSeconds = (
  order: number,
  arcs: string,
  times: number,
): { version: string; seconds: number } | null => {
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, ['bench/peers/igraph_paths.py', String(times)], {
      input: `${order}\n${arcs}`,
      encoding: 'utf8',
    });
    if (status !== 0) continue;
    const [version, seconds] = stdout.trim().split(' ');
    return { version: version!, seconds: Number(seconds) };
  }
  return null;
};

for (const [actors, tiesEach] of [
  [2_000, 4],
  [10_000, 4],
] as const) {
  const network = preferentialNetwork(actors, tiesEach);
  const size = `${actors.toLocaleString('en')} actors, ${network.relationships.length.toLocaleString('en')} ties`;
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = [
    { name: 'stakeholders.csv', bytes: encode(stakeholdersCsv(network)) },
    { name: 'relationships.csv', bytes: encode(relationshipsCsv(network)) },
  ];
  record(
    `import, ${size}`,
    medianSeconds(() => importNetwork(files)),
    'bare papaparse',
    medianSeconds(() =>
      files.map(({ bytes }) => Papa.parse(new TextDecoder().decode(bytes), { header: false })),
    ),
  );

  const projection = project(network);
  const sources = rowOfEntries(projection.out);
  const times = actors <= 2_000 ? 3 : 1;
  const ours = medianSeconds(() => runTask({ adjacency: projection.out, lengths: 'steps' }), times);
  const lines = [...sources].map((source, i) => `${source} ${projection.out.targets[i]}`).join('\n');
  const igraph = igraphSeconds(projection.order, lines, times);
  record(
    `betweenness + closeness + harmonic, ${size}`,
    ours,
    `igraph ${igraph?.version ?? ''} betweenness + closeness`,
    igraph?.seconds ?? null,
  );
  if (actors <= 2_000) {
    const graph = new DirectedGraph();
    for (let i = 0; i < projection.order; i++) graph.addNode(i);
    sources.forEach((source, i) => {
      graph.addDirectedEdge(source, projection.out.targets[i]);
    });
    const theirs = medianSeconds(() => betweenness(graph, { getEdgeWeight: null, normalized: false }), 1);
    record(`the same, ${size}`, ours, 'graphology-metrics betweenness alone', theirs);
  }
  record(
    `whole analysis, ${size}`,
    medianSeconds(() => analyse(network), 1),
    '',
    null,
  );
}

console.log(`${machine()}\n`);
console.log('| what | ours | peer | theirs | ours / theirs |\n| --- | --- | --- | --- | --- |');
for (const row of rows)
  console.log(
    `| ${row.map((cell) => (cell === 'not installed' && row[2] === '' ? '' : cell)).join(' | ')} |`,
  );
