/**
 * A directed network with one source, one sink and arcs that each carry at most one unit. Nodes are numbers
 * below `order`. Arcs stand in pairs: arc `a ^ 1` takes back what arc `a` carries.
 */
export interface UnitNetwork {
  readonly order: number;
  readonly heads: number[];
  /** 1 while the arc is free. */
  readonly free: number[];
  /** Arcs that leave a node. */
  readonly leaving: number[][];
}

export const unitNetwork = (order: number): UnitNetwork => ({
  order,
  heads: [],
  free: [],
  leaving: Array.from({ length: order }, () => []),
});

/** Add an arc of capacity 1. */
export const addArc = (network: UnitNetwork, from: number, to: number): void => {
  network.leaving[from]!.push(network.heads.length);
  network.heads.push(to);
  network.free.push(1);
  network.leaving[to]!.push(network.heads.length);
  network.heads.push(from);
  network.free.push(0);
};

/**
 * The largest flow from source to sink (Edmonds & Karp 1972): shortest augmenting paths until none is left. The
 * network keeps the flow. O(arcs · flow).
 */
export const largestFlow = (network: UnitNetwork, source: number, sink: number): number => {
  const { heads, free, leaving } = network;
  const arrivedBy = new Int32Array(network.order);
  for (let flow = 0; ; flow++) {
    arrivedBy.fill(-1);
    const queue = [source];
    for (let next = 0; next < queue.length && arrivedBy[sink] === -1; next++) {
      for (const arc of leaving[queue[next]!]!) {
        const head = heads[arc]!;
        if (free[arc] === 0 || head === source || arrivedBy[head] !== -1) continue;
        arrivedBy[head] = arc;
        queue.push(head);
      }
    }
    if (arrivedBy[sink] === -1) return flow;
    for (let node = sink; node !== source; node = heads[arrivedBy[node]! ^ 1]!) {
      const arc = arrivedBy[node]!;
      free[arc] = 0;
      free[arc ^ 1] = 1;
    }
  }
};

/** The nodes that the flow passes on its way from the source, one list a unit; source and sink left out. */
export const flowPaths = (network: UnitNetwork, source: number, sink: number): number[][] => {
  const { heads, free, leaving } = network;
  const carriesFrom = (node: number): number[] =>
    leaving[node]!.filter((arc) => arc % 2 === 0 && free[arc] === 0).map((arc) => heads[arc]!);
  return carriesFrom(source).map((first) => {
    const path: number[] = [];
    for (let node = first; node !== sink; node = carriesFrom(node)[0]!) path.push(node);
    return path;
  });
};
