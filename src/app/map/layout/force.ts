import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { ForceGraph } from './component';

/** Above this, far actors push together and not one by one. */
const BARNES_HUT_FROM = 500;
/** How coarsely; 1.2 is three times faster than the library's 0.5, and the map looks the same. */
const BARNES_HUT_THETA = 1.2;
/** Rounds between two looks: the library begins each time with no memory of how actors were moving. */
const sliceFor = (actors: number): number => (actors <= BARNES_HUT_FROM ? 10 : 20);

/** Enough to settle; fewer for large networks, whose rounds are dear and whose shape shows early. */
const roundsFor = (actors: number): number => (actors <= 200 ? 600 : actors <= 600 ? 400 : 200);

/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian 2014) on one component, a few rounds at a time, so that
 * somebody can look at the places in between. Starts from the x and y of the graph and leaves the result there.
 * Yields the share that is done.
 */
export function* force(graph: ForceGraph): Generator<number, void> {
  const rounds = roundsFor(graph.order);
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    barnesHutOptimize: graph.order > BARNES_HUT_FROM,
    barnesHutTheta: BARNES_HUT_THETA,
  };
  const slice = sliceFor(graph.order);
  for (let done = 0; done < rounds; done += slice) {
    forceAtlas2.assign(graph, { iterations: slice, settings, getEdgeWeight: 'weight' });
    yield Math.min(1, (done + slice) / rounds);
  }
}
