"""Betweenness and closeness with igraph, on the arcs given on standard input ("order", then "source target" lines)."""
import sys
import time

try:
    import igraph
except ImportError:
    sys.exit(3)

order = int(sys.stdin.readline())
arcs = [tuple(map(int, line.split())) for line in sys.stdin]
graph = igraph.Graph(n=order, edges=arcs, directed=True)
seconds = []
for _ in range(int(sys.argv[1])):
    start = time.perf_counter()
    graph.betweenness()
    graph.closeness(mode="in")
    graph.closeness(mode="out")
    seconds.append(time.perf_counter() - start)
seconds.sort()
print(igraph.__version__, seconds[len(seconds) // 2])
