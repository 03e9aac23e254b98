/** What the passes over all sources add up, one value an actor. */
export interface PathSums {
  /** Sum over ordered pairs (s, t) of others of the share of shortest s-t paths that run through the actor. */
  readonly betweenness: Float64Array;
  /** Others that the actor reaches. */
  readonly reachedOut: Float64Array;
  /** Sum of the distances to them. */
  readonly distanceOut: Float64Array;
  /** Sum of 1 / distance to them. */
  readonly harmonicOut: Float64Array;
  /** Others that reach the actor. */
  readonly reachedIn: Float64Array;
  /** Sum of the distances from them. */
  readonly distanceIn: Float64Array;
  /** Sum of 1 / distance from them. */
  readonly harmonicIn: Float64Array;
  /** The longest distance to an actor that it reaches; 0 where it reaches nobody. */
  readonly eccentricityOut: Float64Array;
}

/** Which sources a pass is over, and who is told after each. */
export interface SourcePass {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  onSource?(source: number): void;
}

/** All sums at zero. */
export const emptyPathSums = (order: number): PathSums => ({
  betweenness: new Float64Array(order),
  reachedOut: new Float64Array(order),
  distanceOut: new Float64Array(order),
  harmonicOut: new Float64Array(order),
  reachedIn: new Float64Array(order),
  distanceIn: new Float64Array(order),
  harmonicIn: new Float64Array(order),
  eccentricityOut: new Float64Array(order),
});

/**
 * Closeness with the correction of Wasserman & Faust (1994) for networks that hang together only in part:
 * (reached / sum of distances) * (reached / (n - 1)); 0 for an actor that reaches nobody.
 */
export const correctedCloseness = (reached: Float64Array, distance: Float64Array): Float64Array => {
  const others = reached.length - 1;
  return reached.map((r, i) => (r === 0 ? 0 : (r / distance[i]!) * (r / others)));
};

/** Betweenness as a share of the (n - 1)(n - 2) ordered pairs of others; 0 where there is no such pair. */
export const normalisedBetweenness = (betweenness: Float64Array): Float64Array => {
  const n = betweenness.length;
  return n < 3 ? new Float64Array(n) : betweenness.map((b) => b / ((n - 1) * (n - 2)));
};
