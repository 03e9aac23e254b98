import { spawnSync } from 'node:child_process';
import { DirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness';
import closeness from 'graphology-metrics/centrality/closeness';
import { type Projection, rowOfEntries } from '../../src/model/projection';
import { type Seconds, secondsOf } from './seconds';

/** What another library takes for betweenness with closeness, and for betweenness by strength. */
export interface Peer {
  readonly name: string;
  readonly steps: Seconds;
  readonly strength: Seconds;
}

/** A library of Python, in whichever Python has it; `null` where none does. */
const pythonPeer = (script: string, projection: Projection, times: number): Peer | null => {
  const { order, out } = projection;
  const rows = Array.from(
    rowOfEntries(out),
    (source, e) => `${source} ${out.targets[e]} ${out.strengths[e]}`,
  );
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, [`bench/peers/${script}`, String(times)], {
      input: [order, ...rows].join('\n'),
      encoding: 'utf8',
    });
    if (status === 0) return JSON.parse(stdout);
  }
  return null;
};

export const igraph = (projection: Projection, times: number): Peer | null =>
  pythonPeer('igraph_paths.py', projection, times);

export const networkx = (projection: Projection, times: number): Peer | null =>
  pythonPeer('networkx_paths.py', projection, times);

export const graphologyMetrics = async ({ order, out }: Projection, times: number): Promise<Peer> => {
  const graph = new DirectedGraph();
  for (let i = 0; i < order; i++) graph.addNode(i);
  rowOfEntries(out).forEach((source, e) => {
    graph.addDirectedEdge(source, out.targets[e], { length: 1 / out.strengths[e]! });
  });
  return {
    name: 'graphology-metrics',
    steps: await secondsOf(() => {
      betweenness(graph, { getEdgeWeight: null, normalized: false });
      closeness(graph);
    }, times),
    strength: await secondsOf(
      () => betweenness(graph, { getEdgeWeight: 'length', normalized: false }),
      times,
    ),
  };
};
