"""The same as igraph_paths.py with NetworkX."""
import json
import sys
import time

try:
    import networkx as nx
except ImportError:
    sys.exit(3)

order = int(sys.stdin.readline())
graph = nx.DiGraph()
graph.add_nodes_from(range(order))
for line in sys.stdin:
    source, target, strength = line.split()
    graph.add_edge(int(source), int(target), length=1 / float(strength))
backwards = graph.reverse()


def seconds(run):
    times = []
    for _ in range(int(sys.argv[1])):
        wall, cpu = time.perf_counter(), time.process_time()
        run()
        times.append((time.perf_counter() - wall, time.process_time() - cpu))
    times.sort()
    wall, cpu = times[len(times) // 2]
    return {"wall": wall, "cpu": cpu}


def unweighted():
    nx.betweenness_centrality(graph, normalized=False)
    nx.closeness_centrality(graph)
    nx.closeness_centrality(backwards)


print(json.dumps({
    "name": f"NetworkX {nx.__version__}",
    "steps": seconds(unweighted),
    "strength": seconds(lambda: nx.betweenness_centrality(graph, weight="length", normalized=False)),
}))
