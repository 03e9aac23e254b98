/**
 * The yardstick for the app: the same network, drawn by sigma with its own programs and nothing around it. What it
 * does is asked for from outside, through `window.yardstick`.
 */
import type { PolicyNetwork } from '../../src/model/network';

interface Yardstick {
  /** Have the network ready, with its actors at these places (x and y in turn). */
  build(network: PolicyNetwork, places: readonly number[]): Promise<void>;
  /** Draw what was built. */
  draw(): Promise<void>;
  /** From the tables of the sample to its picture: papaparse, the app's layout, sigma. All are fetched now. */
  openSample(aspect: number): Promise<void>;
}

/** Radii. Sigma names nobody who is smaller than 6. */
const SMALLEST = 3;
const LARGEST = 14;

let draw = (): void => {};

const prepare = async (network: PolicyNetwork, places: ArrayLike<number>): Promise<void> => {
  const [{ MultiDirectedGraph }, { default: Sigma }] = await Promise.all([
    import('graphology'),
    import('sigma'),
  ]);
  const graph = new MultiDirectedGraph();
  for (const [i, { id, name }] of network.stakeholders.entries()) {
    graph.addNode(id, { x: places[2 * i], y: places[2 * i + 1], color: '#357', label: name });
  }
  for (const { source, target } of network.relationships) {
    graph.addEdge(source, target, { size: 1, color: '#bbb' });
  }
  const most = Math.max(...graph.mapNodes((node) => graph.degree(node)));
  graph.updateEachNodeAttributes((node, attributes) => ({
    ...attributes,
    size: SMALLEST + (LARGEST - SMALLEST) * (graph.degree(node) / most),
  }));
  draw = () => {
    new Sigma(graph, document.getElementById('map')!, { defaultEdgeType: 'arrow' });
  };
};

const yardstick: Yardstick = {
  build: prepare,
  draw: () =>
    new Promise((resolve) => {
      // In a task of the page's own: what a test driver evaluates is not counted as one.
      setTimeout(() => {
        draw();
        setTimeout(resolve, 1_000);
      });
    }),
  async openSample(aspect) {
    const [{ readSample }, { layOut }] = await Promise.all([import('./sample'), import('./lay-out')]);
    const network = readSample();
    await prepare(network, layOut(network, aspect));
    draw();
  },
};

Object.assign(window, { yardstick });
