"""Betweenness and closeness with igraph, on the arcs given on standard input.

First line the number of actors, then "source target strength" a line. Writes JSON: the version, and seconds on the
clock and of the processor for betweenness with closeness in and out, and for betweenness by strength.
"""
import json
import sys
import time

try:
    import igraph
except ImportError:
    sys.exit(3)

order = int(sys.stdin.readline())
rows = [line.split() for line in sys.stdin]
graph = igraph.Graph(n=order, edges=[(int(s), int(t)) for s, t, _ in rows], directed=True)
lengths = [1 / float(strength) for _, _, strength in rows]


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
    graph.betweenness()
    graph.closeness(mode="in")
    graph.closeness(mode="out")


print(json.dumps({
    "name": f"igraph {igraph.__version__}",
    "steps": seconds(unweighted),
    "strength": seconds(lambda: graph.betweenness(weights=lengths)),
}))
