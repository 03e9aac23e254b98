import type { Adjacency } from '../../model/projection';

/** Triangles that each actor is a corner of. O(sum of squared degrees). */
export const countTriangles = ({ offsets, targets }: Adjacency): Float64Array => {
  const order = offsets.length - 1;
  const triangles = new Float64Array(order);
  const neighbourOf = new Int32Array(order).fill(-1);
  for (let v = 0; v < order; v++) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) neighbourOf[targets[e]!] = v;
    let closed = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const u = targets[e]!;
      for (let f = offsets[u]!; f < offsets[u + 1]!; f++) if (neighbourOf[targets[f]!] === v) closed++;
    }
    triangles[v] = closed / 2;
  }
  return triangles;
};

/**
 * Local clustering (Watts & Strogatz 1998): the share of the pairs of an actor's neighbours that are
 * neighbours themselves; 0 for fewer than two neighbours.
 */
export const localClustering = (triangles: Float64Array, degree: Float64Array): Float64Array =>
  triangles.map((t, v) => {
    const k = degree[v]!;
    return k < 2 ? 0 : t / ((k * (k - 1)) / 2);
  });

/**
 * Transitivity: the share of all pairs of neighbours of some actor that are neighbours themselves, or three
 * times the triangles over the paths of two edges. `null` where there is no such pair.
 */
export const transitivity = (triangles: Float64Array, degree: Float64Array): number | null => {
  const closed = triangles.reduce((sum, t) => sum + t, 0);
  const pairs = degree.reduce((sum, k) => sum + (k * (k - 1)) / 2, 0);
  return pairs === 0 ? null : closed / pairs;
};
