import betweenness from 'graphology-metrics/centrality/betweenness';
import { describe, expect, it } from 'vitest';
import { idOfKey, relationshipKey, stakeholderKey, toMultigraph } from '../../src/model/multigraph';
import { project, rowOfEntries } from '../../src/model/projection';
import { actor, network, tie } from '../support/networks';

describe('the multigraph', () => {
  it('holds every tie: parallel ones, self-ties, mutual ones as one edge', () => {
    const graph = toMultigraph(
      network(
        [actor('a'), actor('b')],
        [tie('1', 'a', 'b'), tie('2', 'a', 'b'), tie('3', 'a', 'a'), tie('4', 'a', 'b', 'cooperation')],
      ),
    );
    expect([graph.order, graph.size, graph.selfLoopCount]).toEqual([2, 4, 1]);
    expect(graph.getEdgeAttribute(relationshipKey('4'), 'direction')).toBe('mutual');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '7'])('takes %s as an id', (id) => {
    const graph = toMultigraph(network([actor('a'), actor(id)], [tie(id, 'a', id)]));
    expect(graph.nodes().map(idOfKey)).toEqual(['a', id]);
    expect(graph.extremities(relationshipKey(id)).map(idOfKey)).toEqual(['a', id]);
  });

  // Why metrics never see it: graphology's neighbourhood index is built for simple graphs.
  it('gives wrong betweenness with the library, where the projection gives a simple path', () => {
    const path = network(
      ['a', 'b', 'c', 'd'].map((id) => actor(id)),
      [tie('1', 'a', 'b'), tie('2', 'a', 'b'), tie('3', 'b', 'c'), tie('4', 'c', 'd')],
    );
    const scores = betweenness(toMultigraph(path), { normalized: false, getEdgeWeight: null });
    expect(['a', 'b', 'c', 'd'].map((id) => scores[stakeholderKey(id)])).toEqual([3, 3, 3, 3]);
    const { out } = project(path);
    expect([...rowOfEntries(out)].map((s, i) => [s, out.targets[i]])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});
