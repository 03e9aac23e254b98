import type { PolicyNetwork, Relationship } from './network';
import { type Carries, carriesOf, countsInMetrics } from './vocabulary';

/** Which ties a projection is made from. */
export interface ProjectionOptions {
  /** Only ties of these types. All types when absent. Conflict and obstruction stay out either way. */
  readonly types?: readonly string[];
  /** Only ties that carry this. */
  readonly carries?: Carries;
  /** Planned ties too, as a scenario wants them. Ended ties never count. */
  readonly includePlanned?: boolean;
}

/**
 * Neighbours in compressed sparse rows: those of actor `i` stand at `offsets[i]` up to `offsets[i + 1]` in
 * `targets`, by rising index, with the strength of each in `strengths`.
 */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
}

/**
 * The simple, loop-free directed graph that metrics are computed on. Actors are numbered as in
 * `network.stakeholders`. Made of typed arrays only, so that it passes to a worker as it is.
 */
export interface Projection {
  /** Number of actors. */
  readonly order: number;
  /** Number of arcs, parallel ties merged. */
  readonly arcs: number;
  readonly out: Adjacency;
  readonly in: Adjacency;
  /** An edge wherever an arc runs in either direction; strengths of both directions add up. */
  readonly undirected: Adjacency;
  /** Ties left out because both ends are one actor. */
  readonly selfTies: number;
}

/** Does this tie take part in a projection? Self-ties are sorted out later. */
export const isProjected = (tie: Relationship, options: ProjectionOptions = {}): boolean =>
  countsInMetrics(tie.type) &&
  (tie.status === 'active' || (tie.status === 'planned' && options.includePlanned === true)) &&
  (options.types === undefined || options.types.includes(tie.type)) &&
  (options.carries === undefined || carriesOf(tie.type).includes(options.carries));

/**
 * Project the multigraph on a simple digraph: active ties (planned ones if asked) of the chosen types, without
 * conflict and obstruction; self-ties dropped; a mutual tie as two arcs; parallel arcs merged, strengths added.
 *
 * O(actors + ties). The network must be valid (see `checkNetwork`).
 */
export const project = (network: PolicyNetwork, options: ProjectionOptions = {}): Projection => {
  const order = network.stakeholders.length;
  const index = new Map(network.stakeholders.map((s, i) => [s.id, i]));
  const sources: number[] = [];
  const targets: number[] = [];
  const strengths: number[] = [];
  let selfTies = 0;
  for (const tie of network.relationships) {
    if (!isProjected(tie, options)) continue;
    const s = index.get(tie.source)!;
    const t = index.get(tie.target)!;
    if (s === t) {
      selfTies++;
      continue;
    }
    sources.push(s);
    targets.push(t);
    strengths.push(tie.strength);
    if (tie.direction === 'mutual') {
      sources.push(t);
      targets.push(s);
      strengths.push(tie.strength);
    }
  }
  return { ...projectionOf(order, sources, targets, strengths), selfTies };
};

/** A projection from bare arcs: loop-free, parallel arcs allowed (they merge). Also used to resample one. */
export const projectionOf = (
  order: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  strengths: ArrayLike<number>,
): Projection => {
  const out = compress(order, sources, targets, strengths);
  const arcSources = rowOfEntries(out);
  const inward = compress(order, out.targets, arcSources, out.strengths);
  const m = out.targets.length;
  const both = (a: Int32Array, b: Int32Array) => {
    const joined = new Int32Array(2 * m);
    joined.set(a);
    joined.set(b, m);
    return joined;
  };
  const twice = new Float64Array(2 * m);
  twice.set(out.strengths);
  twice.set(out.strengths, m);
  const undirected = compress(order, both(arcSources, out.targets), both(out.targets, arcSources), twice);
  return { order, arcs: m, out, in: inward, undirected, selfTies: 0 };
};

/** The row that each entry of an adjacency stands in. */
export const rowOfEntries = ({ offsets, targets }: Adjacency): Int32Array => {
  const rows = new Int32Array(targets.length);
  for (let i = 0; i + 1 < offsets.length; i++) rows.fill(i, offsets[i], offsets[i + 1]);
  return rows;
};

/** Two stable counting sorts, by target and then by source, and a merge of equal neighbours. */
const compress = (
  order: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  strengths: ArrayLike<number>,
): Adjacency => {
  const byTarget = countingSort(order, targets, undefined);
  const sorted = countingSort(order, sources, byTarget);
  const offsets = new Int32Array(order + 1);
  const mergedTargets = new Int32Array(sorted.length);
  const mergedStrengths = new Float64Array(sorted.length);
  let size = 0;
  let lastSource = -1;
  let lastTarget = -1;
  for (const arc of sorted) {
    const s = sources[arc]!;
    const t = targets[arc]!;
    if (s === lastSource && t === lastTarget) {
      mergedStrengths[size - 1]! += strengths[arc]!;
      continue;
    }
    lastSource = s;
    lastTarget = t;
    mergedTargets[size] = t;
    mergedStrengths[size] = strengths[arc]!;
    size++;
    offsets[s + 1]!++;
  }
  for (let i = 0; i < order; i++) offsets[i + 1]! += offsets[i]!;
  return { offsets, targets: mergedTargets.slice(0, size), strengths: mergedStrengths.slice(0, size) };
};

/** Positions of `keys` (whole numbers below `range`) in rising order; equal keys stay as they stood in `before`. */
const countingSort = (range: number, keys: ArrayLike<number>, before: Int32Array | undefined): Int32Array => {
  const starts = new Int32Array(range + 1);
  for (let i = 0; i < keys.length; i++) starts[keys[i]! + 1]!++;
  for (let i = 0; i < range; i++) starts[i + 1]! += starts[i]!;
  const sorted = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const item = before === undefined ? i : before[i]!;
    sorted[starts[keys[item]!]!++] = item;
  }
  return sorted;
};
