import type { AnalysisChoice, AnalysisOptions } from './result';

/** What is chosen where nothing is said. */
export const DEFAULT_CHOICE: AnalysisChoice = {
  includePlanned: false,
  exact: false,
  // Beyond some tens of seconds a pass on one core nobody waits in a workshop; below, exact figures are worth it.
  estimateFrom: 2e9,
  epsilon: 0.005,
  delta: 0.1,
  seed: 1,
  resolution: 1,
  tagThreshold: 0.8,
  maxTies: 5,
  maxAllies: 2,
  maxRoutes: 10_000,
};

/** The options with every default filled in. An option that is present but `undefined` counts as absent. */
export const chooseDefaults = (options: AnalysisOptions = {}): AnalysisChoice => ({
  includePlanned: options.includePlanned ?? DEFAULT_CHOICE.includePlanned,
  exact: options.exact ?? DEFAULT_CHOICE.exact,
  estimateFrom: options.estimateFrom ?? DEFAULT_CHOICE.estimateFrom,
  epsilon: options.epsilon ?? DEFAULT_CHOICE.epsilon,
  delta: options.delta ?? DEFAULT_CHOICE.delta,
  seed: options.seed ?? DEFAULT_CHOICE.seed,
  resolution: options.resolution ?? DEFAULT_CHOICE.resolution,
  tagThreshold: options.tagThreshold ?? DEFAULT_CHOICE.tagThreshold,
  maxTies: options.maxTies ?? DEFAULT_CHOICE.maxTies,
  maxAllies: options.maxAllies ?? DEFAULT_CHOICE.maxAllies,
  maxRoutes: options.maxRoutes ?? DEFAULT_CHOICE.maxRoutes,
  ...(options.types === undefined ? {} : { types: options.types }),
});
