import type { AnalysisChoice, AnalysisOptions } from './result';

/** What is chosen where nothing is said. */
export const DEFAULT_CHOICE: AnalysisChoice = {
  includePlanned: false,
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
  seed: options.seed ?? DEFAULT_CHOICE.seed,
  resolution: options.resolution ?? DEFAULT_CHOICE.resolution,
  tagThreshold: options.tagThreshold ?? DEFAULT_CHOICE.tagThreshold,
  maxTies: options.maxTies ?? DEFAULT_CHOICE.maxTies,
  maxAllies: options.maxAllies ?? DEFAULT_CHOICE.maxAllies,
  maxRoutes: options.maxRoutes ?? DEFAULT_CHOICE.maxRoutes,
  ...(options.types === undefined ? {} : { types: options.types }),
});
