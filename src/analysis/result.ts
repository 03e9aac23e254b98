import type { NetworkFunction } from '../model/vocabulary';
import type { MetricKey } from './metrics';

/** The choices an analysis is made under. Every result carries the ones it was made with. */
export interface AnalysisOptions {
  /** Only ties of these types count in metrics; all when absent. Boomerang routes always see every tie. */
  readonly types?: readonly string[];
  /** Planned ties count in metrics too. */
  readonly includePlanned?: boolean;
  /** Shortest paths from every actor, however long that takes; else large networks get estimates. */
  readonly exact?: boolean;
  /** Estimates begin above this product of actors and arcs. */
  readonly estimateFrom?: number;
  /** How far an estimated betweenness may be off, as a share of the pairs of others; above 0 and below 1. */
  readonly epsilon?: number;
  /** With which probability the estimates of a metric may be further off all the same; above 0 and below 1. */
  readonly delta?: number;
  /** Seed of everything that draws lots (communities, the samples of estimates). */
  readonly seed?: number;
  /** Resolution of the communities; above 1 gives more and smaller ones. */
  readonly resolution?: number;
  /** An actor is tagged with a function from this score on. */
  readonly tagThreshold?: number;
  /** Longest boomerang route, in ties. */
  readonly maxTies?: number;
  /** Most allies between the blocked actor and the first holder. */
  readonly maxAllies?: number;
  /** Most routes that are listed. Counts stay exact. */
  readonly maxRoutes?: number;
}

/** Options with every default filled in; `types` stays absent where all types count. */
export type AnalysisChoice = Required<Omit<AnalysisOptions, 'types'>> & Pick<AnalysisOptions, 'types'>;

/** How good an estimate is. */
export interface Estimate {
  /** No value is further from the exact one than this, in the unit of the values ... */
  readonly error: number;
  /** ... with this probability, for all actors at once. */
  readonly confidence: number;
  /** How many shortest paths, or actors, it was made from. */
  readonly samples: number;
}

/**
 * The values of one metric, one a stakeholder, in the order of `Analysis.actors`. `NaN` where the figure is
 * undefined for that actor (the registry says when). Estimates come with their error and must be shown as such. A
 * metric that cannot be had at all says why.
 */
export type MetricResult =
  | { readonly status: 'ok'; readonly values: Float64Array; readonly note?: string }
  | ({ readonly status: 'estimated'; readonly values: Float64Array; readonly note?: string } & Estimate)
  | { readonly status: 'undefined'; readonly reason: string };

/** One of the six functions, as far as the structure of the network shows it. */
export interface FunctionResult {
  /** 0 to 1, one an actor: the mean of the three lower-shares. */
  readonly scores: Float64Array;
  /** The three quantities of the definition, one value an actor each, in the order of the definition. */
  readonly quantities: readonly [Float64Array, Float64Array, Float64Array];
  /** The share of the other actors that have strictly less, per quantity. */
  readonly lowerShares: readonly [Float64Array, Float64Array, Float64Array];
  /** One an actor: the score in words, empty where the score is 0. */
  readonly evidence: readonly string[];
}

export interface FunctionsResult {
  readonly byFunction: Readonly<Record<NetworkFunction, FunctionResult>>;
  /** Structural tags, one list an actor, highest score first. */
  readonly tags: readonly (readonly NetworkFunction[])[];
}

/** Whole-network figures. `null` where a figure is undefined. */
export interface NetworkFigures {
  readonly actors: number;
  /** Relationships in the data, of every type and status. */
  readonly ties: number;
  /** Arcs of the projection. */
  readonly arcs: number;
  readonly density: number | null;
  readonly reciprocity: number | null;
  readonly transitivity: number | null;
  readonly weak_components: number;
  readonly strong_components: number;
  readonly isolates: number;
  readonly communities: number;
  readonly modularity: number | null;
  readonly ei_kind: number | null;
  readonly ei_country: number | null;
  /** Pairs of stakeholder ids, sorted. */
  readonly bridges: readonly (readonly [string, string])[];
}

export type BoomerangPattern = 'direct' | 'foreign-government' | 'intergovernmental' | 'donor' | 'two-step';

export interface BoomerangRoute {
  /** Stakeholder ids from the blocked actor to the target. */
  readonly actors: readonly string[];
  /** Relationship ids, one a step: the strongest tie that carries the step. */
  readonly ties: readonly string[];
  readonly pattern: BoomerangPattern;
  readonly status: 'active' | 'potential';
  /** Ties of the route. */
  readonly length: number;
  readonly weakest_strength: number;
  /** Share of its ties that name evidence, 0 to 1. */
  readonly evidence_share: number;
}

/** A civil-society actor, the government body at home that does not hear it, and the ways around. */
export interface BlockedPair {
  readonly blocked: string;
  readonly target: string;
  /** Relationship ids that record the blockage. */
  readonly blockages: readonly string[];
  /** An access tie from the blocked actor to the target is still open. */
  readonly channel_open: boolean;
  /** Exact number of active routes, also where the list is cut. */
  readonly active: number;
  /** Exact number of active routes per pattern. */
  readonly patterns: Readonly<Record<BoomerangPattern, number>>;
  /** Largest number of active routes that share no actor but the two ends. */
  readonly disjoint: number;
  /**
   * Only where `disjoint` is a lower bound (more than two allies allowed, and too many routes to try): the real
   * number is not above this.
   */
  readonly disjoint_at_most?: number;
  /** Stakeholder ids without whom no active route remains. */
  readonly critical: readonly string[];
  /** Active routes, best first; may be cut. */
  readonly routes: readonly BoomerangRoute[];
}

export interface BoomerangResult {
  readonly pairs: readonly BlockedPair[];
  /** Active routes in all, exact. */
  readonly total: number;
  /** Routes in the lists. Less than `total` where a limit cut them. */
  readonly listed: number;
}

/** Something a person should know about the figures. */
export interface AnalysisWarning {
  readonly code: string;
  readonly message: string;
}

/** Everything computed from one network under one choice. Passes through `postMessage` as it is. */
export interface Analysis {
  /** Version of the program that computed it. */
  readonly version: string;
  readonly choice: AnalysisChoice;
  /** Stakeholder ids; every array of values below is in this order. */
  readonly actors: readonly string[];
  readonly metrics: Readonly<Record<MetricKey, MetricResult>>;
  readonly functions: FunctionsResult;
  readonly network: NetworkFigures;
  readonly boomerang: BoomerangResult;
  readonly warnings: readonly AnalysisWarning[];
}

/** How far a computation has come. */
export interface Progress {
  /** Which part is being computed; a key for a message, not a text. */
  readonly stage: 'paths' | 'paths-weighted' | 'structure' | 'communities' | 'functions' | 'boomerang';
  /** Share of the whole done, 0 to 1. */
  readonly done: number;
}
