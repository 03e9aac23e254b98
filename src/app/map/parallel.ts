/** How far the middle of a tie stands off the straight line for each step, as a share of its length. */
const STEP = 0.14;
/** The outermost of many parallel ties stands off no further than this. */
const WIDEST = 0.42;

/**
 * Bends that keep ties between the same two actors apart: 0 for a tie that is alone, else spread evenly on both
 * sides of the straight line. A bend is the distance of the tie's middle from the straight line, as a share of
 * its length, positive to the left of source to target. No two ties of a pair lie on each other.
 *
 * @param ends source and target numbers, one pair a tie; self-ties get 0.
 */
export const bendParallels = (ends: readonly (readonly [source: number, target: number])[]): Float32Array => {
  const groups = new Map<string, number[]>();
  for (const [tie, [source, target]] of ends.entries()) {
    if (source === target) continue;
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tie]);
    else group.push(tie);
  }
  const bends = new Float32Array(ends.length);
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const middle = (group.length - 1) / 2;
    const step = Math.min(STEP, WIDEST / middle);
    for (const [place, tie] of group.entries()) {
      const [source, target] = ends[tie]!;
      // Left of the one direction is right of the other.
      bends[tie] = (place - middle) * step * (source < target ? 1 : -1);
    }
  }
  return bends;
};
