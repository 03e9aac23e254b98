/** Numbers of tied actors, per actor, smallest first; each once, never the actor itself. O(ties log ties). */
export const neighboursOf = (actors: number, ends: Uint32Array): number[][] => {
  const found = Array.from({ length: actors }, () => new Set<number>());
  for (let i = 0; i < ends.length; i += 2) {
    const source = ends[i]!;
    const target = ends[i + 1]!;
    if (source === target) continue;
    found[source]!.add(target);
    found[target]!.add(source);
  }
  return found.map((set) => [...set].sort((a, b) => a - b));
};

/**
 * All actors, those of a group of tied ones near each other: depth first, from the actor with most ties of each
 * part, along the neighbours with fewest ties first.
 */
export const walkOrder = (neighbours: readonly (readonly number[])[]): number[] => {
  const ties = (i: number) => neighbours[i]!.length;
  const starts = [...neighbours.keys()].sort((a, b) => ties(b) - ties(a) || a - b);
  const met = new Uint8Array(neighbours.length);
  const order: number[] = [];
  for (const start of starts) {
    const waiting = [start];
    while (waiting.length > 0) {
      const next = waiting.pop()!;
      if (met[next] === 1) continue;
      met[next] = 1;
      order.push(next);
      // The last one pushed is visited first.
      waiting.push(...[...neighbours[next]!].sort((a, b) => ties(b) - ties(a) || b - a));
    }
  }
  return order;
};
